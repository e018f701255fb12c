import type { Tensor } from '../../engine/index';
import type { Backend } from '../backend';
import { createBuffer } from '../buffer';
import { type Initialization, initialize } from '../initialize';
import type { Layer } from '../layer';
import { matrixOf, transposed } from '../matrix';
import { createParameter } from '../parameter';
import type { Random } from '../random';

/** y = x·W + b. All that a sample holds, C·H·W numbers, counts as its inputs; W is inputs × outputs. Biases start at 0. */
export function linear(
  backend: Backend,
  inputs: number,
  outputs: number,
  initialization: Initialization,
  random: Random,
): Layer {
  const weight = createParameter(backend, 'weight', inputs * outputs);
  const bias = createParameter(backend, 'bias', outputs);
  initialize(weight.value, initialization, inputs, outputs, random);
  const weights = matrixOf(weight.value, inputs, outputs);
  const slopes = matrixOf(weight.gradient, inputs, outputs);
  const result = createBuffer(backend);
  const slope = createBuffer(backend);
  let input: Tensor;

  return {
    parameters: [weight, bias],

    forward(x) {
      input = x;
      const samples = x.shape[0];
      const y = result([samples, outputs, 1, 1]);
      const table = matrixOf(y.data, samples, outputs);
      backend.multiply(matrixOf(x.data, samples, inputs), weights, table);
      backend.addToRows(table, bias.value);
      return y;
    },

    backward(dy) {
      const samples = dy.shape[0];
      const dx = slope(input.shape);
      const table = matrixOf(dy.data, samples, outputs);
      backend.multiply(transposed(matrixOf(input.data, samples, inputs)), table, slopes);
      backend.sumRows(table, bias.gradient);
      backend.multiply(table, transposed(weights), matrixOf(dx.data, samples, inputs));
      return dx;
    },
  };
}
