import type { Tensor } from '../../engine/index';
import type { Activation, Backend } from '../backend';
import { createBuffer } from '../buffer';
import type { Layer } from '../layer';

/** y = activation(x), number by number. */
export function activationLayer(backend: Backend, activation: Activation): Layer {
  const result = createBuffer(backend);
  const slope = createBuffer(backend);
  let y: Tensor;

  return {
    parameters: [],

    forward(x) {
      y = result(x.shape);
      backend.activate(activation, x.data, y.data);
      return y;
    },

    backward(dy) {
      const dx = slope(dy.shape);
      backend.activateBackward(activation, y.data, dy.data, dx.data);
      return dx;
    },
  };
}
