import type { Layer } from '../nn/layer';
import type { Random } from '../nn/random';

/**
 * Shifts the distribution of every unit on purpose, anew at each step of training (after Santurkar et al. 2018, section
 * 2.2): one draw scales and moves all of a unit's values, a smaller one each by itself. In mode `probe` the unit's last
 * draw is shown as it stands; evaluation is quiet.
 * @param strength largest shift, in units of a standard deviation of the normalized values
 */
export function noiseLayer(strength: number, random: Random): Layer {
  const spread = () => strength * (2 * random.uniform() - 1);
  let scale = new Float32Array(0);
  let shift = new Float32Array(0);

  return {
    parameters: [],

    forward(x, mode) {
      if (mode === 'evaluate') return x;
      const [, channels, height, width] = x.shape;
      if (mode === 'train' || scale.length === 0) {
        scale = Float32Array.from({ length: channels }, () => 1 + spread() / 2);
        shift = Float32Array.from({ length: channels }, spread);
      }
      const data = x.data.map((value, cell) => {
        const c = Math.floor(cell / (height * width)) % channels;
        const own = mode === 'train' ? spread() / 2 : 0;
        return value * scale[c]! + shift[c]! + own;
      });
      return { shape: x.shape, data };
    },

    backward(dy) {
      const [, channels, height, width] = dy.shape;
      const data = dy.data.map((slope, cell) => slope * scale[Math.floor(cell / (height * width)) % channels]!);
      return { shape: dy.shape, data };
    },
  };
}
