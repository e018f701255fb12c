import { describe, expect, it } from 'vitest';
import type { Method, Shape, Tensor } from '../../src/engine';
import type { Backend } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import type { Layer } from '../../src/nn/layer';
import { activationLayer } from '../../src/nn/layers/activation';
import { convolution } from '../../src/nn/layers/convolution';
import { linear } from '../../src/nn/layers/linear';
import { normalization } from '../../src/nn/layers/normalization';
import { averagePooling, maxPooling } from '../../src/nn/layers/pooling';
import { crossEntropy } from '../../src/nn/loss';
import { createRandom } from '../../src/nn/random';
import { sequential } from '../../src/nn/sequential';
import { randomTensor } from '../helpers/random';
import { backends, webassembly } from './backends';

const WHOLE = 'a whole net';

const convolutionOf =
  (backend: Backend, random = createRandom(11)) =>
  (channels: number, outputs: number, stride: number, padding: number, height = 5, width = 6) =>
    convolution(backend, { channels, height, width, stride, padding, outputs }, 'he', random);

function casesOf(backend: Backend): readonly (readonly [string, Layer, Shape])[] {
  const random = createRandom(11);
  const conv = convolutionOf(backend, random);
  const norm = (method: Method, channels: number) => normalization(backend, method, channels, { epsilon: 1e-2 });
  return [
    ['linear', linear(backend, 6, 5, 'he', random), [3, 6, 1, 1]],
    ['linear on maps', linear(backend, 12, 3, 'xavier', random), [2, 3, 2, 2]],
    ['convolution', conv(2, 3, 1, 1), [2, 2, 5, 6]],
    ['convolution, stride 2', conv(3, 4, 2, 1), [2, 3, 5, 6]],
    ['convolution, no padding', conv(1, 2, 1, 0), [3, 1, 5, 6]],
    ['convolution, padding 2, stride 3', conv(2, 5, 3, 2), [1, 2, 5, 6]],
    ['relu', activationLayer(backend, 'relu'), [2, 3, 2, 2]],
    ['sigmoid', activationLayer(backend, 'sigmoid'), [2, 3, 2, 2]],
    ['tanh', activationLayer(backend, 'tanh'), [2, 3, 2, 2]],
    ['average pooling', averagePooling(backend), [2, 3, 2, 4]],
    ['max pooling', maxPooling(backend), [2, 3, 5, 4]],
    ['batch norm', norm({ kind: 'batch' }, 3), [4, 3, 2, 1]],
    ['layer norm', norm({ kind: 'layer' }, 6), [3, 6, 1, 1]],
    ['instance norm', norm({ kind: 'instance' }, 2), [2, 2, 3, 2]],
    ['group norm', norm({ kind: 'group', groups: 2 }, 6), [3, 6, 1, 1]],
    ['rms norm', norm({ kind: 'rms' }, 4), [2, 4, 1, 2]],
    [
      WHOLE,
      sequential([
        conv(1, 4, 2, 1),
        norm({ kind: 'batch' }, 4),
        activationLayer(backend, 'tanh'),
        conv(4, 4, 1, 1, 3, 3),
        norm({ kind: 'group', groups: 2 }, 4),
        activationLayer(backend, 'sigmoid'),
        averagePooling(backend),
        linear(backend, 4, 3, 'uniform', random),
      ]),
      [4, 1, 5, 6],
    ],
  ];
}

/** What a layer makes of one input, and its slopes of Σ dy·y for the input and every parameter. */
function slopesOf(layer: Layer, shape: Shape) {
  const x = randomTensor(shape, 0.3);
  const y = layer.forward(x, 'train');
  const [result, dy] = [y.data.slice(), randomTensor(y.shape, 0.7)];
  const found = [{ what: 'x', values: x.data, slopes: layer.backward(dy).data.slice() }];
  layer.parameters.forEach(({ name, value, gradient }, index) => {
    found.push({ what: `${name} ${index}`, values: value, slopes: gradient.slice() });
  });
  return { x, dy, result, found };
}

/**
 * The slopes of Σ dy·y by central differences. Outputs are float32, so the step is large and the tolerance holds both
 * the curve (step²) and the rounding (1e-7 / step).
 */
function offenders(name: string, layer: Layer, shape: Shape): string[] {
  const { x, dy, found } = slopesOf(layer, shape);
  const objective = () =>
    layer.forward(x, 'train').data.reduce((sum, value, index) => sum + value * dy.data[index]!, 0);
  const step = 2 ** -8;
  return found.flatMap(({ what, values, slopes }) => {
    const scale = Math.max(1e-2, ...slopes.map(Math.abs));
    return Array.from(values, (value, index) => {
      values[index] = value + step;
      const up = objective();
      values[index] = value - step;
      const down = objective();
      values[index] = value;
      const slope = (up - down) / (2 * step);
      return Math.abs(slope - slopes[index]!) < 2e-3 * scale
        ? ''
        : `${name} d${what}[${index}] ${slopes[index]} ~ ${slope}`;
    }).filter((message) => message !== '');
  });
}

describe.each(backends)('layers in $name', (backend) => {
  const conv = convolutionOf(backend);

  // Through a whole net sums in float32 are rounded by more than the differences can bear; see below.
  const checked = casesOf(backend).filter(([name]) => backend === javascript || name !== WHOLE);

  it.each(checked)('%s: backward equals finite differences', (name, layer, shape) => {
    expect(offenders(name, layer, shape)).toEqual([]);
  });

  it('cross-entropy: the slope equals finite differences', () => {
    const logits = randomTensor([4, 5, 1, 1], 0.9, 0, 3);
    const labels = [0, 4, 2, 2];
    const { dLogits } = crossEntropy(logits, labels);
    const step = 2 ** -8;
    const wrong = Array.from(logits.data, (value, index) => {
      logits.data[index] = value + step;
      const up = crossEntropy(logits, labels).loss;
      logits.data[index] = value - step;
      const down = crossEntropy(logits, labels).loss;
      logits.data[index] = value;
      return Math.abs((up - down) / (2 * step) - dLogits.data[index]!) < 1e-5 ? '' : `[${index}]`;
    });
    expect(wrong.filter((message) => message !== '')).toEqual([]);
  });

  it('cross-entropy survives huge logits and counts draws and NaN as wrong', () => {
    const logits = (values: number[]): Tensor => ({ shape: [1, 3, 1, 1], data: Float32Array.from(values) });
    expect(crossEntropy(logits([1e30, 0, 0]), [0])).toMatchObject({ loss: 0, wrong: 0 });
    expect(crossEntropy(logits([1e4, 0, 0]), [1])).toMatchObject({ loss: 1e4, wrong: 1 });
    expect(crossEntropy(logits([1, 1, 0]), [0]).wrong).toBe(1);
    expect(crossEntropy(logits([Number.NaN, 1, 0]), [1])).toMatchObject({ loss: Number.NaN, wrong: 1 });
  });

  it('relu lets NaN through', () => {
    const relu = activationLayer(backend, 'relu');
    const x = { shape: [1, 3, 1, 1], data: Float32Array.of(Number.NaN, -1, 2) } as const;
    expect(Array.from(relu.forward(x, 'train').data)).toEqual([Number.NaN, 0, 2]);
  });

  it('results of a smaller batch do not depend on a larger one before', () => {
    const net = sequential([conv(2, 3, 1, 1), activationLayer(backend, 'relu'), averagePooling(backend)]);
    const small = randomTensor([2, 2, 5, 6], 0.1);
    const before = net.forward(small, 'train').data.slice();
    net.forward(randomTensor([6, 2, 5, 6], 0.2), 'train');
    expect(net.forward(small, 'train').data).toEqual(before);
  });
});

describe('layers on both backends', () => {
  const fast = casesOf(webassembly);

  it.each(casesOf(javascript).map(([name, layer, shape], index) => [name, layer, fast[index]![1], shape] as const))(
    '%s: results and slopes are the same to a few roundings',
    (_name, reference, layer, shape) => {
      const [expected, made] = [slopesOf(reference, shape), slopesOf(layer, shape)];
      expect(furthest(made.result, expected.result)).toBeLessThan(5e-7);
      expected.found.forEach(({ slopes }, index) => {
        expect(furthest(made.found[index]!.slopes, slopes)).toBeLessThan(1e-6);
      });
    },
  );
});

/** The largest difference, in units of the largest number expected, or of 0.01 where all should be 0. */
function furthest(found: Float32Array, expected: Float32Array): number {
  const scale = Math.max(1e-2, ...expected.map(Math.abs));
  return Math.max(...expected.map((value, index) => Math.abs(found[index]! - value))) / scale;
}
