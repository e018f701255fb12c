import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { convolve } from '../../src/data/convolution';
import { DIGIT_SIZE, FULL_INK } from '../../src/data/digits';
import { digitTensor, type LayerChannelId, layerChannels } from '../../src/data/layer';
import { adaptiveAveragePool } from '../../src/data/pooling';
import type { Shape } from '../../src/engine/index';
import { digits } from './realDigits';
import { channelValues, corner, correlation, valuesBeyondHundredths } from './tensors';

const everyDigit = [...digits.labels.keys()];
const pairs = layerChannels.flatMap((first, index) =>
  layerChannels.slice(index + 1).map((second) => [first, second] as const),
);

describe('the layer', () => {
  it('names sixteen different channels, with numbers of two decimals', () => {
    expect(new Set(layerChannels.map(({ id }) => id)).size).toBe(16);
    const numbers = layerChannels.flatMap(({ weights, bias }) => [...weights, bias]);
    expect(numbers.filter((value) => Number(value.toFixed(2)) !== value)).toEqual([]);
  });

  it('has no two kernels that point nearly the same or the opposite way', () => {
    const length = (weights: readonly number[]) => Math.hypot(...weights);
    const alike = pairs.filter(([first, second]) => {
      const product = first.weights.reduce<number>((sum, weight, index) => sum + weight * second.weights[index]!, 0);
      return Math.abs(product) / (length(first.weights) * length(second.weights)) > 0.85;
    });
    expect(alike).toEqual([]);
  });

  it('shows six unlike maps of unlike mean and spread first', () => {
    const x = digitTensor(digits, everyDigit, [digits.count, 6, 4, 4]);
    const maps = Array.from({ length: 6 }, (_, channel) => channelValues(x, channel));
    const alike = maps.flatMap((first, index) => maps.slice(index + 1).map((second) => correlation(first, second)));
    expect(alike.filter((value) => Math.abs(value) > 0.85)).toEqual([]);
    const means = maps.map((values) => mean(values)!).sort((first, second) => first - second);
    const spreads = maps.map((values) => deviation(values)!);
    expect(means.at(-1)! - means[0]!).toBeGreaterThan(4);
    expect(Math.max(...spreads) / Math.min(...spreads)).toBeGreaterThan(4);
  });

  const pictures = {
    level: (row: number, _column: number) => row === 3,
    upright: (_row: number, column: number) => column === 3,
    rising: (row: number, column: number) => row + column === 7,
    falling: (row: number, column: number) => row === column,
  };
  it.each<readonly [LayerChannelId, keyof typeof pictures, keyof typeof pictures]>([
    ['horizontalEdges', 'level', 'upright'],
    ['verticalEdges', 'upright', 'level'],
    ['risingDiagonal', 'rising', 'falling'],
    ['fallingDiagonal', 'falling', 'rising'],
    ['horizontalStrokes', 'level', 'upright'],
    ['verticalStrokes', 'upright', 'level'],
    ['risingEdges', 'rising', 'falling'],
    ['fallingEdges', 'falling', 'rising'],
  ])('answers in %s to a line that is %s more than to one that is %s', (id, own, other) => {
    const { weights, bias } = layerChannels.find((channel) => channel.id === id)!;
    const energy = (picture: keyof typeof pictures) => {
      const ink = Array.from({ length: 64 }, (_, index) => Number(pictures[picture](Math.floor(index / 8), index % 8)));
      return convolve(ink, 8, weights, bias).reduce((sum, value) => sum + (value - bias) ** 2, 0);
    };
    expect(energy(own)).toBeGreaterThan(2 * energy(other));
  });
});

describe('digitTensor', () => {
  it('holds the pooled convolution of each picked digit, to half a hundredth', () => {
    const picks = [9, 0, 159];
    const shape: Shape = [3, 16, 5, 3];
    const expected = picks.flatMap((pick) => {
      const pixels = [...digits.images.slice(pick * 64, pick * 64 + 64)].map((ink) => ink / FULL_INK);
      return layerChannels.flatMap(({ weights, bias }) => [
        ...adaptiveAveragePool(convolve(pixels, DIGIT_SIZE, weights, bias), DIGIT_SIZE, 5, 3),
      ]);
    });
    const x = digitTensor(digits, picks, shape);
    expect(x.shape).toEqual(shape);
    expect(x.data.length).toBe(expected.length);
    expect([...x.data].filter((value, index) => !(Math.abs(value - expected[index]!) < 0.00501))).toEqual([]);
  });

  it.each<Shape>([
    [160, 16, 8, 8],
    [160, 16, 3, 5],
    [160, 16, 1, 1],
  ])('prints whole with two decimals at %i×%i×%i×%i', (...shape) => {
    expect(valuesBeyondHundredths(digitTensor(digits, everyDigit, shape))).toEqual([]);
  });

  it('leaves every cell as it was when samples or channels are added', () => {
    const small = digitTensor(digits, [3, 1], [2, 4, 4, 4]);
    const large = digitTensor(digits, [3, 1, 4, 1, 5], [5, 9, 4, 4]);
    expect(corner(large, small.shape)).toEqual([...small.data]);
  });

  it.each<readonly [string, readonly number[], Shape]>([
    ['N is 3, expected 2', [0, 1], [3, 6, 4, 4]],
    ['C is 17, expected 1 to 16', [0], [1, 17, 4, 4]],
    ['H is 9, expected 1 to 8', [0], [1, 6, 9, 4]],
    ['W is 2.5, expected 1 to 8', [0], [1, 6, 4, 2.5]],
    ['a pick is 160, expected 0 to 159', [160], [1, 6, 4, 4]],
  ])('refuses what it cannot give: %s', (message, picks, shape) => {
    expect(() => digitTensor(digits, picks, shape)).toThrow(new RangeError(`digitTensor: ${message}`));
  });
});
