import { initialRunning, type Method, type Normalized, type Running, updateRunning } from '../../engine/index';
import type { Backend } from '../backend';
import type { Layer } from '../layer';
import { createParameter } from '../parameter';

/** How a normalization works, where it is not the default of the papers. */
export interface NormalizationOptions {
  /** Weight of the new batch in the running statistics. */
  readonly momentum?: number;
  readonly epsilon?: number;
}

/** A normalization, with what it has seen. */
export interface Normalization extends Layer {
  readonly method: Method;
  /** Batch norm's running statistics; may be replaced to evaluate with others. */
  running: Running;
  /** What the last `forward` in mode `train` or `probe` worked out. */
  readonly last: Normalized | undefined;
}

/**
 * One of the five methods, with a gamma and a beta a channel. The arithmetic is the engine's.
 * Over a single value a channel batch norm can only answer beta; it does so here, and remembers nothing of it, since such
 * a batch has no variance to remember.
 */
export function normalization(
  backend: Backend,
  method: Method,
  channels: number,
  { momentum = 0.1, epsilon = 1e-5 }: NormalizationOptions = {},
): Normalization {
  const gamma = createParameter(backend, 'gamma', channels, 1);
  const beta = createParameter(backend, 'beta', channels);
  const affine = { gamma: gamma.value, beta: beta.value };
  const normalizer = backend.createNormalizer(method, channels);
  let last: Normalized | undefined;

  const layer: Normalization = {
    method,
    parameters: [gamma, beta],
    running: initialRunning(channels),
    get last() {
      return last;
    },

    forward(x, mode) {
      if (method.kind === 'batch' && mode === 'evaluate')
        return normalizer.normalizeWith(x, layer.running, affine, epsilon);
      last = normalizer.normalize(x, affine, epsilon);
      const [N, , H, W] = x.shape;
      if (method.kind === 'batch' && mode === 'train' && N * H * W > 1) {
        layer.running = updateRunning(layer.running, last, momentum);
      }
      return last.y;
    },

    backward(dy) {
      if (!last) throw new Error('normalization: backward before forward');
      const { dx, dGamma, dBeta } = normalizer.backward(dy, last, affine);
      gamma.gradient.set(dGamma);
      beta.gradient.set(dBeta);
      return dx;
    },
  };
  return layer;
}
