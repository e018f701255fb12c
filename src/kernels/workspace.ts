import type { Affine, Gradients, Method, Normalized, NormalizeOptions, Running, Shape, Tensor } from '../engine';

/** The engine's options; a workspace always writes into its own tensors. */
export type WorkspaceOptions = Pick<NormalizeOptions, 'allowSingleValue'>;

/**
 * Normalization of one tensor over and over: while a slider is dragged, while cells are edited. It owns its tensors and
 * reuses them, so nothing is allocated after the first call; and it does only what a change asks for:
 *
 * | changed | read again |
 * | --- | --- |
 * | x | every cell, twice |
 * | one cell | its plane, then its set |
 * | method, G | the means and variances of the planes, then every cell once |
 * | γ, β, ε | every cell once |
 *
 * Every result is a view of this memory and holds until the next call. Errors are the engine's.
 */
export interface Workspace {
  readonly shape: Shape;
  /** `simd` for WebAssembly, `plain` for the engine. */
  readonly kind: 'simd' | 'plain';
  /** Where the input is kept. Who writes to `x.data` says so with `load(workspace.x)`. */
  readonly x: Tensor;
  /** Where the gradient is kept. Who writes to it calls `backward(workspace.dy)`. */
  readonly dy: Tensor;

  /**
   * Takes a new input; copies it unless it is `x` itself.
   * @throws RangeError if its data does not fill its shape, or the shape is another.
   */
  load(x: Tensor): void;

  /**
   * Changes one cell, found at `indexOf(shape, n, c, h, w)`.
   * @throws RangeError if there is no such cell.
   */
  edit(cell: number, value: number): void;

  /**
   * The engine's `normalize` of the input.
   * @throws RangeError as the engine's does.
   */
  normalize(method: Method, affine: Affine, epsilon: number, options?: WorkspaceOptions): Normalized;

  /**
   * The engine's `backward` through the last `normalize`.
   * @throws RangeError if dy does not fit; Error if the input was not normalized since it changed.
   */
  backward(dy: Tensor): Gradients;

  /**
   * The engine's `normalizeWith`: batch norm at inference.
   * @throws RangeError as the engine's does.
   */
  normalizeWith(running: Running, affine: Affine, epsilon: number): Tensor;
}
