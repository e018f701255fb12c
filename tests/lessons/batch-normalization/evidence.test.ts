import { describe, expect, it } from 'vitest';
import { randomTensor } from '../../../src/data/random';
import { indexOf, type Tensor, tensor } from '../../../src/engine';
import {
  deviationAfter,
  flatShares,
  gradientSizes,
  largestDifference,
  modeDifference,
  outputsAmongMates,
  scaleEffect,
  spreads,
} from '../../../src/lessons/batch-normalization/evidence';
import { batchMakerOf, epsilonOf, inputOf, runningOf } from '../../../src/state/derive';
import type { PictureState } from '../../../src/state/picture';
import { cellsOf, initial, stateWith } from '../../state/picture';

// Everything once more, straight from the formulas, in plain loops over lists of numbers.

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

/** The values of a channel, sample after sample. */
const channelOf = ({ shape, data }: Tensor, channel: number) =>
  cellsOf(shape).flatMap(({ c }, cell) => (c === channel ? [data[cell]!] : []));

const normalized = (values: readonly number[], epsilon: number) => {
  const centre = mean(values);
  const root = Math.sqrt(deviation(values) ** 2 + epsilon);
  return values.map((value) => (value - centre) / root);
};

const channels = ({ shape }: PictureState) => Array.from({ length: shape[1] }, (_, c) => c);
const largest = (first: readonly number[], second: readonly number[]) =>
  Math.max(...first.map((value, index) => Math.abs(value - second[index]!)));

const gamma = initial.gamma.map((_, c) => 2 - c / 2);
const beta = initial.beta.map((_, c) => c / 3);
const settings: readonly [string, PictureState][] = [
  ['as the page opens', initial],
  ['with γ, β and a large ε', stateWith({ gamma, beta, epsilonExponent: 0 })],
  ['of random data', stateWith({ source: 'random', seed: 4, shape: [3, 4, 2, 2], gamma })],
  ['with a changed cell', stateWith({ edits: { '0.1.0.0': 40 } })],
];

it('largestDifference finds the cell that differs most', () => {
  const first = tensor([1, 1, 1, 4], [1, 2, 3, 4]);
  expect(largestDifference(first, tensor([1, 1, 1, 4], [1, 5, 1, 4]))).toBe(3);
  expect(largestDifference(first, first)).toBe(0);
});

describe.each(settings)('the evidence %s', (_name, state) => {
  const x = inputOf(state);
  const epsilon = epsilonOf(state);

  it('has the widest and the narrowest channel', () => {
    const deviations = channels(state).map((c) => deviation(channelOf(x, c)));
    const { widest, narrowest, ratio } = spreads(state);
    expect(widest).toBeCloseTo(Math.max(...deviations), 6);
    expect(narrowest).toBeCloseTo(Math.min(...deviations), 6);
    expect(ratio).toBeCloseTo(Math.max(...deviations) / Math.min(...deviations), 4);
  });

  it('has the largest difference between training and inference', () => {
    const fed = { ...state, batchesSeen: 3 };
    const running = runningOf(fed);
    const differences = channels(state).map((c) => {
      const values = channelOf(x, c);
      const kept = values.map((value) => (value - running.mean[c]!) / Math.sqrt(running.variance[c]! + epsilon));
      return Math.abs(state.gamma[c]!) * largest(normalized(values, epsilon), kept);
    });
    expect(modeDifference(fed)).toBeCloseTo(Math.max(...differences), 4);
  });

  it('has how far outputs move when a channel grows tenfold', () => {
    const expected = channels(state).map((c) => {
      const values = channelOf(x, c);
      const grown = values.map((value) => value * 10);
      return Math.abs(state.gamma[c]!) * largest(normalized(values, epsilon), normalized(grown, epsilon));
    });
    const offenders = channels(state).filter((c) => Math.abs(scaleEffect(state, c) - expected[c]!) > 1e-5);
    expect(offenders).toEqual([]);
    // A channel that is ten times larger already is compared with itself as it was.
    expect(scaleEffect({ ...state, enlarged: 1 }, 1)).toBe(scaleEffect(state, 1));
  });

  it('has the share of cells where a sigmoid is flat, before and after', () => {
    const share = (values: readonly number[]) => values.filter((value) => Math.abs(value) > 4).length / values.length;
    const scaled = channels(state).map((c) => channelOf(x, c).map((value) => Math.fround(value * 5)));
    expect(flatShares(state, 5)).toEqual({
      before: share(scaled.flat()),
      after: share(scaled.flatMap((values) => normalized(values, epsilon))),
    });
  });

  it('has the outputs of one cell among other batch-mates', () => {
    const cell = { n: 1, c: 1, h: 1, w: 1 };
    const own = cellsOf(state.shape).map(({ n }) => n === cell.n);
    const expected = [1, 2, 3].map((batch) => {
      const mates = batchMakerOf(state)(batch, state.shape);
      const mixed = tensor(
        state.shape,
        mates.data.map((value, index) => (own[index] ? x.data[index]! : value)),
      );
      const place = cellsOf(state.shape).filter(({ c }) => c === cell.c);
      const at = place.findIndex(({ n, h, w }) => n === cell.n && h === cell.h && w === cell.w);
      return state.gamma[cell.c]! * normalized(channelOf(mixed, cell.c), epsilon)[at]! + state.beta[cell.c]!;
    });
    const offenders = outputsAmongMates(state, cell, 3).filter(
      (value, index) => Math.abs(value - expected[index]!) > 1e-5,
    );
    expect(offenders).toEqual([]);
    expect(new Set(expected).size).toBe(3);
  });

  it('has the length of the gradient, found by moving every cell a little', () => {
    const channel = 1;
    const dy = channelOf(
      randomTensor(
        state.shape,
        state.seed,
        initial.gamma.map(() => ({ mean: 0, spread: 1 })),
      ),
      channel,
    );
    const loss = (values: readonly number[]) =>
      normalized(values, epsilon).reduce((sum, value, index) => sum + dy[index]! * state.gamma[channel]! * value, 0);
    const gradientLength = (values: readonly number[]) => {
      const step = 1e-4 * deviation(values);
      const slopes = values.map(
        (value, index) =>
          (loss(values.with(index, value + step)) - loss(values.with(index, value - step))) / (2 * step),
      );
      return Math.hypot(...slopes);
    };
    const values = channelOf(x, channel);
    const { before, after } = gradientSizes(state, channel);
    expect(before / gradientLength(values)).toBeCloseTo(1, 4);
    expect(after / gradientLength(values.map((value) => value * 10))).toBeCloseTo(1, 4);
  });
});

describe('deviationAfter', () => {
  it('is s/√(s² + ε), which ε hardly touches for wide channels and holds small for narrow ones', () => {
    const offenders = [1, 0.1, 0.01, 0.001, 0].flatMap((spread) =>
      [1e-8, 1e-5, 1e-3, 1].filter(
        (epsilon) => Math.abs(deviationAfter(spread, epsilon) - spread / Math.sqrt(spread ** 2 + epsilon)) > 1e-6,
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('is 1 without ε, and not a number where there is no spread', () => {
    expect(deviationAfter(0.001, 0)).toBeCloseTo(1, 6);
    expect(deviationAfter(0, 0)).toBeNaN();
  });
});

it('a channel ten times larger in every batch keeps the outputs among batch-mates', () => {
  const cell = { n: 1, c: 1, h: 1, w: 1 };
  const plain = outputsAmongMates(initial, cell, 4);
  const grown = outputsAmongMates(stateWith({ enlarged: cell.c }), cell, 4);
  expect(grown.filter((value, index) => Math.abs(value - plain[index]!) > 1e-3)).toEqual([]);
});

it('indexes cells as the tensors do', () => {
  expect(cellsOf([2, 3, 2, 2]).map(({ n, c, h, w }) => indexOf([2, 3, 2, 2], n, c, h, w))).toEqual([
    ...Array(24).keys(),
  ]);
});
