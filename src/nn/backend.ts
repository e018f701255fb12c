import type { Affine, Gradients, Method, Normalized, Running, Tensor } from '../engine/index';
import type { Matrix } from './matrix';

/** What an activation does to a number. Each one's slope can be told from its result alone. */
export type Activation = 'relu' | 'sigmoid' | 'tanh';

/** Where 3×3 windows lie on images of channels × height × width. */
export interface Windows {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly stride: number;
  readonly padding: number;
}

/** Gamma and beta, where the backend can read them. */
export interface SingleAffine extends Affine {
  readonly gamma: Float32Array;
  readonly beta: Float32Array;
}

/** The engine's normalization for one layer, over and over. A result holds until the next call of the same name. */
export interface Normalizer {
  /** The engine's `normalize`, over a single value a channel too. */
  normalize(x: Tensor, affine: SingleAffine, epsilon: number): Normalized;
  /** The engine's `backward` through the last `normalize`. */
  backward(dy: Tensor, normalized: Normalized, affine: SingleAffine): Gradients;
  /** The engine's `normalizeWith`: batch norm at inference. */
  normalizeWith(x: Tensor, running: Running, affine: SingleAffine, epsilon: number): Tensor;
}

/**
 * The loops that take the time, in one place, so that they can be run by something faster than JavaScript. All of them
 * write into arrays that `allocate` made, and all backends agree to the rounding of float32.
 */
export interface Backend {
  readonly name: 'javascript' | 'webassembly';
  /**
   * The same backend with a memory of its own, which is released when nothing in it is used any more.
   * @param numbers how many it has to hold, where that is known
   */
  fresh(numbers?: number): Backend;
  /** Zeros, where this backend can work on them. */
  allocate(length: number): Float32Array;
  /** into = a·b; either factor may be transposed. */
  multiply(a: Matrix, b: Matrix, into: Matrix): void;
  /** Adds one row to every row of a row-major matrix. */
  addToRows(matrix: Matrix, row: Float32Array): void;
  /** The sum of the rows of a row-major matrix. */
  sumRows(matrix: Matrix, into: Float32Array): void;
  /** y = activation(x), number by number; NaN stays NaN. */
  activate(activation: Activation, x: Float32Array, y: Float32Array): void;
  /** dx = activation′·dy, the slope taken from y. */
  activateBackward(activation: Activation, y: Float32Array, dy: Float32Array, dx: Float32Array): void;
  /** One row a window, holding the channels·9 numbers that it sees; zeros beyond the border. */
  gatherWindows(windows: Windows, x: Float32Array, into: Matrix): void;
  /** The way back: adds each window's row to the pixels that it saw. */
  scatterWindows(windows: Windows, from: Matrix, dx: Float32Array): void;
  /** Transposes block after block of outer × inner numbers. */
  swapInner(from: Float32Array, to: Float32Array, outer: number, inner: number): void;
  /** The mean of every run of x, as many as y has numbers. */
  average(x: Float32Array, y: Float32Array): void;
  /** The way back: every number of a run gets its share. */
  spread(dy: Float32Array, dx: Float32Array): void;
  /** The largest of each 2×2 cells of maps of this size, and which of the four it was. */
  halve(height: number, width: number, x: Float32Array, y: Float32Array, corners: Float32Array): void;
  /** The way back: the whole slope goes to the cell that was taken. */
  halveBackward(height: number, width: number, dy: Float32Array, corners: Float32Array, dx: Float32Array): void;
  /** velocity ← momentum·velocity + gradient, value ← value − rate·velocity. Tiny velocities become 0. */
  descend(value: Float32Array, gradient: Float32Array, velocity: Float32Array, rate: number, momentum: number): void;
  createNormalizer(method: Method, channels: number): Normalizer;
}

/** Rows and columns of windows along an image's height and width. */
export function windowGrid({ height, width, stride, padding }: Windows): readonly [rows: number, columns: number] {
  const along = (size: number) => Math.floor((size + 2 * padding - 3) / stride) + 1;
  return [along(height), along(width)];
}
