import { describe, expect, it } from 'vitest';
import { type Tensor, tensor } from '../../../src/engine';
import {
  afterSibling,
  channelMeans,
  companies,
  companyChange,
  companyOf,
  firstOutputs,
  largestDifference,
  operations,
  outcomeOf,
  rescale,
  rescalingEffect,
  sampleOf,
  siblingGap,
  siblings,
} from '../../../src/lessons/layer-normalization/evidence';
import { epsilonOf, inputOf } from '../../../src/state/derive';
import type { PictureState } from '../../../src/state/picture';
import { initial, stateWith } from '../../state/picture';

const layer = { kind: 'layer' } as const;
const settings: readonly [string, PictureState][] = [
  ['as the page opens', stateWith(layer)],
  ['with γ and β', stateWith({ ...layer, gamma: initial.gamma.map((_, c) => c - 2), beta: initial.beta.map(() => 1) })],
  ['of random data', stateWith({ ...layer, source: 'random', seed: 4, shape: [3, 5, 2, 2] })],
  ['with a changed cell', stateWith({ ...layer, edits: { '0.1.0.0': 40 } })],
  ['with sample 1 alone', stateWith({ ...layer, shape: [1, 6, 4, 4] })],
  ['of eight samples', stateWith({ ...layer, shape: [8, 6, 4, 4], mates: 'outlier' })],
];
const cell = { n: 0, c: 2, h: 1, w: 1 };

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const squares = (values: ArrayLike<number>) => Array.from(values, (value) => value ** 2);

/** Once more, straight from the formulas. */
function normalized(values: ArrayLike<number>, isCentred: boolean, epsilon: number): number[] {
  const centre = isCentred ? mean(values) : 0;
  const root = Math.sqrt(mean(squares(Array.from(values, (value) => value - centre))) + epsilon);
  return Array.from(values, (value) => (value - centre) / root);
}

describe.each(settings)('sample 1, %s', (_name, state) => {
  it.each(['layer', 'rms', 'instance'] as const)('is the same to the last bit in any company under %s', (kind) => {
    const offenders = companies.filter((company) => {
      const { moved, largest } = outcomeOf(state, kind, company, cell);
      return moved !== 0 || largest !== 0;
    });
    expect(offenders).toEqual([]);
  });

  it('moves under batch norm in every company but its own', () => {
    const moved = companies.filter((company) => outcomeOf(state, 'batch', company, cell).moved > 0);
    expect(moved).toEqual(['others', 'outlier', 'alone']);
  });

  it('is counted in full and compared with the outputs among its own mates', () => {
    const usual = firstOutputs(state, 'batch', 'own');
    const { cells, largest, output } = outcomeOf(state, 'batch', 'outlier', cell);
    const after = firstOutputs(state, 'batch', 'outlier');
    expect(cells).toBe(state.shape[1] * state.shape[2] * state.shape[3]);
    expect(largest).toBe(largestDifference(usual, after));
    expect(Array.from(after.data)).toContain(output);
  });
});

describe('a company', () => {
  it('is the one that was asked for', () => {
    const state = stateWith(layer);
    expect(companies.map((company) => companyOf({ ...state, ...companyChange(state, company) }))).toEqual(companies);
  });

  it('keeps the batch size, and finds one again after sample 1 was alone', () => {
    const large = stateWith({ ...layer, shape: [7, 6, 4, 4] });
    expect(companyChange(large, 'others').shape).toEqual([7, 6, 4, 4]);
    const alone = { ...large, ...companyChange(large, 'alone') };
    expect(alone.shape).toEqual([1, 6, 4, 4]);
    expect(companyChange(alone, 'own').shape).toEqual([4, 6, 4, 4]);
  });
});

it('sampleOf gives one sample as a batch of its own', () => {
  const x = tensor([2, 1, 1, 2], [1, 2, 3, 4]);
  expect(sampleOf(x, 1)).toEqual(tensor([1, 1, 1, 2], [3, 4]));
});

describe('the siblings', () => {
  const state = stateWith(layer);
  const x = sampleOf(inputOf(state), 2).data;

  it.each(siblings)('%s leaves the mean and mean square that the formula leaves', (kind) => {
    const expected = normalized(x, kind === 'layer', epsilonOf(state));
    const { mean: centre, meanSquare } = afterSibling(state, kind, 2);
    expect(centre).toBeCloseTo(mean(expected), 6);
    expect(meanSquare).toBeCloseTo(mean(squares(expected)), 6);
  });

  it('are as far apart as the formulas are, and meet where no mean is left', () => {
    const [centred, plain] = [true, false].map((isCentred) => normalized(x, isCentred, epsilonOf(state)));
    const apart = Math.max(...centred!.map((value, index) => Math.abs(value - plain![index]!)));
    expect(siblingGap(state, 2, 1)).toBeCloseTo(apart, 5);
    expect(siblingGap(state, 2, 0)).toBeLessThan(1e-6);
    const gaps = [1, 0.5, 0.2, 0].map((share) => siblingGap(state, 2, share));
    expect(gaps.toSorted((first, second) => second - first)).toEqual(gaps);
  });

  it('keep the channels apart: their means differ after normalization', () => {
    const [low, high] = channelMeans(state, 2);
    const expected = normalized(x, true, epsilonOf(state));
    const means = Array.from({ length: 6 }, (_, c) => mean(expected.slice(16 * c, 16 * (c + 1))));
    expect(low).toBeCloseTo(Math.min(...means), 5);
    expect(high).toBeCloseTo(Math.max(...means), 5);
  });

  it('cost what a plain loop over m values costs', () => {
    // Additions: m − 1 for each sum; m for taking the mean away and m for β, which only one of them does.
    expect(operations('layer', 96)).toEqual({ additions: 95 + 96 + 95 + 96, multiplications: 3 * 96 });
    expect(operations('rms', 96)).toEqual({ additions: 95, multiplications: 3 * 96 });
  });
});

describe('rescaling a sample', () => {
  const state = stateWith({ ...layer, pinned: null });
  const effect = (kind: 'layer' | 'rms', factor: number, shift: number, channel: number | null = null) =>
    rescalingEffect(state, kind, 1, { factor, shift, channel }).difference;

  it('changes the input as a·x + b, in one channel or in all', () => {
    const x: Tensor = tensor([1, 2, 1, 2], [1, 2, 3, 4]);
    expect([...rescale(x, { factor: 2, shift: 1, channel: null }).data]).toEqual([3, 5, 7, 9]);
    expect([...rescale(x, { factor: 2, shift: 1, channel: 1 }).data]).toEqual([1, 2, 7, 9]);
  });

  it('is not noticed by layer norm, up to ε; RMSNorm notices the shift alone', () => {
    expect(effect('layer', 2, 3)).toBeLessThan(1e-5);
    expect(effect('rms', 2, 0)).toBeLessThan(1e-5);
    expect(effect('rms', 1, 3)).toBeGreaterThan(0.1);
  });

  it('is noticed in a single channel, as a negative, and where the sample gets flat', () => {
    expect(effect('layer', 2, 3, 0)).toBeGreaterThan(0.1);
    expect(effect('layer', -1, 0)).toBeGreaterThan(1);
    expect(effect('layer', 0.01, 0)).toBeGreaterThan(1e-3);
    expect(
      rescalingEffect(state, 'layer', 1, { factor: 0, shift: 2, channel: null }).xHat.data.every(
        (value) => value === 0,
      ),
    ).toBe(true);
  });
});
