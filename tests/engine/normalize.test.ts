import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Axis,
  groupCount,
  groupOf,
  identityAffine,
  indexOf,
  type Method,
  normalize,
  normalizeFrom,
  normalizeOver,
  type Shape,
  setOf,
  statisticsOf,
  type Tensor,
  tensor,
} from '../../src/engine';
import { randomAffine, randomTensor } from '../helpers/random';
import { anyCase, anyShape, anyTensor, holds, methodsFor } from '../helpers/randomCase';
import { differences } from './compare';
import { cellsOf, referenceNormalize } from './reference';

const epsilon = 1e-3;
const single = { allowSingleValue: true };
const shapes: readonly Shape[] = [
  [2, 4, 3, 3],
  [1, 6, 2, 5],
  [5, 1, 2, 3],
  [3, 4, 1, 5],
  [3, 4, 5, 1],
  [4, 6, 1, 1],
  [1, 1, 4, 4],
  [1, 1, 1, 1],
];

function normalized(x: Tensor, method: Method): Float32Array {
  return normalize(x, method, identityAffine(x.shape[1]), epsilon, single).y.data;
}

describe('normalize', () => {
  it('agrees with the definition, cell by cell, on every method and shape', () => {
    const wrong = shapes.flatMap((shape, seed) => {
      const x = randomTensor(shape, seed, 2, 3);
      return methodsFor(shape).flatMap((method) => {
        const affine = randomAffine(shape[1], seed);
        const expected = referenceNormalize(Array.from(x.data), shape, method, affine, epsilon);
        const { xHat, y } = normalize(x, method, affine, epsilon, single);
        return [...differences(xHat.data, expected.xHat, 1e-6), ...differences(y.data, expected.y, 1e-6)];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('takes one gamma and beta an element for layer and rms', () => {
    const shape: Shape = [2, 3, 2, 2];
    const x = randomTensor(shape, 1);
    const affine = randomAffine(12, 2);
    const wrong = (['layer', 'rms'] as const).flatMap((kind) => {
      const expected = referenceNormalize(Array.from(x.data), shape, { kind }, affine, epsilon);
      return differences(normalize(x, { kind }, affine, epsilon).y.data, expected.y, 1e-6);
    });
    expect(wrong).toEqual([]);
  });

  it('returns the set of every plane and one mean, variance and invStd a set', () => {
    holds(anyCase, ({ x, method, affine }) => {
      const result = normalize(x, method, affine, epsilon, single);
      const [N, C] = x.shape;
      const planes = Array.from({ length: N * C }, (_, at) => groupOf(method, x.shape, Math.floor(at / C), at % C));
      expect([...result.group]).toEqual(planes);
      const sets = groupCount(method, x.shape);
      expect([result.mean.length, result.variance.length, result.invStd.length]).toEqual([sets, sets, sets]);
    });
  });

  it('leaves every set with mean 0 and variance σ²/(σ²+ε)', () => {
    holds(anyCase, ({ x, method, affine }) => {
      if (method.kind === 'rms') return;
      const { xHat, variance, pool } = normalize(x, method, affine, epsilon, single);
      const after = statisticsOf(xHat, pool);
      const expected = variance.map((value) => value / (value + epsilon));
      expect(differences(after.mean, new Float64Array(variance.length), 2e-6)).toEqual([]);
      expect(differences(after.variance, expected, 2e-6)).toEqual([]);
    });
  });

  it('gives layer norm for one group and instance norm for C groups', () => {
    holds(anyShape.chain(anyTensor), (x) => {
      expect(normalized(x, { kind: 'group', groups: 1 })).toEqual(normalized(x, { kind: 'layer' }));
      expect(normalized(x, { kind: 'group', groups: x.shape[1] })).toEqual(normalized(x, { kind: 'instance' }));
    });
  });

  it('gives instance norm for a batch of one sample', () => {
    holds(
      anyShape.chain(([, C, H, W]) => anyTensor([1, C, H, W])),
      (x) => expect(normalized(x, { kind: 'batch' })).toEqual(normalized(x, { kind: 'instance' })),
    );
  });

  it('gives the same instance norm when contrast and brightness change', () => {
    const factors = fc.tuple(fc.double({ min: 0.5, max: 4, noNaN: true }), fc.integer({ min: -20, max: 20 }));
    const shape: Shape = [2, 3, 4, 4];
    holds(factors, ([factor, offset]) => {
      const x = randomTensor(shape, 3, 1, 2);
      const changed = tensor(
        shape,
        x.data.map((value) => factor * value + offset),
      );
      const affine = identityAffine(3);
      const before = normalize(x, { kind: 'instance' }, affine, 1e-9).y.data;
      const after = normalize(changed, { kind: 'instance' }, affine, 1e-9).y.data;
      expect(differences(after, before, 1e-5)).toEqual([]);
    });
  });

  it('permutes its output when the batch is permuted', () => {
    holds(anyCase, ({ x, method, affine }) => {
      const reversed = (data: Float32Array) => {
        const sample = data.length / x.shape[0];
        return data.map((_, at) => data[data.length - sample - Math.floor(at / sample) * sample + (at % sample)]!);
      };
      const straight = normalize(x, method, affine, epsilon, single).y.data;
      const backwards = normalize(tensor(x.shape, reversed(x.data)), method, affine, epsilon, single).y.data;
      expect(differences(backwards, reversed(straight), 1e-5)).toEqual([]);
    });
  });

  it('lets no other sample touch an output, except for batch norm', () => {
    const shape: Shape = [3, 4, 2, 2];
    const x = randomTensor(shape, 5);
    const edited = tensor(
      shape,
      x.data.map((value, at) => (at < 16 ? value + 1 : value)),
    );
    const reach = methodsFor(shape).map((method) => {
      const before = normalized(x, method).slice(16);
      return `${method.kind} ${normalized(edited, method)
        .slice(16)
        .some((value, at) => value !== before[at])}`;
    });
    const independent = ['layer', 'instance', 'rms', 'group', 'group', 'group'].map((kind) => `${kind} false`);
    expect(reach).toEqual(['batch true', ...independent]);
  });

  it('answers beta for batch norm over one value a channel, when asked to', () => {
    const affine = { gamma: [3, 4], beta: [5, 6] };
    const { y, variance } = normalize(tensor([1, 2, 1, 1], [8, 9]), { kind: 'batch' }, affine, epsilon, single);
    expect([...variance]).toEqual([0, 0]);
    expect([...y.data]).toEqual([5, 6]);
  });
});

describe('normalize with into', () => {
  it('gives the same numbers in the buffers of the earlier result', () => {
    const shape: Shape = [2, 3, 2, 2];
    const affine = randomAffine(3, 14);
    const earlier = normalize(randomTensor(shape, 15), { kind: 'layer' }, affine, epsilon);
    const x = randomTensor(shape, 16);
    const later = normalize(x, { kind: 'batch' }, affine, epsilon, { into: earlier });
    expect(later.xHat.data).toBe(earlier.xHat.data);
    expect(later.y.data).toBe(earlier.y.data);
    expect(later).toEqual(normalize(x, { kind: 'batch' }, affine, epsilon));
  });
});

describe('normalizeOver', () => {
  it('gives batch, layer and instance norm for their axes', () => {
    holds(anyShape.chain(anyTensor), (x) => {
      const affine = identityAffine(x.shape[1]);
      const over = (...axes: Axis[]) => normalizeOver(x, axes, affine, epsilon).y.data;
      expect(over('n', 'h', 'w')).toEqual(normalized(x, { kind: 'batch' }));
      expect(over('c', 'h', 'w')).toEqual(normalized(x, { kind: 'layer' }));
      expect(over('h', 'w')).toEqual(normalized(x, { kind: 'instance' }));
    });
  });

  it('takes the mean and variance of the cells that setOf puts together, for any axes', () => {
    const axes = fc.subarray<Axis>(['n', 'c', 'h', 'w']);
    holds(fc.tuple(anyShape.chain(anyTensor), axes), ([x, chosen]) => {
      const { mean, variance, pool } = normalizeOver(x, chosen, identityAffine(x.shape[1]), epsilon);
      const members: number[][] = Array.from(mean, () => []);
      for (const cell of cellsOf(x.shape))
        members[setOf(pool, x.shape, ...cell)]!.push(x.data[indexOf(x.shape, ...cell)]!);
      const means = members.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
      const spreads = members.map(
        (values, set) => values.reduce((sum, value) => sum + (value - means[set]!) ** 2, 0) / values.length,
      );
      expect(differences(mean, means, 1e-12)).toEqual([]);
      expect(differences(variance, spreads, 1e-12)).toEqual([]);
    });
  });
});

describe('normalizeFrom', () => {
  const x = randomTensor([2, 4, 3, 3], 7, 1, 2);
  const method: Method = { kind: 'group', groups: 2 };
  const affine = randomAffine(4, 8);

  it('gives what normalize gives for another epsilon, without taking the statistics again', () => {
    const before = normalize(x, method, affine, 1e-5);
    const after = normalizeFrom(x, before, affine, 0.5);
    expect(after).toEqual(normalize(x, method, affine, 0.5));
    expect(after.mean).toBe(before.mean);
    expect(after.variance).toBe(before.variance);
  });

  it('writes into the buffers it is given', () => {
    const before = normalize(x, method, affine, 1e-5);
    const after = normalizeFrom(x, before, affine, 0.5, before);
    expect(after.xHat.data).toBe(before.xHat.data);
    expect(after.y.data).toBe(before.y.data);
    expect(after).toEqual(normalize(x, method, affine, 0.5));
  });

  it("gives one picture another's mean and spread (AdaIN)", () => {
    const content = randomTensor([1, 2, 8, 8], 9, 5, 2);
    const style = statisticsOf(randomTensor([1, 2, 8, 8], 10, -3, 4), [1, 1, 8, 8]);
    const swap = { gamma: style.variance.map(Math.sqrt), beta: style.mean };
    const result = normalizeFrom(content, statisticsOf(content, [1, 1, 8, 8]), swap, 0);
    const after = statisticsOf(result.y, style.pool);
    expect(differences(after.mean, style.mean, 1e-6)).toEqual([]);
    expect(differences(after.variance, style.variance, 1e-6)).toEqual([]);
  });
});
