import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { defaultChannels, randomTensor, withOutlier } from '../../src/data/random';
import type { Shape, Tensor } from '../../src/engine/index';
import { channelValues, corner, correlation, valuesBeyondHundredths } from './tensors';

const plain = new Array(8).fill({ mean: 0, spread: 1 });
const shape: Shape = [8, 4, 8, 8];

describe('randomTensor', () => {
  it('gives every channel its mean and spread', () => {
    const x = randomTensor([100, 16, 8, 8], 1, defaultChannels);
    const wrong = defaultChannels.filter((channel, index) => {
      const values = channelValues(x, index);
      const standardError = channel.spread / Math.sqrt(values.length);
      const isMeanRight = Math.abs(mean(values)! - channel.mean) < 4 * standardError;
      return !isMeanRight || Math.abs(deviation(values)! - channel.spread) > 4 * standardError;
    });
    expect(wrong).toEqual([]);
  });

  it('draws a bell curve: 68, 95 and 99.7 % within one, two and three spreads', () => {
    const values = [...randomTensor([100, 1, 16, 16], 3, plain).data];
    const within = [1, 2, 3].map((limit) => values.filter((value) => Math.abs(value) < limit).length / values.length);
    const normal = [0.6827, 0.9545, 0.9973];
    expect(within.filter((share, index) => Math.abs(share - normal[index]!) > 0.01)).toEqual([]);
  });

  it('is the same for the same seed, and unrelated for neighbouring seeds, samples and channels', () => {
    const x = randomTensor(shape, 1, plain);
    expect(randomTensor(shape, 1, plain)).toEqual(x);
    const half = x.data.length / 2;
    const related = [
      correlation([...x.data], [...randomTensor(shape, 2, plain).data]),
      correlation([...x.data.slice(0, half)], [...x.data.slice(half)]),
      correlation(channelValues(x, 0), channelValues(x, 1)),
      correlation([...x.data.slice(1)], [...x.data.slice(0, -1)]),
    ];
    expect(related.filter((value) => Math.abs(value) > 0.12)).toEqual([]);
  });

  it('leaves every cell as it was when any axis grows', () => {
    const x = randomTensor([2, 3, 4, 5], 7, plain);
    expect(corner(randomTensor([4, 6, 7, 8], 7, plain), x.shape)).toEqual([...x.data]);
  });

  it('moves a channel without redrawing it when its mean changes', () => {
    const x = randomTensor([2, 2, 4, 4], 5, [plain[0], { mean: 0, spread: 2 }]);
    const moved = randomTensor([2, 2, 4, 4], 5, [plain[0], { mean: 3, spread: 2 }]);
    expect(channelValues(moved, 0)).toEqual(channelValues(x, 0));
    const steps = channelValues(moved, 1).map((value, index) => value - channelValues(x, 1)[index]!);
    expect(steps.filter((step) => Math.abs(step - 3) > 0.0101)).toEqual([]);
  });

  it('prints whole with two decimals', () => {
    expect(valuesBeyondHundredths(randomTensor([8, 16, 8, 8], 1, defaultChannels))).toEqual([]);
  });

  it('refuses too few means and spreads', () => {
    expect(() => randomTensor([1, 9, 1, 1], 1, plain)).toThrow(
      new RangeError('randomTensor: means and spreads for 8 channels, the shape has 9'),
    );
  });
});

describe('withOutlier', () => {
  const x: Tensor = { shape: [3, 1, 1, 2], data: Float32Array.of(1, -2, 0.35, -0.07, 5, 6) };

  it('moves one sample to 2·v + 30 and leaves the input and the other samples alone', () => {
    const before = [...x.data];
    expect(withOutlier(x, 1)).toEqual({ ...x, data: Float32Array.of(1, -2, 30.7, 29.86, 5, 6) });
    expect([...x.data]).toEqual(before);
  });

  it('refuses a sample that is not there', () => {
    expect(() => withOutlier(x, 3)).toThrow(new RangeError('withOutlier: sample 3 of 3'));
    expect(() => withOutlier(x, -1)).toThrow(new RangeError('withOutlier: sample -1 of 3'));
  });
});
