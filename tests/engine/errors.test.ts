import { describe, expect, it } from 'vitest';
import {
  type Affine,
  type Axis,
  applyAffine,
  backward,
  groupCount,
  groupOf,
  identityAffine,
  initialRunning,
  type Method,
  normalize,
  normalizeFrom,
  normalizeOver,
  normalizeWith,
  poolOf,
  type Shape,
  statisticsOf,
  tensor,
  updateRunning,
} from '../../src/engine';
import { randomTensor } from '../helpers/random';

const shape: Shape = [2, 6, 2, 3];
const x = randomTensor(shape, 1);
const six = identityAffine(6);
const batch: Method = { kind: 'batch' };
const fourGroups: Method = { kind: 'group', groups: 4 };
const normalized = normalize(x, batch, six, 1e-5);
const grouped = normalize(x, { kind: 'group', groups: 2 }, six, 1e-5);
const other = randomTensor([2, 6, 3, 2], 1);
const short = { shape, data: new Float32Array(5) };
const uneven: Affine = { gamma: [1, 1, 1, 1, 1, 1], beta: [0, 0] };
const badAxes = ['n', 'd'] as unknown as readonly Axis[];

/** What is asked for wrongly, and what the engine must answer. */
const mistakes: readonly (readonly [message: string, mistake: () => unknown])[] = [
  ['tensor: shape 2×0×1×1 is not four whole numbers of at least 1', () => tensor([2, 0, 1, 1], [])],
  ['tensor: shape 1×1×1.5×2 is not four whole numbers of at least 1', () => tensor([1, 1, 1.5, 2], [1, 2, 3])],
  ['tensor: shape -1×1×1×-1 is not four whole numbers of at least 1', () => tensor([-1, 1, 1, -1], [1])],
  ['tensor: shape NaN×1×1×1 is not four whole numbers of at least 1', () => tensor([Number.NaN, 1, 1, 1], [])],
  ['tensor: shape 2×3 is not four whole numbers of at least 1', () => tensor([2, 3] as unknown as Shape, [])],
  ['tensor: 3 values do not fill the 4 cells of shape 1×2×2×1', () => tensor([1, 2, 2, 1], [1, 2, 3])],

  ['normalize: 5 values do not fill the 72 cells of shape 2×6×2×3', () => normalize(short, batch, six, 1e-5)],
  ['normalize: 6 channels cannot be split into 4 equal groups', () => normalize(x, fourGroups, six, 1e-5)],
  [
    'normalize: groups is 1.5, wanted a whole number of at least 1',
    () => normalize(x, { kind: 'group', groups: 1.5 }, six, 1e-5),
  ],
  [
    'normalize: groups is 0, wanted a whole number of at least 1',
    () => normalize(x, { kind: 'group', groups: 0 }, six, 1e-5),
  ],
  ['normalize: gamma has 5 numbers, wanted 6 (one a channel)', () => normalize(x, batch, identityAffine(5), 1e-5)],
  ['normalize: gamma has 36 numbers, wanted 6 (one a channel)', () => normalize(x, batch, identityAffine(36), 1e-5)],
  [
    'normalize: gamma has 5 numbers, wanted 6 (one a channel) or 36 (one an element)',
    () => normalize(x, { kind: 'layer' }, identityAffine(5), 1e-5),
  ],
  ['normalize: beta has 2 numbers, wanted 6 (as many as gamma)', () => normalize(x, batch, uneven, 1e-5)],
  ['normalize: epsilon is -1, wanted a finite number of at least 0', () => normalize(x, batch, six, -1)],
  ['normalize: epsilon is NaN, wanted a finite number of at least 0', () => normalize(x, batch, six, Number.NaN)],
  ['normalize: epsilon is Infinity, wanted a finite number of at least 0', () => normalize(x, batch, six, 1 / 0)],
  [
    'normalize: Expected more than 1 value per channel when training, got input size [1, 6, 1, 1]',
    () => normalize(randomTensor([1, 6, 1, 1], 1), batch, six, 1e-5),
  ],

  ['normalizeOver: axis is d, wanted n, c, h or w', () => normalizeOver(x, badAxes, six, 1e-5)],
  [
    'normalizeOver: gamma has 36 numbers, wanted 6 (one a channel)',
    () => normalizeOver(x, ['n'], identityAffine(36), 1e-5),
  ],
  ['normalizeOver: epsilon is -1, wanted a finite number of at least 0', () => normalizeOver(x, ['n'], six, -1)],
  ['normalizeOver: 5 values do not fill the 72 cells of shape 2×6×2×3', () => normalizeOver(short, ['n'], six, 1)],

  ['normalizeFrom: x is 2×6×3×2, wanted 2×6×2×3', () => normalizeFrom(other, normalized, six, 1e-5)],
  [
    'normalizeFrom: into is 2×6×3×2, wanted 2×6×2×3',
    () => normalizeFrom(x, normalized, six, 1e-5, normalize(other, batch, six, 1e-5)),
  ],
  ['normalizeFrom: epsilon is -1, wanted a finite number of at least 0', () => normalizeFrom(x, normalized, six, -1)],
  ['applyAffine: into is 2×6×3×2, wanted 2×6×2×3', () => applyAffine(x, six, other)],
  [
    'applyAffine: gamma has 7 numbers, wanted 6 (one a channel) or 36 (one an element)',
    () => applyAffine(x, identityAffine(7)),
  ],
  ['statisticsOf: 5 values do not fill the 72 cells of shape 2×6×2×3', () => statisticsOf(short, [2, 1, 2, 3])],
  ['statisticsOf: pool 2×4×2×3 does not divide shape 2×6×2×3', () => statisticsOf(x, [2, 4, 2, 3])],

  ['backward: dy is 2×6×3×2, wanted 2×6×2×3', () => backward(other, normalized, batch, six)],
  ['backward: 5 values do not fill the 72 cells of shape 2×6×2×3', () => backward(short, normalized, batch, six)],
  [
    'backward: the pool of instance is 1×1×2×3, wanted 2×1×2×3',
    () => backward(x, normalized, { kind: 'instance' }, six),
  ],
  ['backward: 6 channels cannot be split into 4 equal groups', () => backward(x, grouped, fourGroups, six)],
  [
    'backward: gamma has 36 numbers, wanted 6 (one a channel)',
    () => backward(x, normalized, batch, identityAffine(36)),
  ],

  [
    'updateRunning: the pool of normalized is 1×3×2×3, wanted 2×1×2×3',
    () => updateRunning(initialRunning(6), grouped, 0.1),
  ],
  [
    'updateRunning: running mean has 5 numbers, wanted 6 (one a channel)',
    () => updateRunning(initialRunning(5), normalized, 0.1),
  ],
  [
    'updateRunning: momentum is 1.1, wanted a number from 0 to 1',
    () => updateRunning(initialRunning(6), normalized, 1.1),
  ],
  [
    'updateRunning: momentum is -0.1, wanted a number from 0 to 1',
    () => updateRunning(initialRunning(6), normalized, -0.1),
  ],
  [
    'updateRunning: momentum is NaN, wanted a number from 0 to 1',
    () => updateRunning(initialRunning(6), normalized, Number.NaN),
  ],
  [
    'normalizeWith: running variance has 2 numbers, wanted 6 (one a channel)',
    () => normalizeWith(x, { ...initialRunning(6), variance: new Float64Array(2) }, six, 1e-5),
  ],
  [
    'normalizeWith: gamma has 36 numbers, wanted 6 (one a channel)',
    () => normalizeWith(x, initialRunning(6), identityAffine(36), 1e-5),
  ],
  [
    'normalizeWith: epsilon is -1, wanted a finite number of at least 0',
    () => normalizeWith(x, initialRunning(6), six, -1),
  ],
  [
    'normalizeWith: 5 values do not fill the 72 cells of shape 2×6×2×3',
    () => normalizeWith(short, initialRunning(6), six, 1e-5),
  ],

  ['groupOf: 6 channels cannot be split into 4 equal groups', () => groupOf(fourGroups, shape, 0, 0)],
  ['groupCount: 6 channels cannot be split into 4 equal groups', () => groupCount(fourGroups, shape)],
  ['poolOf: 6 channels cannot be split into 4 equal groups', () => poolOf(fourGroups, shape)],
];

function answerTo(mistake: () => unknown): string {
  try {
    mistake();
    return 'nothing was thrown';
  } catch (error) {
    return error instanceof RangeError ? error.message : `not a RangeError: ${error}`;
  }
}

describe('errors', () => {
  it('say where, what came and what is wanted', () => {
    expect(mistakes.map(([, mistake]) => answerTo(mistake))).toEqual(mistakes.map(([message]) => message));
  });
});
