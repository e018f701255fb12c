import type { Shape } from './shape';
import { requireAxes, requireMethod } from './validate';

/**
 * Which cells share a mean and a variance. This file is the only place that knows: numbers, pictures, formulas,
 * exercises and spoken sentences all ask it.
 *
 * A method cuts the tensor into equal boxes; the cells of one box are one set. So a method is fully told by the size
 * of its box (its pool), and the same arithmetic serves the five named methods and any free choice of axes.
 */

export type Method =
  | { readonly kind: 'batch' }
  | { readonly kind: 'layer' }
  | { readonly kind: 'instance' }
  | { readonly kind: 'rms' }
  | { readonly kind: 'group'; readonly groups: number };

/** An axis of the tensor: samples, channels, height or width. */
export type Axis = 'n' | 'c' | 'h' | 'w';

/** Size of the box of cells that share statistics, along each axis. Divides the tensor's shape. */
export type Pool = Shape;

/**
 * The pool of a named method (Wu & He 2018, section 3.1; Zhang & Sennrich 2019 for rms).
 * @throws RangeError if the groups do not split the channels equally.
 */
export function poolOf(method: Method, shape: Shape): Pool {
  requireMethod('poolOf', method, shape);
  const [N, C, H, W] = shape;
  switch (method.kind) {
    case 'batch':
      return [N, 1, H, W];
    case 'layer':
    case 'rms':
      return [1, C, H, W];
    case 'instance':
      return [1, 1, H, W];
    case 'group':
      return [1, C / method.groups, H, W];
  }
}

/**
 * The pool that averages over any choice of axes: `['n', 'h', 'w']` is batch norm's, `[]` leaves every cell alone.
 * @throws RangeError for an axis that does not exist.
 */
export function poolOver(axes: readonly Axis[], [N, C, H, W]: Shape): Pool {
  requireAxes('poolOver', axes);
  const extent = (axis: Axis, size: number) => (axes.includes(axis) ? size : 1);
  return [extent('n', N), extent('c', C), extent('h', H), extent('w', W)];
}

/** The set that the cell (n, c, h, w) belongs to: boxes are numbered from 0 in row-major order. */
export function setOf(pool: Pool, [, C, H, W]: Shape, n: number, c: number, h: number, w: number): number {
  const [boxN, boxC, boxH, boxW] = pool;
  const sample = Math.floor(n / boxN) * (C / boxC) + Math.floor(c / boxC);
  const row = sample * (H / boxH) + Math.floor(h / boxH);
  return row * (W / boxW) + Math.floor(w / boxW);
}

/** How many sets a pool cuts the tensor into. */
export function setCount(pool: Pool, [N, C, H, W]: Shape): number {
  const [boxN, boxC, boxH, boxW] = pool;
  return (N / boxN) * (C / boxC) * (H / boxH) * (W / boxW);
}

/**
 * The set of the whole plane (n, c): c for batch, n for layer and rms, n·C + c for instance, n·G + ⌊c / (C/G)⌋ for
 * group. A plane is never split, since all five methods average over all of H×W.
 * @throws RangeError if the groups do not split the channels equally.
 */
export function groupOf(method: Method, shape: Shape, n: number, c: number): number {
  requireMethod('groupOf', method, shape);
  return setOf(poolOf(method, shape), shape, n, c, 0, 0);
}

/**
 * How many sets a method has: C, N, N·C or N·G.
 * @throws RangeError if the groups do not split the channels equally.
 */
export function groupCount(method: Method, shape: Shape): number {
  requireMethod('groupCount', method, shape);
  return setCount(poolOf(method, shape), shape);
}

/**
 * The set of every run, in the order in which the runs lie in memory. A run is the longest stretch of neighbouring
 * cells inside one row or plane that share a set: for the five methods the plane (n, c), so the list has N·C entries.
 */
export function setsOfRuns(pool: Pool, shape: Shape): Int32Array {
  const [N, C, H, W] = shape;
  const width = pool[3];
  const height = width === W ? pool[2] : 1;
  const sets = new Int32Array((N * C * H * W) / (height * width));
  let run = 0;
  for (let n = 0; n < N; n++)
    for (let c = 0; c < C; c++)
      for (let h = 0; h < H; h += height)
        for (let w = 0; w < W; w += width) sets[run++] = setOf(pool, shape, n, c, h, w);
  return sets;
}
