import { describe, expect, it } from 'vitest';
import {
  identityAffine,
  initialRunning,
  type Method,
  normalize,
  normalizeWith,
  type Shape,
  tensor,
  updateRunning,
} from '../../src/engine';
import { randomAffine, randomTensor } from '../helpers/random';
import { differences } from './compare';

const batch: Method = { kind: 'batch' };
const shape: Shape = [4, 3, 2, 2];
const x = randomTensor(shape, 1, 2, 3);
const affine = randomAffine(3, 2);

describe('updateRunning', () => {
  it('moves by momentum towards the mean and the unbiased variance of the batch', () => {
    const twoValues = normalize(tensor([2, 1, 1, 1], [1, 5]), batch, identityAffine(1), 1e-5);
    const running = updateRunning(initialRunning(1), twoValues, 0.1);
    expect(differences(running.mean, [0.3], 1e-15)).toEqual([]);
    expect(differences(running.variance, [0.9 + 0.1 * 8], 1e-15)).toEqual([]);
  });

  it('keeps the old statistics at momentum 0 and takes the new ones at momentum 1', () => {
    const normalized = normalize(x, batch, affine, 1e-5);
    const start = initialRunning(3);
    expect(updateRunning(start, normalized, 0)).toEqual(start);
    const { mean, variance } = updateRunning(start, normalized, 1);
    expect(mean).toEqual(normalized.mean);
    expect(
      differences(
        variance,
        normalized.variance.map((value) => (value * 16) / 15),
        1e-15,
      ),
    ).toEqual([]);
  });

  it('leaves the statistics it is given as they were', () => {
    const start = initialRunning(3);
    updateRunning(start, normalize(x, batch, affine, 1e-5), 0.5);
    expect(start).toEqual(initialRunning(3));
  });

  it('closes in on the statistics of a batch that repeats', () => {
    const normalized = normalize(x, batch, affine, 1e-5);
    let running = initialRunning(3);
    for (let step = 0; step < 400; step++) running = updateRunning(running, normalized, 0.1);
    expect(differences(running.mean, normalized.mean, 1e-12)).toEqual([]);
  });

  it('shows 0/0 as the unbiased variance of a single value', () => {
    const one = normalize(tensor([1, 1, 1, 1], [4]), batch, identityAffine(1), 1e-5, { allowSingleValue: true });
    const running = updateRunning(initialRunning(1), one, 0.1);
    expect([running.mean[0], running.variance[0]]).toEqual([0.4, Number.NaN]);
  });
});

describe('normalizeWith', () => {
  it("gives the training output bit for bit when the running statistics are the batch's own", () => {
    const { mean, variance, y } = normalize(x, batch, affine, 1e-5);
    expect(normalizeWith(x, { mean, variance }, affine, 1e-5)).toEqual(y);
  });

  it('treats a sample alone as it treats it in a batch', () => {
    const running = { mean: Float64Array.of(1, 2, 3), variance: Float64Array.of(4, 5, 6) };
    const together = normalizeWith(x, running, affine, 1e-5).data.slice(0, 12);
    const alone = normalizeWith(tensor([1, 3, 2, 2], x.data.slice(0, 12)), running, affine, 1e-5).data;
    expect(alone).toEqual(together);
  });

  it('takes a single value a channel', () => {
    const running = { mean: Float64Array.of(1), variance: Float64Array.of(4) };
    const y = normalizeWith(tensor([1, 1, 1, 1], [5]), running, { gamma: [3], beta: [1] }, 0);
    expect([...y.data]).toEqual([7]);
  });
});
