import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Digits } from '../data/digits';
import type { Mates } from '../data/mates';
import { defaultChannels } from '../data/random';
import type { InputSource } from '../data/source';
import type { Cell, Method, Shape } from '../engine/index';
import { firstGradient, type GradientChoice } from './gradient';
import { firstTurn, type Turn, type View } from './view';

export type MethodKind = Method['kind'];

/** What the picture paints: the input, minus the mean, divided too, scaled and shifted too. */
export const stages = ['input', 'centred', 'normalized', 'output'] as const;
export type Stage = (typeof stages)[number];

export const modes = ['training', 'inference'] as const;
export type Mode = (typeof modes)[number];

/** Largest size of each axis that the lessons' picture offers. */
export const largestShape: Shape = [8, 16, 8, 8];

/** Groups of controls that a link can lock or hide. */
export const controlGroups = ['stage', 'data', 'affine', 'epsilon', 'edit', 'batches'] as const;
export type ControlGroup = (typeof controlGroups)[number];

/** How many batches the running statistics can be fed. */
export const mostBatches = 100;

/** Slider ends; typed numbers may go as far as `numberLimit`. */
export const numberLimit = 1000;

/** ε = 10^exponent; the lowest exponent stands for ε = 0 itself. */
export const epsilonExponents = { min: -9, max: 0 } as const;

/** What the reader chose. Every number on the page follows from this. */
export interface PictureState extends GradientChoice {
  readonly digits: Digits;
  readonly shape: Shape;
  readonly source: InputSource;
  readonly seed: number;
  /** Which mini-batch of the data is shown. */
  readonly batch: number;
  /** Who shares the batch with its first sample. */
  readonly mates: Mates;
  /** Mean and spread of each channel of random data. */
  readonly channelMeans: readonly number[];
  readonly channelSpreads: readonly number[];
  /** A channel whose input is made ten times larger. */
  readonly enlarged: number | null;
  /** Who stands in the batch, from the first row on, as far as that differs from the data's own order; see rows.ts. */
  readonly rows: readonly number[];
  /** A factor on every value of the first sample. */
  readonly contrast: number;
  /** What the reader did: a factor for a sample by `n`, a summand for a map by `n.c`, a cell's own value by `n.c.h.w`. */
  readonly edits: Readonly<Record<string, number>>;
  readonly kind: MethodKind;
  /** G, for group normalization: a divisor of C. */
  readonly groups: number;
  /** One number a channel, as many as the largest shape has, so that none is lost when C shrinks. */
  readonly gamma: readonly number[];
  readonly beta: readonly number[];
  /** The channel that the γ and β sliders move; null moves all. */
  readonly affineChannel: number | null;
  readonly epsilonExponent: number;
  readonly stage: Stage;
  readonly view: View;
  /** How the cube is turned. */
  readonly turn: Turn;
  readonly mode: Mode;
  /** How many batches the running statistics have seen. */
  readonly batchesSeen: number;
  /** Whether every set is framed, not only the chosen cell's. */
  readonly allSets: boolean;
  readonly pinned: Cell | null;
  /** The cell under the pointer or the keyboard; not shared in links. */
  readonly pointed: Cell | null;
  /** The part of the formula that is lit. */
  readonly part: string | null;
  /** Whether the chosen cell's value is being typed over the picture. */
  readonly typing: boolean;
  /** What the last edit changed in the output; `key` grows with each edit. */
  readonly moved: Moved | null;
  readonly locked: readonly ControlGroup[];
  readonly hidden: readonly ControlGroup[];
}

export interface Moved {
  readonly mask: Uint8Array;
  readonly count: number;
  readonly key: number;
}

export type PictureStore = StoreApi<PictureState>;

const channels = largestShape[1];
const everyChannel = (value: number): readonly number[] => Array.from({ length: channels }, () => value);

/** What a page shows before the reader has chosen anything. */
export function defaultPicture(digits: Digits, kind: MethodKind): PictureState {
  return {
    digits,
    shape: [4, 6, 4, 4],
    source: 'digits',
    seed: 1,
    batch: 0,
    mates: 'own',
    channelMeans: defaultChannels.map(({ mean }) => mean),
    channelSpreads: defaultChannels.map(({ spread }) => spread),
    enlarged: null,
    rows: [],
    contrast: 1,
    edits: {},
    kind,
    groups: 3,
    gamma: everyChannel(1),
    beta: everyChannel(0),
    affineChannel: null,
    epsilonExponent: -5,
    stage: 'input',
    view: 'sheets',
    turn: firstTurn,
    mode: 'training',
    batchesSeen: 0,
    allSets: false,
    pinned: null,
    pointed: null,
    part: null,
    typing: false,
    ...firstGradient,
    moved: null,
    locked: [],
    hidden: [],
  };
}

export const createPictureStore = (initial: PictureState): PictureStore => createStore(() => initial);

export const cellKey = ({ n, c, h, w }: Cell) => `${n}.${c}.${h}.${w}`;

/** The cell that a key names, or null when it is none of this shape. */
export function cellOfKey(key: string, [N, C, H, W]: Shape = largestShape): Cell | null {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(key)) return null;
  const [n = 0, c = 0, h = 0, w = 0] = key.split('.').map(Number);
  return n < N && c < C && h < H && w < W ? { n, c, h, w } : null;
}

/** The numbers of equal groups that C channels can be split into. */
export const divisorsOf = (channels: number): readonly number[] =>
  Array.from({ length: channels }, (_, index) => index + 1).filter((groups) => channels % groups === 0);

/** The divisor of C next to the wanted number of groups, the smaller one of two. */
export const nearestDivisor = (channels: number, groups: number): number =>
  divisorsOf(channels).reduce((best, divisor) =>
    Math.abs(divisor - groups) < Math.abs(best - groups) ? divisor : best,
  );
