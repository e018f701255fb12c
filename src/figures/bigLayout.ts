import type { Cell, Pool, Shape } from '../engine/index';
import type { Rect } from './layout';

// The sheet of a tensor too large to be drawn as a whole: measured in cells, and seen through a window.

/** A row of maps for each sample, a column for each channel; lengths in cells. */
export interface BigLayout {
  readonly shape: Shape;
  /** Space between neighbouring maps. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

/** The room that the picture has, in its own units. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What is seen: the sheet's place in the window's corner, in cells, and how large a cell is. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Cells are no further enlarged than numbers in them need. */
export const LARGEST_SCALE = 48;

export function layoutBig(shape: Shape): BigLayout {
  const [N, C, H, W] = shape;
  const gap = Math.max(1, Math.round(Math.min(H, W) / 28));
  return { shape, gap, width: C * (W + gap) - gap, height: N * (H + gap) - gap };
}

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

const fitScale = ({ width, height }: BigLayout, room: Room) => Math.min(room.width / width, room.height / height);

/** The whole sheet. */
export const wholeView = (layout: BigLayout, room: Room): View =>
  limitView(layout, room, { left: 0, top: 0, scale: fitScale(layout, room) });

/** The next view that may be shown: the sheet fills the window as far as it can, and stays in it. */
export function limitView(layout: BigLayout, room: Room, view: View): View {
  const whole = fitScale(layout, room);
  const scale = clamp(view.scale, whole, Math.max(whole, LARGEST_SCALE));
  const along = (start: number, length: number, pixels: number) => {
    const seen = pixels / scale;
    return seen >= length ? (length - seen) / 2 : clamp(start, 0, length - seen);
  };
  return {
    scale,
    left: along(view.left, layout.width, room.width),
    top: along(view.top, layout.height, room.height),
  };
}

/** Enlarges, and keeps what is under the point (x, y) of the window where it is. */
export function zoomView(layout: BigLayout, room: Room, view: View, factor: number, x: number, y: number): View {
  const { scale } = limitView(layout, room, { ...view, scale: view.scale * factor });
  const left = view.left + x / view.scale - x / scale;
  const top = view.top + y / view.scale - y / scale;
  return limitView(layout, room, { scale, left, top });
}

/** Moves the sheet by so many units of the window. */
export const panView = (layout: BigLayout, room: Room, view: View, dx: number, dy: number): View =>
  limitView(layout, room, { ...view, left: view.left - dx / view.scale, top: view.top - dy / view.scale });

/** The corner of a cell, in cells. */
export function placeOnSheet({ shape: [, , H, W], gap }: BigLayout, { n, c, h, w }: Cell) {
  return { x: c * (W + gap) + w, y: n * (H + gap) + h };
}

/** Moves the sheet no more than is needed to see a cell, a tenth of the window away from the edge. */
export function revealCell(layout: BigLayout, room: Room, view: View, cell: Cell): View {
  const { x, y } = placeOnSheet(layout, cell);
  const along = (start: number, place: number, pixels: number) => {
    const seen = pixels / view.scale;
    const edge = Math.max(0, Math.min(seen / 10, (seen - 1) / 2));
    return clamp(start, place + 1 + edge - seen, place - edge);
  };
  const [left, top] = [along(view.left, x, room.width), along(view.top, y, room.height)];
  return limitView(layout, room, { ...view, left, top });
}

/** The cell nearest to a point of the window, or null where none is within `reach` units across and down. */
export function cellInView(layout: BigLayout, view: View, x: number, y: number, reach = 8): Cell | null {
  const [N, C, H, W] = layout.shape;
  const along = (position: number, maps: number, steps: number) => {
    const map = clamp(Math.floor((position + layout.gap / 2) / (steps + layout.gap)), 0, maps - 1);
    const inMap = position - map * (steps + layout.gap);
    return { map, step: clamp(Math.floor(inMap), 0, steps - 1), distance: Math.max(-inMap, inMap - steps, 0) };
  };
  const across = along(view.left + x / view.scale, C, W);
  const down = along(view.top + y / view.scale, N, H);
  if (Math.max(across.distance, down.distance) * view.scale > reach) return null;
  return { n: down.map, c: across.map, h: down.step, w: across.step };
}

/** One span a map that a box reaches into, or a single one where it takes whole maps. */
function spansOf(from: number, boxMaps: number, inMap: number, boxSteps: number, steps: number, gap: number) {
  const pitch = steps + gap;
  if (boxSteps === steps) return [{ start: from * pitch, length: boxMaps * pitch - gap }];
  return Array.from({ length: boxMaps }, (_, map) => ({ start: (from + map) * pitch + inMap, length: boxSteps }));
}

/** The index set of a cell as few rectangles, in cells: the box of its pool, cut where maps end inside it. */
export function poolRects(layout: BigLayout, pool: Pool, cell: Cell): Rect[] {
  const { shape, gap } = layout;
  const first = (at: number, size: number) => Math.floor(at / size) * size;
  const across = spansOf(first(cell.c, pool[1]), pool[1], first(cell.w, pool[3]), pool[3], shape[3], gap);
  const down = spansOf(first(cell.n, pool[0]), pool[0], first(cell.h, pool[2]), pool[2], shape[2], gap);
  return down.flatMap((row) =>
    across.map((column) => ({ x: column.start, y: row.start, width: column.length, height: row.length })),
  );
}

export interface Mark {
  /** Which sample or channel. */
  readonly index: number;
  /** The middle of what is seen of its maps. */
  readonly at: number;
}

/** Which of the maps along one side are named: those in sight, as many as have room. */
export function marksOf(
  maps: number,
  steps: number,
  gap: number,
  start: number,
  scale: number,
  room: number,
  spacing: number,
): Mark[] {
  const pitch = (steps + gap) * scale;
  // 1, 2, 5, 10, 20 …: what is skipped can be counted.
  const every = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => step * pitch >= spacing) ?? 2000;
  return Array.from({ length: maps }, (_, index) => {
    const from = Math.max(0, (index * (steps + gap) - start) * scale);
    const to = Math.min(room, (index * (steps + gap) + steps - start) * scale);
    return { index, at: (from + to) / 2, isSeen: to > from };
  })
    .filter(({ index, isSeen }) => isSeen && (every === 1 || (index + 1) % every === 0 || index === 0))
    .map(({ index, at }) => ({ index, at }));
}
