import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../src/nn/backend';
import { activationLayer } from '../../src/nn/layers/activation';
import { convolution } from '../../src/nn/layers/convolution';
import { linear } from '../../src/nn/layers/linear';
import { normalization } from '../../src/nn/layers/normalization';
import { averagePooling, maxPooling } from '../../src/nn/layers/pooling';
import { crossEntropy } from '../../src/nn/loss';
import { cosineDecay, gradientDescent } from '../../src/nn/optimizer';
import { createRandom } from '../../src/nn/random';
import { sequential } from '../../src/nn/sequential';
import { differences } from '../engine/compare';
import { randomTensor } from '../helpers/random';
import { backends } from './backends';

// The same weights and the same batch in TensorFlow.js, whose gradients come from automatic differentiation.

const labels = [0, 1, 2, 3, 1, 2];
const x = randomTensor([6, 2, 8, 8], 0.6);
const [rate, momentum, epsilon, steps] = [0.2, 0.9, 1e-3, 5];

function buildNet(backend: Backend) {
  const random = createRandom(7);
  return sequential([
    convolution(backend, { channels: 2, height: 8, width: 8, stride: 1, padding: 1, outputs: 4 }, 'he', random),
    normalization(backend, { kind: 'batch' }, 4, { epsilon }),
    activationLayer(backend, 'relu'),
    maxPooling(backend),
    convolution(backend, { channels: 4, height: 4, width: 4, stride: 2, padding: 1, outputs: 6 }, 'xavier', random),
    normalization(backend, { kind: 'layer' }, 6, { epsilon }),
    activationLayer(backend, 'tanh'),
    averagePooling(backend),
    linear(backend, 6, 8, 'uniform', random),
    activationLayer(backend, 'sigmoid'),
    linear(backend, 8, 4, 'he', random),
  ]);
}

function ourLosses(backend: Backend): number[] {
  const net = buildNet(backend);
  const optimizer = gradientDescent(backend, net.parameters, momentum);
  return Array.from({ length: steps }, (_, step) => {
    const { loss, dLogits } = crossEntropy(net.forward(x, 'train'), labels);
    net.backward(dLogits);
    optimizer.step(rate * cosineDecay(step, steps));
    return loss;
  });
}

function theirLosses(backend: Backend): number[] {
  const start = buildNet(backend).parameters.map(({ value }) => tf.variable(tf.tensor1d(value)));
  const image = tf.tensor4d(x.data, [6, 2, 8, 8]).transpose([0, 2, 3, 1]) as tf.Tensor4D;
  const right = tf.oneHot(tf.tensor1d(labels, 'int32'), 4);
  const normal = (value: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor, axes: number[]) => {
    const { mean, variance } = tf.moments(value, axes, true);
    return value.sub(mean).div(variance.add(epsilon).sqrt()).mul(gamma).add(beta);
  };
  // Our rows run over channel, row, column of the window; theirs over row, column, channel.
  const filter = (weight: tf.Tensor, channels: number, outputs: number) =>
    weight.reshape([channels, 3, 3, outputs]).transpose([1, 2, 0, 3]) as tf.Tensor4D;
  const objective = (): tf.Scalar => {
    const [w0, b0, gamma0, beta0, w1, b1, gamma1, beta1, w2, b2, w3, b3] = start as unknown as tf.Tensor[];
    let maps = tf.conv2d(image, filter(w0!, 2, 4), 1, 1).add(b0!);
    maps = normal(maps, gamma0!, beta0!, [0, 1, 2]).relu();
    const halved = tf.maxPool(maps as tf.Tensor4D, 2, 2, 'valid');
    maps = tf.conv2d(halved, filter(w1!, 4, 6), 2, 1).add(b1!);
    maps = normal(maps, gamma1!, beta1!, [1, 2, 3]).tanh();
    const features = maps.mean([1, 2]);
    const hidden = features
      .matMul(w2!.reshape([6, 8]))
      .add(b2!)
      .sigmoid();
    const logits = hidden.matMul(w3!.reshape([8, 4])).add(b3!);
    return tf.losses.softmaxCrossEntropy(right, logits).asScalar();
  };
  const optimizer = tf.train.momentum(rate, momentum);
  return Array.from({ length: steps }, (_, step) => {
    optimizer.setLearningRate?.(rate * cosineDecay(step, steps));
    const { value, grads } = tf.variableGrads(objective, start);
    optimizer.applyGradients(Object.entries(grads).map(([name, tensor]) => ({ name, tensor })));
    return value.dataSync()[0]!;
  });
}

describe.each(backends)('training in $name', (backend) => {
  beforeAll(async () => {
    await tf.setBackend('cpu');
  });

  it('has the losses of TensorFlow.js over five steps from the same weights on the same batch', () => {
    const ours = ourLosses(backend);
    expect(differences(ours, theirLosses(backend), 2e-5)).toEqual([]);
    expect(ours.at(-1)).toBeLessThan(ours[0]! * 0.95);
  });

  it('repeats itself bit by bit', () => {
    expect(ourLosses(backend)).toEqual(ourLosses(backend));
  });

  it('lets velocities end at 0 before they are denormals', () => {
    const parameter = { name: 'weight', value: backend.allocate(1), gradient: backend.allocate(1).fill(1) } as const;
    const optimizer = gradientDescent(backend, [parameter], 0.5);
    optimizer.step(1);
    parameter.gradient[0] = 0;
    for (let step = 0; step < 110; step++) optimizer.step(0);
    // 2^−110 would be left, and be seen again at such a rate.
    optimizer.step(1e38);
    expect(parameter.value[0]).toBe(-1);
  });

  it('decays the rate from 1 towards 0', () => {
    expect(cosineDecay(0, 100)).toBeCloseTo(1, 12);
    expect(cosineDecay(50, 100)).toBeCloseTo(0.5, 12);
    expect(cosineDecay(100, 100)).toBeCloseTo(0, 12);
  });
});
