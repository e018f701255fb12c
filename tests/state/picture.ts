import fc from 'fast-check';
import { inputSources } from '../../src/data/source';
import type { Cell } from '../../src/engine';
import { gradientSources, paintings } from '../../src/state/gradient';
import {
  cellKey,
  createPictureStore,
  defaultPicture,
  epsilonExponents,
  largestShape,
  modes,
  numberLimit,
  type PictureState,
  stages,
} from '../../src/state/picture';
import { views } from '../../src/state/view';
import { digits } from '../data/realDigits';

/** What a lesson on batch norm shows first. */
export const initial = defaultPicture(digits, 'batch');

export const stateWith = (change: Partial<PictureState>): PictureState => ({ ...initial, ...change });

export const storeWith = (change: Partial<PictureState> = {}) => createPictureStore(stateWith(change));

/** Every cell of a shape, in the order of the data. */
export const cellsOf = ([N, C, H, W]: PictureState['shape']): Cell[] =>
  Array.from({ length: N * C * H * W }, (_, cell) => ({
    n: Math.floor(cell / (C * H * W)),
    c: Math.floor(cell / (H * W)) % C,
    h: Math.floor(cell / W) % H,
    w: cell % W,
  }));

const index = (size: number) => fc.integer({ min: 0, max: size - 1 });
const size = (axis: 0 | 1 | 2 | 3) => fc.integer({ min: 1, max: largestShape[axis] });
// −0 is 0 in a link, so 0 it is here.
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const anyCell: fc.Arbitrary<Cell> = fc.record({
  n: index(largestShape[0]),
  c: index(largestShape[1]),
  h: index(largestShape[2]),
  w: index(largestShape[3]),
});

/** A list with one number a channel: as it was, all alike, all different, or as it was from some channel on. */
function anyList(defaults: readonly number[], min: number, max: number): fc.Arbitrary<readonly number[]> {
  const all = fc.array(number(min, max), { minLength: defaults.length, maxLength: defaults.length });
  return fc.oneof(
    fc.constant(defaults),
    number(min, max).map((value) => defaults.map(() => value)),
    all,
    fc.tuple(all, index(defaults.length)).map(([own, end]) => defaults.map((old, c) => (c < end ? own[c]! : old))),
  );
}

/** Any settings that the page's controls can lead to, as far as a link carries them. */
export const anySettings = fc.record({
  shape: fc.tuple(size(0), size(1), size(2), size(3)),
  source: fc.constantFrom(...inputSources),
  seed: fc.integer({ min: 1, max: 9999 }),
  batch: fc.integer({ min: 0, max: 9998 }),
  channelMeans: anyList(initial.channelMeans, -100, 100),
  channelSpreads: anyList(initial.channelSpreads, 0, 100),
  enlarged: fc.option(index(largestShape[1])),
  contrast: number(-numberLimit, numberLimit),
  edits: fc
    .array(fc.tuple(anyCell.map(cellKey), number(-numberLimit, numberLimit)), { maxLength: 5 })
    .map((edits): PictureState['edits'] => Object.fromEntries(edits)),
  gamma: anyList(initial.gamma, -numberLimit, numberLimit),
  beta: anyList(initial.beta, -numberLimit, numberLimit),
  affineChannel: fc.option(index(largestShape[1])),
  epsilonExponent: fc.integer(epsilonExponents),
  stage: fc.constantFrom(...stages),
  view: fc.constantFrom(...views),
  turn: fc.record({ yaw: fc.integer({ min: -180, max: 180 }), pitch: fc.integer({ min: -90, max: 90 }) }),
  mode: fc.constantFrom(...modes),
  groups: fc.integer({ min: 1, max: largestShape[1] }),
  batchesSeen: fc.integer({ min: 0, max: 100 }),
  pinned: fc.option(anyCell),
  gradientSource: fc.constantFrom(...gradientSources),
  gradientCell: fc.option(anyCell),
  gradientSeed: fc.integer({ min: 1, max: 9999 }),
  painting: fc.constantFrom(...paintings),
});
