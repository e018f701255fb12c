import type { Cell, Shape } from '../engine/index';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetRequest {
  readonly shape: Shape;
  /** Room to fill, in CSS pixels. */
  readonly width: number;
  /** Cells shrink so that the sheet is no higher than this, as long as they stay visible. */
  readonly maxHeight?: number;
  /** Room kept free left of the maps, for what names the samples. */
  readonly rowHeader?: number;
  /** Room kept free above the maps, for what names the channels. */
  readonly columnHeader?: number;
}

/** Every position in the picture follows from these few numbers, in CSS pixels. */
export interface SheetLayout {
  readonly shape: Shape;
  /** Side of a cell. */
  readonly cell: number;
  /** Space between neighbouring maps. */
  readonly gap: number;
  /** Corner of the first map. */
  readonly left: number;
  readonly top: number;
  readonly mapWidth: number;
  readonly mapHeight: number;
  /** Size of the whole picture. */
  readonly width: number;
  readonly height: number;
}

/** Space around the maps, so that an outline of the outermost map is not cut off. */
const MARGIN = 8;
const LARGEST_CELL = 56;
/** Smaller cells could no longer be told apart; a sheet that still does not fit grows wider than asked and is scrolled. */
const SMALLEST_CELL = 1.5;
const MOST_GAP = 12;
const LEAST_GAP = 2;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Lays the tensor out as sheets: a row of maps for each sample, a column for each channel. */
export function layoutSheets(request: SheetRequest): SheetLayout {
  const { shape, width, maxHeight = Number.POSITIVE_INFINITY, rowHeader = 0, columnHeader = 0 } = request;
  const [samples, channels, mapRows, mapColumns] = shape;
  const left = rowHeader + MARGIN;
  const top = columnHeader + MARGIN;
  const gap = clamp(Math.round(Math.min(width / 90, (0.25 * width) / channels)), LEAST_GAP, MOST_GAP);
  const acrossRoom = width - left - MARGIN - (channels - 1) * gap;
  const downRoom = maxHeight - top - MARGIN - (samples - 1) * gap;
  const fitting = Math.min(acrossRoom / (channels * mapColumns), downRoom / (samples * mapRows));
  // Even steps keep the edges crisp; the smaller the cells, the more room a whole pixel would waste.
  const step = fitting >= 16 ? 1 : fitting >= 4 ? 0.5 : 0.25;
  const cell = clamp(Math.floor(fitting / step) * step, SMALLEST_CELL, LARGEST_CELL);
  const mapWidth = mapColumns * cell;
  const mapHeight = mapRows * cell;
  return {
    shape,
    cell,
    gap,
    left,
    top,
    mapWidth,
    mapHeight,
    width: left + channels * mapWidth + (channels - 1) * gap + MARGIN,
    height: top + samples * mapHeight + (samples - 1) * gap + MARGIN,
  };
}

/** The rectangle of the map of sample n and channel c. */
export function mapRect(layout: SheetLayout, n: number, c: number): Rect {
  return {
    x: layout.left + c * (layout.mapWidth + layout.gap),
    y: layout.top + n * (layout.mapHeight + layout.gap),
    width: layout.mapWidth,
    height: layout.mapHeight,
  };
}

export interface PlacedPlane extends Rect {
  /** n·C + c. */
  readonly plane: number;
  readonly n: number;
  readonly c: number;
}

/** Every map with its place, in the order the planes lie in memory. */
export function planesOf(layout: SheetLayout): PlacedPlane[] {
  const [samples, channels] = layout.shape;
  return Array.from({ length: samples * channels }, (_, plane) => {
    const n = Math.floor(plane / channels);
    const c = plane % channels;
    return { plane, n, c, ...mapRect(layout, n, c) };
  });
}

/** The rectangle of one cell. */
export function rectOf(layout: SheetLayout, { n, c, h, w }: Cell): Rect {
  const { x, y } = mapRect(layout, n, c);
  return { x: x + w * layout.cell, y: y + h * layout.cell, width: layout.cell, height: layout.cell };
}

/** The rectangle from one cell to another, the gaps between them included. */
export function rectBetween(layout: SheetLayout, first: Cell, last: Cell): Rect {
  const start = rectOf(layout, first);
  const end = rectOf(layout, last);
  return { x: start.x, y: start.y, width: end.x + end.width - start.x, height: end.y + end.height - start.y };
}

export function outset({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The nearest cell to a point of the picture, or null where none is within `reach` pixels across and down. */
export function cellAt(layout: SheetLayout, x: number, y: number, reach = 8): Cell | null {
  const [samples, channels, mapRows, mapColumns] = layout.shape;
  const across = locate(x - layout.left, layout.mapWidth, layout.gap, channels, layout.cell, mapColumns);
  const down = locate(y - layout.top, layout.mapHeight, layout.gap, samples, layout.cell, mapRows);
  if (across.distance > reach || down.distance > reach) return null;
  return { n: down.map, c: across.map, h: down.step, w: across.step };
}

/** Along one axis: the map and the cell within it nearest to a position, and how far away that cell is. */
function locate(position: number, mapSize: number, gap: number, maps: number, cell: number, steps: number) {
  const map = clamp(Math.round((position - mapSize / 2) / (mapSize + gap)), 0, maps - 1);
  const inMap = position - map * (mapSize + gap);
  const step = clamp(Math.floor(inMap / cell), 0, steps - 1);
  return { map, step, distance: Math.max(-inMap, inMap - mapSize, 0) };
}
