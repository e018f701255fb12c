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
      const [samples, channels, height, width] = shape;
      const area = height * width;
      const y = result([samples, channels, 1, 1]);
      for (let map = 0; map < y.data.length; map++) {
        let sum = 0;
        for (let cell = map * area; cell < (map + 1) * area; cell++) sum += x.data[cell]!;
        y.data[map] = sum / area;
      }
      return y;
    },

    backward(dy) {
      const dx = slope(shape);
      const area = shape[2] * shape[3];
      for (let map = 0; map < dy.data.length; map++) {
        dx.data.fill(dy.data[map]! / area, map * area, (map + 1) * area);
      }
      return dx;
    },
  };
}

/** The largest of each 2×2 cells. Height and width are halved; an odd last row or column is left out. */
export function maxPooling(backend: Backend): Layer {
  const result = createBuffer(backend);
  const slope = createBuffer(backend);
  let shape: Shape;
  let largest = new Int32Array(0);

  return {
    parameters: [],

    forward(x) {
      shape = x.shape;
      const [samples, channels, height, width] = shape;
      const [rows, columns] = [Math.floor(height / 2), Math.floor(width / 2)];
      const y = result([samples, channels, rows, columns]);
      if (largest.length < y.data.length) largest = new Int32Array(y.data.length);
      for (let cell = 0; cell < y.data.length; cell++) {
        const row = Math.floor(cell / columns);
        const map = Math.floor(row / rows);
        const corner = (map * height + 2 * (row % rows)) * width + 2 * (cell % columns);
        let best = corner;
        for (const other of [corner + 1, corner + width, corner + width + 1]) {
          if (x.data[other]! > x.data[best]!) best = other;
        }
        largest[cell] = best;
        y.data[cell] = x.data[best]!;
      }
      return y;
    },

    backward(dy) {
      const dx = slope(shape);
      dx.data.fill(0);
      for (let cell = 0; cell < dy.data.length; cell++) dx.data[largest[cell]!]! += dy.data[cell]!;
      return dx;
    },
  };
}
