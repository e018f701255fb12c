import { createSelector } from 'reselect';
import { type Cell, indexOf, type Normalized, type Tensor } from '../engine/index';
import { affineOf, inputOf, outputOf, shownOf } from '../state/derive';
import type { PictureState } from '../state/picture';

/** The value of one cell. */
export const cellValue = ({ shape, data }: Tensor, { n, c, h, w }: Cell): number => data[indexOf(shape, n, c, h, w)]!;

/** The values of every cell in the set of a cell, in the order of memory. */
export function valuesOfSet({ shape, data }: Tensor, group: Int32Array, { n, c }: Cell): Float32Array {
  const set = group[n * shape[1] + c];
  const run = data.length / group.length;
  const values = new Float32Array(run * group.reduce((count, each) => (each === set ? count + 1 : count), 0));
  let filled = 0;
  group.forEach((each, index) => {
    if (each !== set) return;
    values.set(data.subarray(index * run, (index + 1) * run), filled);
    filled += run;
  });
  return values;
}

const channelsOf = createSelector([(state: PictureState) => state.shape], ([N, C]) =>
  Int32Array.from({ length: N * C }, (_, plane) => plane % C),
);

/** Which cells belong together in what is lit: those of one channel for γ and β, else those of one set. */
export const litGroupOf = (state: PictureState): Int32Array =>
  state.part === 'gamma' || state.part === 'beta' ? channelsOf(state) : shownOf(state).group;

/** Everything on one cell's way from x to y. */
export interface WorkedCell {
  readonly x: number;
  readonly mean: number;
  readonly centred: number;
  readonly variance: number;
  readonly xHat: number;
  readonly gamma: number;
  readonly beta: number;
  readonly y: number;
  /** m, how many cells share the mean. */
  readonly setSize: number;
}

/** How many cells a set of the engine's has. */
export const setSizeOf = ({ pool }: Normalized): number => pool.reduce((product, size) => product * size, 1);

/** A cell's numbers, all from the engine. */
export function workCell(state: PictureState, cell: Cell): WorkedCell {
  const shown = shownOf(state);
  const { gamma, beta } = affineOf(state);
  const set = shown.group[cell.n * shown.shape[1] + cell.c]!;
  const x = cellValue(inputOf(state), cell);
  const mean = shown.mean[set]!;
  return {
    x,
    mean,
    centred: x - mean,
    variance: shown.variance[set]!,
    xHat: cellValue(shown.xHat, cell),
    gamma: gamma[cell.c]!,
    beta: beta[cell.c]!,
    y: cellValue(outputOf(state), cell),
    setSize: setSizeOf(shown),
  };
}

/** The cell that is worked out: the reader's, else one in the middle of the first map. */
export const activeCellOf = createSelector(
  [(state: PictureState) => state.pinned, (state: PictureState) => state.pointed, (state: PictureState) => state.shape],
  (pinned, pointed, [, , H, W]): Cell =>
    pinned ?? pointed ?? { n: 0, c: 0, h: Math.floor((H - 1) / 2), w: Math.floor((W - 1) / 2) },
);
