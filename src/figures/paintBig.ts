import type { Tensor } from '../engine/index';
import type { BigLayout, View } from './bigLayout';
import { levelOf, pixelTable } from './colour';

/** How the cells along one side of the sheet fall on the pixels of the window. */
interface Side {
  /** The cell in the middle of each pixel, −1 between maps. */
  readonly cell: Int32Array;
  /** The first of the cells whose middle is in each pixel; the next pixel's first is the end. */
  readonly first: Int32Array;
  /** The pixel of each cell, where it is in the window. */
  readonly pixel: Int32Array;
  /** How much of each pixel is covered by maps, 0 … 1. */
  readonly cover: Float32Array;
}

/** A picture of a tensor that is ready to be painted, some rows of pixels at a time. */
export interface BigPainting {
  readonly layout: BigLayout;
  readonly width: number;
  readonly height: number;
  /** Pixels a cell. */
  readonly scale: number;
  readonly across: Side;
  readonly down: Side;
  readonly sums: Float64Array;
}

/** Works out where everything falls: `ratio` pixels a unit of the window. */
export function planBig(layout: BigLayout, view: View, width: number, height: number, ratio: number): BigPainting {
  const [N, C, H, W] = layout.shape;
  const scale = view.scale * ratio;
  return {
    layout,
    width,
    height,
    scale,
    across: sideOf(C, W, layout.gap, view.left, scale, width),
    down: sideOf(N, H, layout.gap, view.top, scale, height),
    sums: new Float64Array(width),
  };
}

function sideOf(maps: number, steps: number, gap: number, start: number, scale: number, pixels: number): Side {
  const pitch = steps + gap;
  const cells = maps * steps;
  /** Cells before a place of the sheet, the one that it is in counted in part. */
  const before = (place: number) => {
    const map = Math.min(Math.max(Math.floor(place / pitch), 0), maps - 1);
    return Math.min(Math.max(map * steps + Math.min(place - map * pitch, steps), 0), cells);
  };
  const cell = new Int32Array(pixels);
  const cover = new Float32Array(pixels);
  for (let index = 0; index < pixels; index++) {
    const from = before(start + index / scale);
    const to = before(start + (index + 1) / scale);
    cover[index] = Math.min(1, (to - from) * scale);
    const middle = start + (index + 0.5) / scale;
    const map = Math.floor(middle / pitch);
    const isInside = map >= 0 && map < maps && middle - map * pitch < steps;
    cell[index] = isInside ? map * steps + Math.floor(middle - map * pitch) : -1;
  }
  const pixel = new Int32Array(cells);
  const first = new Int32Array(pixels + 1);
  let next = 0;
  for (let index = 0; index < cells; index++) {
    const middle = Math.floor(index / steps) * pitch + (index % steps) + 0.5;
    const at = Math.floor((middle - start) * scale);
    pixel[index] = at;
    while (next <= Math.min(at, pixels)) first[next++] = index;
  }
  first.fill(cells, next);
  return { cell, first, pixel, cover };
}

const STEPS = 16;

/** The table of pixels with less and less of them covered, from nothing to all: edges of maps then move smoothly. */
const veiled: readonly Uint32Array[] = Array.from({ length: STEPS + 1 }, (_, step) => {
  const table = pixelTable.slice();
  const bytes = new Uint8ClampedArray(table.buffer);
  for (let index = 3; index < bytes.length; index += 4) bytes[index] = (255 * step) / STEPS;
  return table;
});

/**
 * Writes rows of pixels. Where a cell is smaller than a pixel, the pixel takes the colour of the mean of the cells whose
 * middle is in it; a single one that is not a finite number shows.
 * @param out as many rows as asked for
 */
export function paintRows(
  plan: BigPainting,
  tensor: Tensor,
  domain: number,
  from: number,
  to: number,
  out: Uint32Array,
) {
  if (plan.scale >= 1) paintEnlarged(plan, tensor, domain, from, to, out);
  else paintMeans(plan, tensor, domain, from, to, out);
}

function paintEnlarged(plan: BigPainting, tensor: Tensor, domain: number, from: number, to: number, out: Uint32Array) {
  const { width, across, down, layout } = plan;
  const [, C, H, W] = layout.shape;
  let last = -2;
  for (let y = from; y < to; y++) {
    const start = (y - from) * width;
    const row = down.cell[y]!;
    if (row === last) {
      out.copyWithin(start, start - width, start);
      continue;
    }
    last = row;
    if (row < 0) {
      out.fill(0, start, start + width);
      continue;
    }
    const rowStart = (Math.floor(row / H) * C * H + (row % H)) * W;
    for (let x = 0; x < width; x++) {
      const column = across.cell[x]!;
      const map = Math.floor(column / W);
      const index = rowStart + map * H * W + (column - map * W);
      out[start + x] = column < 0 ? 0 : pixelTable[levelOf(tensor.data[index]!, domain)]!;
    }
  }
}

function paintMeans(plan: BigPainting, { data }: Tensor, domain: number, from: number, to: number, out: Uint32Array) {
  const { width, across, down, layout, sums } = plan;
  const [, , H] = layout.shape;
  const firstColumn = across.first[0]!;
  const lastColumn = across.first[width]!;
  for (let y = from; y < to; y++) {
    sums.fill(0);
    for (let row = down.first[y]!; row < down.first[y + 1]!; row++) {
      addRow(data, layout.shape, Math.floor(row / H), row % H, firstColumn, lastColumn, across.pixel, sums);
    }
    const rows = down.first[y + 1]! - down.first[y]!;
    const start = (y - from) * width;
    for (let x = 0; x < width; x++) {
      const cells = rows * (across.first[x + 1]! - across.first[x]!);
      const table = veiled[Math.round(down.cover[y]! * across.cover[x]! * STEPS)]!;
      out[start + x] = cells === 0 ? 0 : table[levelOf(sums[x]! / cells, domain)]!;
    }
  }
}

/** Adds a row of cells, map by map, to the sums of the pixels that they fall on. */
function addRow(
  data: Float32Array,
  [, C, H, W]: readonly [number, number, number, number],
  n: number,
  h: number,
  firstColumn: number,
  lastColumn: number,
  pixel: Int32Array,
  sums: Float64Array,
): void {
  for (let column = firstColumn; column < lastColumn; ) {
    const c = Math.floor(column / W);
    const end = Math.min((c + 1) * W, lastColumn);
    const shift = ((n * C + c) * H + h) * W - c * W;
    for (; column < end; column++) sums[pixel[column]!]! += data[shift + column]!;
  }
}
