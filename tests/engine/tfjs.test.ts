import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Affine,
  backward,
  type Method,
  normalize,
  normalizeWith,
  type Shape,
  type Tensor,
} from '../../src/engine';
import { randomAffine, randomTensor } from '../helpers/random';
import { methodsFor } from '../helpers/randomCase';
import { differences } from './compare';

// TensorFlow.js in plain JavaScript: an independent forward, and gradients by its automatic differentiation.

const epsilon = 1e-3;
const single = { allowSingleValue: true };
const shapes: readonly Shape[] = [
  [3, 4, 3, 5],
  [1, 4, 3, 2],
  [4, 1, 2, 2],
  [3, 6, 1, 1],
  [2, 2, 1, 4],
  [2, 2, 4, 1],
  [1, 1, 1, 1],
];

const numbers = (values: ArrayLike<number>) => tf.tensor1d(Float32Array.from(values));
const cells = ({ shape, data }: Tensor) => tf.tensor4d(data, [...shape]);

/** The same cells with the channels split in two axes for group norm, and the axes that are averaged over. */
function viewOf(method: Method, [N, C, H, W]: Shape): { readonly view: number[]; readonly axes: number[] } {
  switch (method.kind) {
    case 'batch':
      return { view: [N, C, H, W], axes: [0, 2, 3] };
    case 'layer':
    case 'rms':
      return { view: [N, C, H, W], axes: [1, 2, 3] };
    case 'instance':
      return { view: [N, C, H, W], axes: [2, 3] };
    case 'group':
      return { view: [N, method.groups, C / method.groups, H, W], axes: [2, 3, 4] };
  }
}

function forward(x: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor, method: Method, shape: Shape): tf.Tensor {
  const { view, axes } = viewOf(method, shape);
  const cut = x.reshape(view);
  const { mean, variance } =
    method.kind === 'rms'
      ? { mean: tf.scalar(0), variance: cut.square().mean(axes, true) }
      : tf.moments(cut, axes, true);
  const xHat = cut
    .sub(mean)
    .div(variance.add(epsilon).sqrt())
    .reshape([...shape]);
  const [, C, H, W] = shape;
  const spread = gamma.size === C ? [1, C, 1, 1] : [1, C, H, W];
  return xHat.mul(gamma.reshape(spread)).add(beta.reshape(spread));
}

function compare(x: Tensor, dy: Tensor, method: Method, affine: Affine): string[] {
  const { shape } = x;
  const normalized = normalize(x, method, affine, epsilon, single);
  const ours = backward(dy, normalized, method, affine);
  const inputs = [cells(x), numbers(affine.gamma), numbers(affine.beta)];
  const run = (given: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor) => forward(given, gamma, beta, method, shape);
  const y = run(inputs[0]!, inputs[1]!, inputs[2]!);
  const [dx, dGamma, dBeta] = tf.grads(run)(inputs, cells(dy));
  const pairs: readonly (readonly [string, ArrayLike<number>, tf.Tensor])[] = [
    ['y', normalized.y.data, y],
    ['dx', ours.dx.data, dx!],
    ['dGamma', ours.dGamma, dGamma!],
    ['dBeta', ours.dBeta, dBeta!],
  ];
  return pairs.flatMap(([name, came, wanted]) =>
    differences(came, wanted.dataSync(), 2e-5).map((text) => `${method.kind} ${shape.join('×')} ${name}${text}`),
  );
}

describe('TensorFlow.js', () => {
  beforeAll(async () => {
    tf.enableProdMode();
    await tf.setBackend('cpu');
  });

  it('agrees on y, dx, dGamma and dBeta of every method and shape', () => {
    const wrong = shapes.flatMap((shape, seed) => {
      const x = randomTensor(shape, seed, 1, 2);
      const dy = randomTensor(shape, seed + 100);
      return methodsFor(shape).flatMap((method) => tf.tidy(() => compare(x, dy, method, randomAffine(shape[1], seed))));
    });
    expect(wrong).toEqual([]);
  });

  it('agrees where layer and rms hold a gamma and a beta an element', () => {
    const shape: Shape = [3, 2, 3, 2];
    const wrong = (['layer', 'rms'] as const).flatMap((kind) =>
      tf.tidy(() => compare(randomTensor(shape, 1), randomTensor(shape, 2), { kind }, randomAffine(12, 3))),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees on inference by its batchNorm', () => {
    const shape: Shape = [3, 4, 2, 3];
    const x = randomTensor(shape, 4, 1, 2);
    const affine = randomAffine(4, 5);
    const running = { mean: Float64Array.of(1, 0, -1, 2), variance: Float64Array.of(1, 2, 3, 0.5) };
    const expected = tf.tidy(() => {
      const channelsLast = cells(x).transpose<tf.Tensor4D>([0, 2, 3, 1]);
      const parameters = [running.mean, running.variance, affine.beta, affine.gamma].map(numbers);
      const [mean, variance, beta, gamma] = parameters;
      return tf.batchNorm4d(channelsLast, mean!, variance!, beta, gamma, epsilon).transpose([0, 3, 1, 2]).dataSync();
    });
    expect(differences(normalizeWith(x, running, affine, epsilon).data, expected, 1e-6)).toEqual([]);
  });
});
