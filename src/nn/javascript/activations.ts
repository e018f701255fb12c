import type { Activation } from '../backend';
import { exponential } from '../elementary';

/** y = activation(x), number by number; NaN stays NaN. */
export function activate(activation: Activation, x: Float32Array, y: Float32Array): void {
  switch (activation) {
    case 'relu':
      // Math.max lets NaN through: a net that has diverged must not look healthy.
      for (let index = 0; index < x.length; index++) y[index] = Math.max(x[index]!, 0);
      break;
    case 'sigmoid':
      for (let index = 0; index < x.length; index++) y[index] = 1 / (1 + exponential(-x[index]!));
      break;
    case 'tanh':
      for (let index = 0; index < x.length; index++) y[index] = 1 - 2 / (1 + exponential(2 * x[index]!));
      break;
  }
}

/** dx = activation′·dy. The slopes in terms of the result: 1 where y > 0; y·(1 − y); 1 − y². */
export function activateBackward(activation: Activation, y: Float32Array, dy: Float32Array, dx: Float32Array): void {
  switch (activation) {
    case 'relu':
      for (let index = 0; index < y.length; index++) dx[index] = y[index]! > 0 ? dy[index]! : 0;
      break;
    case 'sigmoid':
      for (let index = 0; index < y.length; index++) dx[index] = y[index]! * (1 - y[index]!) * dy[index]!;
      break;
    case 'tanh':
      for (let index = 0; index < y.length; index++) dx[index] = (1 - y[index]! * y[index]!) * dy[index]!;
      break;
  }
}
