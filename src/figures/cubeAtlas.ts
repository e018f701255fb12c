import type { Tensor } from '../engine/index';
import { levelOf, pixelTable } from './colour';
import type { CubeAxis, Face } from './cube';

/** A small image with a pixel a cell. */
interface Image {
  readonly context: CanvasRenderingContext2D;
  readonly data: ImageData;
  /** The image's pixels, one number each. */
  readonly pixels: Uint32Array;
}

/** The tensor's colours as the sides of the cube need them, and as the sheets have them. */
export interface CubeAtlas {
  readonly sides: Readonly<Record<CubeAxis, Image>>;
  /** Every map's rows one under another. */
  readonly rows: Image;
}

export function createAtlas({ shape: [samples, channels, height, width] }: Tensor): CubeAtlas {
  const places = height * width;
  return {
    sides: {
      n: createImage(channels, samples * places),
      c: createImage(samples, channels * places),
      p: createImage(channels, 2 * samples),
    },
    rows: createImage(width, samples * channels * height),
  };
}

export function isAtlasOf({ sides, rows }: CubeAtlas, { shape: [samples, channels, height, width] }: Tensor): boolean {
  return (
    sides.p.data.width === channels &&
    sides.p.data.height === 2 * samples &&
    rows.data.width === width &&
    rows.data.height === samples * channels * height
  );
}

function createImage(width: number, height: number): Image {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  const data = context.createImageData(width, height);
  return { context, data, pixels: new Uint32Array(data.data.buffer) };
}

/** Writes the values' colours: once for new values, however often the cube is turned. */
export function fillAtlas({ sides, rows }: CubeAtlas, { shape, data }: Tensor, domain: number): void {
  const [samples, channels, height, width] = shape;
  const places = height * width;
  for (let n = 0, index = 0; n < samples; n++) {
    for (let c = 0; c < channels; c++) {
      for (let p = 0; p < places; p++, index++) {
        const pixel = pixelTable[levelOf(data[index]!, domain)]!;
        rows.pixels[index] = pixel;
        sides.n.pixels[(n * places + p) * channels + c] = pixel;
        sides.c.pixels[(c * places + p) * samples + n] = pixel;
        if (p === 0) sides.p.pixels[n * channels + c] = pixel;
        if (p === places - 1) sides.p.pixels[(samples + n) * channels + c] = pixel;
      }
    }
  }
  for (const { context, data: image } of [...Object.values(sides), rows]) context.putImageData(image, 0, 0);
}

/** Where in its image a face's cells lie. */
export function sourceOf(
  { axis, index, uFrom, vFrom }: Face,
  samples: number,
  places: number,
): { x: number; y: number } {
  if (axis === 'p') return { x: uFrom, y: vFrom + (index === 0 ? 0 : samples) };
  return { x: uFrom, y: index * places + vFrom };
}
