import { createSelector } from 'reselect';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { randomTensor, spreadsFor } from '../data/random';
import {
  type Axis,
  applyAffine,
  type Cell,
  cellCount,
  identityAffine,
  indexOf,
  type Normalized,
  normalizeFrom,
  type Pool,
  poolOver,
  type Shape,
  statisticsOf,
  type Tensor,
} from '../engine/index';
import { epsilonOf } from './derive';
import { nearestDivisor, numberLimit, type Stage } from './picture';
import { firstTurn, type Turn, type View } from './view';

/** Largest size of each axis of random data, and with them the most values that anything here may have: 1,605,632. */
export const largestSizes: Shape = [32, 64, 28, 28];
export const mostValues = cellCount(largestSizes);

/** Most values of a text: they are read in one go, which must not hold up a phone. */
export const mostTyped = 65_536;

/**
 * Up to so many cells everything is worked out and painted by the page itself, in the frame of the change
 * (docs/measurements.md). Above, a worker does the numbers, and the picture is one that is zoomed into.
 */
export const mostAtOnce = 16_384;

/** Most cells across a sheet (C·W) and down it (N·H): a wider one could not be drawn. */
export const mostAcross = 2048;

/** More of the reader's numbers than these make no link that can be sent. */
export const mostLinkedValues = 256;

export const allAxes = ['n', 'c', 'h', 'w'] as const satisfies readonly Axis[];

/** What the reader typed or opened. */
export interface OwnData {
  readonly x: Tensor;
  /** Whether its channels are red, green and blue. */
  readonly isPicture: boolean;
}

/** What the reader chose. Every number on the page follows from this. */
export interface PlaygroundState {
  /** Shape and seed of the random data, shown while there is none of the reader's own. */
  readonly shape: Shape;
  readonly seed: number;
  readonly own: OwnData | null;
  /** The axes that are averaged over. */
  readonly axes: readonly Axis[];
  /** Into how many equal groups the channels are split first, where they are averaged over. */
  readonly groups: number;
  /** Whether the mean is subtracted; RMSNorm leaves it. */
  readonly isCentred: boolean;
  readonly gamma: number;
  readonly beta: number;
  readonly epsilonExponent: number;
  readonly stage: Stage;
  readonly view: View;
  readonly turn: Turn;
  readonly pinned: Cell | null;
  /** The cell under the pointer or the keyboard; not shared in links. */
  readonly pointed: Cell | null;
}

export type PlaygroundStore = StoreApi<PlaygroundState>;

export const defaultPlayground: PlaygroundState = {
  shape: [3, 4, 4, 4],
  seed: 1,
  own: null,
  axes: ['n', 'h', 'w'],
  groups: 1,
  isCentred: true,
  gamma: 1,
  beta: 0,
  epsilonExponent: -5,
  stage: 'input',
  view: 'sheets',
  turn: firstTurn,
  pinned: null,
  pointed: null,
};

export const createPlayground = (): PlaygroundStore => createStore(() => defaultPlayground);

/** The shape of what is normalized, without making it. */
export const shapeOf = ({ own, shape }: PlaygroundState): Shape => own?.x.shape ?? shape;

/** Whether there are more cells than the page itself handles; then only what asks for no tensor may be used here. */
export const isBigOf = (state: PlaygroundState): boolean => cellCount(shapeOf(state)) > mostAtOnce;

/** The tensor that is normalized: the reader's own, else a random one. */
export const inputOf = createSelector(
  [
    (state: PlaygroundState) => state.own,
    (state: PlaygroundState) => state.shape,
    (state: PlaygroundState) => state.seed,
  ],
  (own, shape, seed): Tensor => own?.x ?? randomTensor(shape, seed, spreadsFor(shape[1])),
);

/** G as it can be: a divisor of C. */
export const groupsOf = (state: PlaygroundState): number => nearestDivisor(shapeOf(state)[1], state.groups);

/** The box of cells that share statistics. */
export const poolOf = createSelector(
  [shapeOf, (state: PlaygroundState) => state.axes, groupsOf],
  (shape, axes, groups): Pool => {
    const [n, c, h, w] = poolOver(axes, shape);
    return [n, axes.includes('c') ? c / groups : c, h, w];
  },
);

/** Whether the cube can show the sets: they must be blocks of whole maps. */
export const hasCube = (state: PlaygroundState): boolean => {
  const [, , h, w] = poolOf(state);
  const [, , H, W] = shapeOf(state);
  return !isBigOf(state) && h === H && w === W;
};

/** The view that is shown: where there is no cube, the sheets. */
export const viewOf = (state: PlaygroundState): View => (hasCube(state) ? state.view : 'sheets');

const statisticsSelector = createSelector(
  [inputOf, poolOf, (state: PlaygroundState) => state.isCentred],
  (x, pool, isCentred) => statisticsOf(x, pool, isCentred),
);

/** x normalized, γ = 1, β = 0. */
export const normalizedOf = createSelector(
  [inputOf, statisticsSelector, epsilonOf],
  (x, statistics, epsilon): Normalized => normalizeFrom(x, statistics, identityAffine(x.shape[1]), epsilon),
);

/** y = γ·x̂ + β, with one γ and one β for all channels. */
export const outputOf = createSelector(
  [normalizedOf, (state: PlaygroundState) => state.gamma, (state: PlaygroundState) => state.beta],
  ({ xHat }, gamma, beta): Tensor => {
    const everyChannel = (value: number) => new Float64Array(xHat.shape[1]).fill(value);
    return applyAffine(xHat, { gamma: everyChannel(gamma), beta: everyChannel(beta) });
  },
);

const centredOf = createSelector([inputOf, statisticsSelector], ({ shape, data }, { group, mean }): Tensor => {
  const run = data.length / group.length;
  return { shape, data: data.map((value, cell) => value - mean[group[Math.floor(cell / run)]!]!) };
});

/** The stage that is shown: where no mean is subtracted, there is nothing centred. */
export const stageOf = ({ stage, isCentred }: PlaygroundState): Stage =>
  stage === 'centred' && !isCentred ? 'input' : stage;

/** The tensor that the picture paints. */
export function paintedOf(state: PlaygroundState): Tensor {
  switch (stageOf(state)) {
    case 'input':
      return inputOf(state);
    case 'centred':
      return centredOf(state);
    case 'normalized':
      return normalizedOf(state).xHat;
    case 'output':
      return outputOf(state);
  }
}

const inside = (cell: Cell | null, [N, C, H, W]: Shape): Cell | null =>
  cell && cell.n < N && cell.c < C && cell.h < H && cell.w < W ? cell : null;

/** The reader's cell, where the shape has it. */
export const selectedOf = createSelector(
  [(state: PlaygroundState) => state.pinned, (state: PlaygroundState) => state.pointed, shapeOf],
  (pinned, pointed, shape) => inside(pinned, shape) ?? inside(pointed, shape),
);

/** The cell that is worked out: the reader's, else one in the middle of the first map. */
export const activeCellOf = createSelector(
  [selectedOf, shapeOf],
  (selected, [, , H, W]): Cell => selected ?? { n: 0, c: 0, h: Math.floor((H - 1) / 2), w: Math.floor((W - 1) / 2) },
);

/** Gives a cell another value: from then on the data is the reader's own. */
export function setCell(store: PlaygroundStore, { n, c, h, w }: Cell, value: number): void {
  const { shape, data } = inputOf(store.getState());
  const kept = Math.round(Math.min(numberLimit, Math.max(-numberLimit, value)) * 100) / 100;
  const isPicture = store.getState().own?.isPicture ?? false;
  store.setState({ own: { x: { shape, data: data.with(indexOf(shape, n, c, h, w), kept) }, isPicture } });
}

/** Reads the reader's numbers in another shape of as many cells. */
export function setOwnShape(store: PlaygroundStore, shape: Shape): void {
  const { own } = store.getState();
  if (own) store.setState({ own: { x: { shape, data: own.x.data }, isPicture: false } });
}
