import type { Tensor } from '../engine/index';

/**
 * What the normalizations of a net do with a batch: `train` takes the batch's own statistics and remembers them,
 * `probe` takes them and remembers nothing, `evaluate` uses what was remembered. Only batch norm tells them apart.
 */
export type Mode = 'train' | 'probe' | 'evaluate';

/** Numbers that are learned, and the loss's slope at each, which the last `backward` left. */
export interface Parameter {
  readonly name: 'weight' | 'bias' | 'gamma' | 'beta';
  readonly value: Float32Array;
  readonly gradient: Float32Array;
}

/**
 * A step of a network. Tensors are N×C×H×W; a list of features is N×C×1×1. What a layer returns stays its own: it is
 * overwritten by the next call, so that a step of training allocates next to nothing.
 */
export interface Layer {
  readonly parameters: readonly Parameter[];
  forward(x: Tensor, mode: Mode): Tensor;
  /** From dL/dy of the last `forward` to dL/dx; leaves dL/dparameter in the parameters' gradients. */
  backward(dy: Tensor): Tensor;
}
