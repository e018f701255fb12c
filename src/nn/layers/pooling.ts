import type { Shape } from '../../engine/index';
import type { Backend } from '../backend';
import { createBuffer } from '../buffer';
import type { Layer } from '../layer';

/** The mean of each map: N×C×H×W to N×C×1×1 (global average pooling). */
export function averagePooling(backend: Backend): Layer {
  const result = createBuffer(backend);
  const slope = createBuffer(backend);
  let shape: Shape;

  return {
    parameters: [],

    forward(x) {
      shape = x.shape;
      const [samples, channels] = shape;
      const y = result([samples, channels, 1, 1]);
      backend.average(x.data, y.data);
      return y;
    },

    backward(dy) {
      const dx = slope(shape);
      backend.spread(dy.data, dx.data);
      return dx;
    },
  };
}

/** The largest of each 2×2 cells. Height and width are halved; an odd last row or column is left out. */
export function maxPooling(backend: Backend): Layer {
  const result = createBuffer(backend);
  const taken = createBuffer(backend);
  const slope = createBuffer(backend);
  let shape: Shape;

  return {
    parameters: [],

    forward(x) {
      shape = x.shape;
      const [samples, channels, height, width] = shape;
      const halved: Shape = [samples, channels, Math.floor(height / 2), Math.floor(width / 2)];
      const y = result(halved);
      backend.halve(height, width, x.data, y.data, taken(halved).data);
      return y;
    },

    backward(dy) {
      const dx = slope(shape);
      backend.halveBackward(shape[2], shape[3], dy.data, taken(dy.shape).data, dx.data);
      return dx;
    },
  };
}
