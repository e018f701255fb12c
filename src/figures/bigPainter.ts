import { indexOf, type Tensor } from '../engine/index';
import { type BigLayout, placeOnSheet, type View } from './bigLayout';
import { inkOn, printValue } from './colour';

import { type BigPainting, paintRows, planBig } from './paintBig';
import { fontFor } from './SheetNumbers';

/** Where the values come from; a change of them is painted without a render. */
export interface PaintSource {
  readonly get: () => { readonly tensor: Tensor | null; readonly domain: number };
  readonly subscribe: (listener: () => void) => () => void;
}

/** Milliseconds of one frame that are painted in; what is left comes in the next. */
const BUDGET = 16;
/** Rows of pixels between two looks at the clock: at most a few milliseconds, even on a slow phone. */
const ROWS = 32;

export interface BigScene {
  readonly layout: BigLayout;
  readonly view: View;
  /** Of the window, in units of the picture. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a unit. */
  readonly ratio: number;
  readonly formatCell: (value: number) => string;
}

/**
 * Keeps a canvas up to date, a strip of pixels at a time, so that no frame is held up. A change while it paints does not
 * begin anew: painting goes on from where it is, with what is newest, until every strip has been painted since.
 */
export function createBigPainter(canvas: HTMLCanvasElement, source: PaintSource) {
  const context = canvas.getContext('2d')!;
  let scene: BigScene | undefined;
  let plan: BigPainting | undefined;
  let strip: ImageData | undefined;
  let pixels = new Uint32Array();
  let frame = 0;
  let row = 0;
  let remaining = 0;

  function paint(): void {
    frame = 0;
    const { tensor, domain } = source.get();
    if (!plan || !scene || tensor?.shape.join() !== scene.layout.shape.join()) return;
    const end = performance.now() + BUDGET;
    while (remaining > 0 && performance.now() < end) {
      const to = Math.min(row + ROWS, plan.height);
      paintRows(plan, tensor!, domain, row, to, pixels);
      context.putImageData(strip!, 0, row, 0, 0, plan.width, to - row);
      remaining -= to - row;
      row = to === plan.height ? 0 : to;
    }
    if (remaining > 0) frame = requestAnimationFrame(paint);
    else drawNumbers(context, scene, tensor!, domain);
  }

  /** Every strip is to be painted once more. */
  function renew(): void {
    remaining = plan?.height ?? 0;
    if (!frame) frame = requestAnimationFrame(paint);
  }

  const stopListening = source.subscribe(renew);

  return {
    show(next: BigScene): void {
      scene = next;
      const width = Math.max(1, Math.round(next.width * next.ratio));
      const height = Math.max(1, Math.round(next.height * next.ratio));
      if (canvas.width !== width || canvas.height !== height || !strip) {
        canvas.width = width;
        canvas.height = height;
        strip = context.createImageData(width, Math.min(ROWS, height));
        pixels = new Uint32Array(strip.data.buffer);
        row = 0;
      }
      plan = planBig(next.layout, next.view, width, height, next.ratio);
      renew();
    },
    stop(): void {
      stopListening();
      cancelAnimationFrame(frame);
    },
  };
}

/** The numbers of the cells in the window, where they are large enough to be read. */
function drawNumbers(context: CanvasRenderingContext2D, scene: BigScene, tensor: Tensor, domain: number): void {
  const { layout, view, width, height, ratio, formatCell } = scene;
  const size = fontFor(view.scale, formatCell(-domain).length);
  if (size === 0) return;
  const [N, C, H, W] = layout.shape;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `${size}px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = 'center';
  const [across, down] = [width / view.scale, height / view.scale];
  /** From which to which map along one side, and of a map from which to which cell, lies in the window. */
  const maps = (start: number, seen: number, steps: number, count: number) => {
    const pitch = steps + layout.gap;
    return [Math.max(0, Math.floor(start / pitch)), Math.min(count, Math.ceil((start + seen) / pitch))] as const;
  };
  const cells = (start: number, seen: number, steps: number, map: number) => {
    const inMap = start - map * (steps + layout.gap);
    return [Math.max(0, Math.floor(inMap)), Math.min(steps, Math.ceil(inMap + seen))] as const;
  };
  const [firstN, lastN] = maps(view.top, down, H, N);
  const [firstC, lastC] = maps(view.left, across, W, C);
  for (let n = firstN; n < lastN; n++) {
    const [firstH, lastH] = cells(view.top, down, H, n);
    for (let c = firstC; c < lastC; c++) {
      const [firstW, lastW] = cells(view.left, across, W, c);
      for (let h = firstH; h < lastH; h++)
        for (let w = firstW; w < lastW; w++) {
          const { x, y } = placeOnSheet(layout, { n, c, h, w });
          const value = tensor.data[indexOf(layout.shape, n, c, h, w)]!;
          context.fillStyle = inkOn(value, domain);
          const middle = (y + 0.5 - view.top) * view.scale + size * 0.35;
          context.fillText(printValue(value, formatCell), (x + 0.5 - view.left) * view.scale, middle);
        }
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}
