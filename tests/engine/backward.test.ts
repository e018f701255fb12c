import { describe, expect, it } from 'vitest';
import { type Affine, backward, type Method, normalize, type Shape, type Tensor } from '../../src/engine';
import { randomAffine, randomTensor } from '../helpers/random';
import { anyCase, holds, methodsFor } from '../helpers/randomCase';
import { differences } from './compare';
import { indexSets, referenceNormalize } from './reference';

const epsilon = 1e-2;
const single = { allowSingleValue: true };
const shapes: readonly Shape[] = [
  [2, 4, 2, 3],
  [1, 4, 3, 2],
  [4, 1, 2, 2],
  [3, 6, 1, 1],
  [2, 2, 1, 4],
  [1, 1, 1, 1],
];

/** The gradient of Σ dy·y by central differences of the float64 reference. */
function slopes(values: readonly number[], lossOf: (changed: number[]) => number): number[] {
  const step = 1e-4;
  return values.map((value, at) => {
    const up = lossOf(values.with(at, value + step));
    const down = lossOf(values.with(at, value - step));
    return (up - down) / (2 * step);
  });
}

function compareWithSlopes(x: Tensor, method: Method, affine: Affine, dy: Tensor): string[] {
  const { shape } = x;
  const values = Array.from(x.data);
  const gamma = Array.from(affine.gamma);
  const beta = Array.from(affine.beta);
  const loss = (atX: number[], atGamma: number[], atBeta: number[]) =>
    referenceNormalize(atX, shape, method, { gamma: atGamma, beta: atBeta }, epsilon).y.reduce(
      (sum, value, at) => sum + value * dy.data[at]!,
      0,
    );
  const { dx, dGamma, dBeta } = backward(dy, normalize(x, method, affine, epsilon, single), method, affine);
  const name = `${method.kind} ${shape.join('×')}`;
  return [
    ...differences(
      dx.data,
      slopes(values, (changed) => loss(changed, gamma, beta)),
      2e-6,
    ).map((text) => `${name} dx${text}`),
    ...differences(
      dGamma,
      slopes(gamma, (changed) => loss(values, changed, beta)),
      2e-6,
    ).map((text) => `${name} dGamma${text}`),
    ...differences(
      dBeta,
      slopes(beta, (changed) => loss(values, gamma, changed)),
      2e-6,
    ).map((text) => `${name} dBeta${text}`),
  ];
}

describe('backward', () => {
  it('is the slope of the loss along x, gamma and beta, for every method and shape', () => {
    const wrong = shapes.flatMap((shape, seed) => {
      const x = randomTensor(shape, seed, 1, 2);
      const dy = randomTensor(shape, seed + 100);
      return methodsFor(shape).flatMap((method) => compareWithSlopes(x, method, randomAffine(shape[1], seed), dy));
    });
    expect(wrong).toEqual([]);
  });

  it('is the slope for one gamma and beta an element, for layer and rms', () => {
    const shape: Shape = [3, 2, 2, 2];
    const x = randomTensor(shape, 20, 1, 2);
    const dy = randomTensor(shape, 21);
    const wrong = (['layer', 'rms'] as const).flatMap((kind) =>
      compareWithSlopes(x, { kind }, randomAffine(8, 22), dy),
    );
    expect(wrong).toEqual([]);
  });

  it('cannot move a set by a common shift, and along its own x̂ only by what epsilon lets through', () => {
    holds(anyCase, ({ x, method, affine }) => {
      const dy = randomTensor(x.shape, 30);
      const result = normalize(x, method, affine, epsilon, single);
      const { dx } = backward(dy, result, method, affine);
      const { group, invStd, xHat } = result;
      const [, C, H, W] = x.shape;
      const wrong = indexSets(method, x.shape).flatMap((members, cell) => {
        const inverse = invStd[group[Math.floor(cell / (H * W))]!]!;
        const average = (valueAt: (at: number) => number) =>
          members.reduce((sum, at) => sum + valueAt(at), 0) / members.length;
        const gammaAt = (at: number) => affine.gamma[Math.floor(at / (H * W)) % C]!;
        const shift = average((at) => dx.data[at]!) / inverse;
        const stretch = average((at) => dx.data[at]! * xHat.data[at]!) / inverse;
        const pull = average((at) => gammaAt(at) * dy.data[at]! * xHat.data[at]!);
        const leftByEpsilon = pull * epsilon * inverse ** 2;
        return differences([method.kind === 'rms' ? 0 : shift, stretch], [0, leftByEpsilon], 1e-5);
      });
      expect(wrong).toEqual([]);
    });
  });
});
