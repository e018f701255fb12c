import { memo, useLayoutEffect, useRef } from 'react';
import { inkOn, levelOf, NOT_FINITE, pixelTable, printValue } from './colour';
import { mapRect, planesOf, type SheetLayout } from './layout';
import { placesIn, type SheetPaintProps } from './SheetColours';
import type { SheetNumbersProps } from './SheetNumbers';

interface SheetCanvasProps extends SheetNumbersProps {
  /** CSS pixels a unit of the layout. */
  readonly scale: number;
}

/**
 * Paints maps and numbers in one go, for values that change every frame: a pixel a cell into a small image, then each
 * map scaled up to its place. (As SVG nodes, 384 numbers alone cost several frames' time on a slow phone.)
 */
export const SheetCanvas = memo(function SheetCanvas(props: SheetCanvasProps) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const atlasRef = useRef<Atlas>(null);

  useLayoutEffect(() => {
    const context = canvasRef.current?.getContext('2d');
    if (!context) return;
    const [samples, channels, height, width] = props.tensor.shape;
    if (atlasRef.current?.image.width !== channels * width || atlasRef.current.image.height !== samples * height) {
      atlasRef.current = createAtlas(channels * width, samples * height);
    }
    const areFinite = fillAtlas(atlasRef.current, props);
    drawMaps(context, atlasRef.current, props.layout, props.scale * window.devicePixelRatio);
    if (!areFinite) hatchNotFinite(context, props);
    if (props.fontSize > 0) drawNumbers(context, props);
  });

  return <canvas ref={canvasRef} className="figure-canvas" />;
});

interface Atlas {
  readonly context: CanvasRenderingContext2D;
  readonly image: ImageData;
  /** The image's pixels, one number each. */
  readonly pixels: Uint32Array;
}

function createAtlas(width: number, height: number): Atlas {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  return { context, image, pixels: new Uint32Array(image.data.buffer) };
}

/** Writes the maps side by side, as the sheet shows them, without the gaps. Says whether every value was finite. */
function fillAtlas({ context, image, pixels }: Atlas, { tensor, domain }: SheetPaintProps): boolean {
  const [samples, channels, height, width] = tensor.shape;
  const { data } = tensor;
  let areFinite = true;
  let index = 0;
  for (let n = 0; n < samples; n++) {
    for (let c = 0; c < channels; c++) {
      for (let h = 0; h < height; h++) {
        let pixel = ((n * height + h) * channels + c) * width;
        for (let w = 0; w < width; w++) {
          const level = levelOf(data[index++]!, domain);
          if (level === NOT_FINITE) areFinite = false;
          pixels[pixel++] = pixelTable[level]!;
        }
      }
    }
  }
  context.putImageData(image, 0, 0);
  return areFinite;
}

function drawMaps(context: CanvasRenderingContext2D, atlas: Atlas, layout: SheetLayout, ratio: number): void {
  const { canvas } = context;
  const image = atlas.context.canvas;
  const pixelWidth = Math.round(layout.width * ratio);
  const pixelHeight = Math.round(layout.height * ratio);
  if (canvas.width !== pixelWidth || canvas.height !== pixelHeight) {
    canvas.width = pixelWidth;
    canvas.height = pixelHeight;
  } else {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixelWidth, pixelHeight);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.imageSmoothingEnabled = false;
  const [, , height, width] = layout.shape;
  for (const map of planesOf(layout)) {
    context.drawImage(image, map.c * width, map.n * height, width, height, map.x, map.y, map.width, map.height);
  }
}

/** A stroke through every cell that is not a finite number, so that it shows without its colour too. */
function hatchNotFinite(context: CanvasRenderingContext2D, { tensor, layout }: SheetPaintProps): void {
  const [, channels, height, width] = tensor.shape;
  const { cell } = layout;
  context.beginPath();
  tensor.data.forEach((value, index) => {
    if (Number.isFinite(value)) return;
    const plane = Math.floor(index / (height * width));
    const map = mapRect(layout, Math.floor(plane / channels), plane % channels);
    const x = map.x + (index % width) * cell;
    const y = map.y + (Math.floor(index / width) % height) * cell;
    context.moveTo(x, y + cell);
    context.lineTo(x + cell, y);
  });
  context.lineWidth = Math.max(1, cell / 12);
  context.strokeStyle = 'rgb(255 255 255 / 60%)';
  context.stroke();
}

/** The same numbers at the same places as SheetNumbers writes. */
function drawNumbers(context: CanvasRenderingContext2D, props: SheetNumbersProps): void {
  const { tensor, domain, layout, formatCell, fontSize } = props;
  context.font = `${fontSize}px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = 'center';
  const places = placesIn(layout);
  const middle = layout.cell / 2;
  const baseline = middle + fontSize * 0.35;
  for (const { plane, x, y } of planesOf(layout)) {
    for (const place of places) {
      const value = tensor.data[plane * place.count + place.index]!;
      context.fillStyle = inkOn(value, domain);
      context.fillText(printValue(value, formatCell), x + place.x + middle, y + place.y + baseline);
    }
  }
}
