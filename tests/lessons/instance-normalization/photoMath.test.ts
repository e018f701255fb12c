import { describe, expect, it } from 'vitest';
import { randomTensor } from '../../../src/data/random';
import {
  channelsOf,
  deviationsOf,
  distort,
  farthest,
  normalizePhoto,
  outsideShare,
  restyle,
  statisticsGap,
} from '../../../src/lessons/instance-normalization/photoMath';
import { presets } from '../../../src/lessons/instance-normalization/photoStore';

const shape = [1, 3, 24, 32] as const;
/** Something like a photograph: three channels that differ in mean and spread, all within 0 … 1. */
const photo = (seed: number) => {
  const channels = [
    { mean: 0.5, spread: 0.12 },
    { mean: 0.4, spread: 0.1 },
    { mean: 0.3, spread: 0.08 },
  ];
  const { data } = randomTensor(shape, seed, channels);
  return { shape, data: data.map((value) => Math.min(1, Math.max(0, value))) };
};
const x = photo(1);
const epsilon = 1e-5;
const plain = presets.plain;
const differenceOf = (distortion: Parameters<typeof distort>[1], own = epsilon) =>
  farthest(normalizePhoto(distort(x, distortion), own).xHat, normalizePhoto(x, own).xHat);

describe('instance normalization of a picture', () => {
  it('takes contrast, brightness and tint out, and with ε = 0 to the last digits', () => {
    const casts = [presets.pale, presets.lamp, presets.water].map((cast) => [
      differenceOf(cast) < 0.05,
      differenceOf(cast, 0) < 2e-5,
    ]);
    expect(casts).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  it('takes less out the weaker the contrast, because ε stays', () => {
    const gains = [1, 0.3, 0.1, 0.03, 0.01].map((gain) => differenceOf({ ...plain, gain: [gain, gain, gain] }));
    expect(gains).toEqual([...gains].sort((first, second) => first - second));
    expect(gains[0]).toBe(0);
    expect(gains.at(-1)).toBeGreaterThan(1);
  });

  it('does not take an inversion out: the sign turns', () => {
    const inverted = normalizePhoto(distort(x, presets.negative), epsilon).xHat;
    const { xHat } = normalizePhoto(x, epsilon);
    expect(farthest(inverted, xHat)).toBeGreaterThan(3);
    expect(farthest(inverted, xHat, -1)).toBeLessThan(2e-5);
  });

  it('undoes neither a curve nor what a file cut off', () => {
    expect(differenceOf(presets.curve)).toBeGreaterThan(0.1);
    expect(differenceOf(presets.overexposed)).toBeGreaterThan(0.1);
    expect(differenceOf({ ...presets.overexposed, isStored: false })).toBeLessThan(0.01);
  });

  it('gives 0 for a flat map, NaN with ε = 0', () => {
    const flat = distort(x, { ...plain, gain: [0, 1, 1] });
    const red = (own: number) => new Set(normalizePhoto(flat, own).xHat.data.subarray(0, 24 * 32));
    expect([...red(epsilon)]).toEqual([0]);
    expect([...red(0)]).toEqual([Number.NaN]);
  });
});

describe('distort', () => {
  it('raises to the power first, then stretches and shifts each colour by itself', () => {
    const grey = { shape: [1, 3, 1, 1], data: Float32Array.of(0.25, 0.25, 0.25) } as const;
    const { data } = distort(grey, { gain: [1, 2, -1], shift: [0, 0.5, 1], curve: 0.5, isStored: false });
    expect([...data]).toEqual([0.5, 1.5, 0.5]);
  });

  it('cuts off and rounds only where the picture is stored', () => {
    const bright = { shape: [1, 3, 1, 1], data: Float32Array.of(0.7, 0.1, 0.1004) } as const;
    const changed = { gain: [2, 1, 1], shift: [0, -0.5, 0], curve: 1 };
    expect([...distort(bright, { ...changed, isStored: true }).data]).toEqual([1, 0, Math.fround(26 / 255)]);
    expect(outsideShare(distort(bright, { ...changed, isStored: false }))).toBeCloseTo(2 / 3);
  });
});

describe('restyle', () => {
  const style = distort(photo(2), presets.lamp);

  it('gives the content the mean and the standard deviation of the style in each channel', () => {
    const result = restyle(x, style, 1, 0);
    expect(statisticsGap(x, style)).toBeGreaterThan(0.05);
    expect(statisticsGap(result, style)).toBeLessThan(1e-6);
  });

  it('keeps the pattern: normalized, the result is the content', () => {
    const result = restyle(x, style, 1, 0);
    expect(farthest(normalizePhoto(result, 0).xHat, normalizePhoto(x, 0).xHat)).toBeLessThan(2e-5);
  });

  it('leaves the content as it is at strength 0, and lies halfway at a half', () => {
    expect(farthest(restyle(x, style, 0, epsilon), x)).toBe(0);
    const half = channelsOf(restyle(x, style, 0.5, 0)).mean;
    const wanted = channelsOf(x).mean.map((mean, channel) => (mean + channelsOf(style).mean[channel]!) / 2);
    expect(Math.max(...half.map((mean, channel) => Math.abs(mean - wanted[channel]!)))).toBeLessThan(1e-6);
  });

  it('takes the style at any size', () => {
    const small = { shape: [1, 3, 1, 2], data: Float32Array.of(0, 1, 0.2, 0.4, 0.5, 0.5) } as const;
    const { mean, variance } = channelsOf(restyle(x, small, 1, 0));
    expect(Array.from(mean, (value) => value.toFixed(4))).toEqual(['0.5000', '0.3000', '0.5000']);
    expect(deviationsOf({ ...channelsOf(x), variance }).map((value) => value.toFixed(4))).toEqual([
      ...['0.5000', '0.1000', '0.0000'],
    ]);
  });
});
