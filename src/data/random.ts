import { randomLcg, randomNormal } from 'd3-random';
import type { Shape, Tensor } from '../engine/index';
import { roundToHundredths } from './rounding';
import { mixSeed } from './seed';

/** What a channel's random values are drawn with: their mean and standard deviation. */
export interface ChannelSpread {
  readonly mean: number;
  readonly spread: number;
}

/** Means and spreads that differ from channel to channel as a real layer's do, for up to 16 channels. */
export const defaultChannels: readonly ChannelSpread[] = [
  { mean: 0, spread: 1 },
  { mean: 4, spread: 0.5 },
  { mean: -3, spread: 2 },
  { mean: 1, spread: 0.25 },
  { mean: 6, spread: 1.5 },
  { mean: -1, spread: 3 },
  { mean: 2, spread: 1 },
  { mean: -5, spread: 0.5 },
  { mean: 0.5, spread: 0.5 },
  { mean: 3, spread: 2.5 },
  { mean: -2, spread: 0.75 },
  { mean: 5, spread: 3 },
  { mean: -4, spread: 1.25 },
  { mean: 1.5, spread: 2 },
  { mean: -0.5, spread: 0.3 },
  { mean: 3.5, spread: 1 },
];

/** As many means and spreads as there are channels: beyond the default ones they begin again. */
export const spreadsFor = (channels: number): readonly ChannelSpread[] =>
  Array.from({ length: channels }, (_, c) => defaultChannels[c % defaultChannels.length]!);

/**
 * Seeded normal values, channel c with the mean and spread of `channels[c]`, rounded to hundredths. A value is drawn
 * from the seed and its own place (n, c, h, w) alone: a tensor that grows keeps the cells it had, and another mean moves
 * a channel without redrawing it.
 * @throws RangeError when `channels` has fewer entries than the shape has channels.
 */
export function randomTensor(shape: Shape, seed: number, channels: readonly ChannelSpread[]): Tensor {
  const [sampleCount, channelCount, height, width] = shape;
  if (channels.length < channelCount) {
    throw new RangeError(
      `randomTensor: means and spreads for ${channels.length} channels, the shape has ${channelCount}`,
    );
  }
  const x = { shape, data: new Float32Array(sampleCount * channelCount * height * width) };
  for (let n = 0; n < sampleCount; n += 1) drawSample(x, n, seed, channels);
  return x;
}

/** Draws one sample of such a tensor: a large one may be made a sample at a time. */
export function drawSample({ shape, data }: Tensor, n: number, seed: number, channels: readonly ChannelSpread[]): void {
  const [, channelCount, height, width] = shape;
  let index = n * channelCount * height * width;
  for (let c = 0; c < channelCount; c += 1) {
    const { mean, spread } = channels[c]!;
    for (let h = 0; h < height; h += 1) {
      for (let w = 0; w < width; w += 1) {
        const draw = randomNormal.source(randomLcg(mixSeed(seed, n, c, h, w)))(mean, spread);
        data[index] = roundToHundredths(draw());
        index += 1;
      }
    }
  }
}

/**
 * The same tensor with every value v of one sample moved to 2·v + 30, far above all else the pictures show (their values
 * lie within ±15); hundredths stay hundredths. One scale and one shift for the whole sample: layer, instance and group
 * norm undo it, batch norm lets the other samples pay for it.
 * @throws RangeError when there is no such sample.
 */
export function withOutlier(x: Tensor, sample: number): Tensor {
  const [sampleCount, ...sizes] = x.shape;
  if (!Number.isInteger(sample) || sample < 0 || sample >= sampleCount) {
    throw new RangeError(`withOutlier: sample ${sample} of ${sampleCount}`);
  }
  const length = sizes.reduce((product, size) => product * size, 1);
  const start = sample * length;
  const data = x.data.slice();
  for (let index = start; index < start + length; index += 1) data[index] = roundToHundredths(2 * data[index]! + 30);
  return { shape: x.shape, data };
}
