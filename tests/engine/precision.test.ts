import { describe, expect, it } from 'vitest';
import { identityAffine, type Method, normalize, type Shape, statisticsOf, tensor } from '../../src/engine';
import { randomTensor } from '../helpers/random';
import { methodsFor } from '../helpers/randomCase';
import { differences } from './compare';
import { referenceNormalize } from './reference';

const shape: Shape = [2, 4, 6, 5];
const affine = identityAffine(4);

describe('precision', () => {
  it('normalizes a small spread around a large mean as exactly as float64 does', () => {
    const inputs = [
      { mean: 1e4, deviation: 1e-2, epsilon: 1e-5 },
      { mean: 1e4, deviation: 1e-2, epsilon: 0 },
      { mean: 1e6, deviation: 0.1, epsilon: 1e-5 },
      { mean: -1e6, deviation: 0.1, epsilon: 0 },
    ];
    const wrong = inputs.flatMap(({ mean, deviation, epsilon }) => {
      const x = randomTensor(shape, 1, mean, deviation);
      return methodsFor(shape).flatMap((method) => {
        const expected = referenceNormalize(Array.from(x.data), shape, method, affine, epsilon);
        return differences(normalize(x, method, affine, epsilon).y.data, expected.y, 3e-7);
      });
    });
    expect(wrong).toEqual([]);
  });

  it('stays exact when the first value of a set is a far outlier', () => {
    const data = randomTensor(shape, 2, 0, 1).data.map((value, at) => (at % 30 === 0 ? 1e6 : value));
    const x = tensor(shape, data);
    const wrong = methodsFor(shape).flatMap((method) => {
      const expected = referenceNormalize(Array.from(x.data), shape, method, affine, 1e-5);
      return differences(normalize(x, method, affine, 1e-5).y.data, expected.y, 3e-7);
    });
    expect(wrong).toEqual([]);
  });

  it('finds no variance at all in a constant set', () => {
    const x = tensor(shape, new Float32Array(240).fill(0.1));
    const centred = methodsFor(shape).filter(({ kind }) => kind !== 'rms');
    const spreads = centred.flatMap((method) => [...normalize(x, method, affine, 1e-5).variance]);
    expect(new Set(spreads)).toEqual(new Set([0]));
  });

  it('holds the largest float32 numbers', () => {
    const largest = Math.fround(3.4e38);
    const { mean, variance } = statisticsOf(tensor([1, 1, 1, 2], [largest, -largest]), [1, 1, 1, 2]);
    expect([mean[0], variance[0]]).toEqual([0, largest * largest]);
  });
});

describe('what is not a number', () => {
  const tiny: Shape = [1, 2, 1, 3];
  const instance: Method = { kind: 'instance' };

  it('gives NaN, as NumPy does, where a set has no spread and epsilon is 0', () => {
    const { y } = normalize(tensor(tiny, [7, 7, 7, 1, 2, 3]), instance, identityAffine(2), 0);
    expect([...y.data].map(Number.isNaN)).toEqual([true, true, true, false, false, false]);
  });

  it('spreads NaN over its set and no further', () => {
    const { mean, y } = normalize(tensor(tiny, [1, Number.NaN, 3, 1, 2, 3]), instance, identityAffine(2), 1e-5);
    expect([...mean].map(Number.isNaN)).toEqual([true, false]);
    expect([...y.data].map(Number.isNaN)).toEqual([true, true, true, false, false, false]);
  });

  it('shows ∞ in the mean and NaN in the variance wherever the ∞ stands', () => {
    const places = [0, 1, 2].map((place) => {
      const data = [1, 2, 3].map((value, at) => (at === place ? Number.POSITIVE_INFINITY : value));
      const { mean, variance } = statisticsOf(tensor([1, 1, 1, 3], data), [1, 1, 1, 3]);
      return [mean[0], variance[0]];
    });
    expect(places).toEqual(Array(3).fill([Number.POSITIVE_INFINITY, Number.NaN]));
  });
});
