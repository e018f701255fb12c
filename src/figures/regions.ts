import { type Cell, cellCount, type Shape } from '../engine/index';
import { cellOfSheet, offsetOf } from './cell';
import { outset, type Rect, rectBetween, type SheetLayout } from './layout';

/** A rectangle whose cells all have one key. */
export interface KeyedRect {
  readonly key: number;
  readonly rect: Rect;
}

interface Region {
  readonly key: number;
  readonly row: number;
  rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

/**
 * The wanted cells as few rectangles, in pixels. Neighbouring maps join, so that the index set of layer normalization is
 * one long frame around a sample's row; with `withinMaps` every rectangle ends at the edge of its map.
 */
export function rectsWhere(layout: SheetLayout, isWanted: (cell: Cell) => boolean, withinMaps = false): Rect[] {
  return rectsByKey(layout, (cell) => (isWanted(cell) ? 0 : null), withinMaps).map(({ rect }) => rect);
}

/** As `rectsWhere`, for all keys at once: a rectangle holds cells of one key only, cells without a key are in none. */
function rectsByKey(layout: SheetLayout, keyOf: (cell: Cell) => number | null, withinMaps: boolean): KeyedRect[] {
  const { shape } = layout;
  const [samples, channels, height, width] = shape;
  const columns = channels * width;
  const keyAt = (row: number, column: number) => (column < columns ? keyOf(cellOfSheet(shape, row, column)) : null);
  const regions: Region[] = [];
  let above = new Map<string, Region>();
  for (let row = 0; row < samples * height; row++) {
    const here = new Map<string, Region>();
    let column = 0;
    while (column < columns) {
      const start = column;
      const key = keyAt(row, column++);
      if (key === null) continue;
      while (keyAt(row, column) === key && !(withinMaps && column % width === 0)) column++;
      const span = `${key}:${start}:${column}`;
      const continued = withinMaps && row % height === 0 ? undefined : above.get(span);
      const region = continued ?? { key, row, rowEnd: row, column: start, columnEnd: column };
      region.rowEnd = row + 1;
      if (!continued) regions.push(region);
      here.set(span, region);
    }
    above = here;
  }
  return regions.map(({ key, row, rowEnd, column, columnEnd }) => ({
    key,
    rect: rectBetween(layout, cellOfSheet(shape, row, column), cellOfSheet(shape, rowEnd - 1, columnEnd - 1)),
  }));
}

/**
 * The set a cell is in. `group` holds an id for each run of cells, in the order they lie in memory, all runs being equally
 * long: whole planes (n, c) for the five methods, rows or single cells when other axes are pooled.
 */
export function groupAt(shape: Shape, group: Int32Array, cell: Cell): number {
  const runLength = cellCount(shape) / group.length;
  return group[Math.floor(offsetOf(shape, cell) / runLength)]!;
}

/** The rectangles of the index set that holds the cell. */
export function setRects(layout: SheetLayout, group: Int32Array, cell: Cell): Rect[] {
  const wanted = groupAt(layout.shape, group, cell);
  return rectsWhere(layout, (other) => groupAt(layout.shape, group, other) === wanted);
}

/** The rectangles of every index set, each with its set. */
export function allSetRects(layout: SheetLayout, group: Int32Array): KeyedRect[] {
  return rectsByKey(layout, (cell) => groupAt(layout.shape, group, cell), false);
}

/** Path data for rectangles, each grown by `by` pixels on every side. */
export function pathOf(rects: readonly Rect[], by = 0): string {
  return rects
    .map((rect) => outset(rect, by))
    .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
    .join('');
}
