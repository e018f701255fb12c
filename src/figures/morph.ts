import { type CubeLayout, cornerOf } from './cube';
import { mapRect, type SheetLayout } from './layout';
import { type Point, plus, times } from './projection';

/** A row of cells of one map on its way between the views: a strip from `origin` along u, one cell thick along v. */
export interface Strip {
  readonly n: number;
  readonly c: number;
  readonly h: number;
  readonly origin: Point;
  /** The whole row's length. */
  readonly u: Point;
  readonly v: Point;
}

/** From this part of the way on the cube itself comes in over its cells. */
export const CUBE_FROM = 0.65;

/** Begins and ends gently. */
export const ease = (progress: number): number =>
  progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2;

const between = (from: Point, to: Point, share: number): Point => plus(times(from, 1 - share), to, share);

/**
 * The rows of all maps between the sheets (progress 0) and the cube's front (progress 1), the farthest first. A map's rows
 * follow one another down the cube, so that each row turns upright on its way.
 */
export function stripsBetween(sheet: SheetLayout, sheetLeft: number, cube: CubeLayout, progress: number): Strip[] {
  const [samples, channels, mapRows, mapColumns] = cube.shape;
  const { step } = cube;
  const inOrder = (count: number, away: number) =>
    Array.from({ length: count }, (_, index) => (away > 0 ? count - 1 - index : index));
  // A strip is one cell thick, so its v may run either way: the one that turns it without folding it over.
  const isForward = step.c.x > 0;
  const cubeU = times(step.p, mapColumns);
  const cubeV = isForward ? times(step.c, -1) : step.c;
  const front = step.n.away > 0 ? { x: 0, y: 0 } : step.n;
  const strips: Strip[] = [];
  for (const n of inOrder(samples, step.n.away)) {
    for (const c of inOrder(channels, step.c.away)) {
      const map = mapRect(sheet, n, c);
      for (let h = 0; h < mapRows; h++) {
        const corner = plus(cornerOf(cube, n, c, h * mapColumns), front);
        const start = isForward ? plus(corner, step.c) : corner;
        strips.push({
          n,
          c,
          h,
          origin: between({ x: sheetLeft + map.x, y: map.y + h * sheet.cell }, start, progress),
          u: between({ x: map.width, y: 0 }, cubeU, progress),
          v: between({ x: 0, y: sheet.cell }, cubeV, progress),
        });
      }
    }
  }
  return strips;
}
