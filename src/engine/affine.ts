import type { Method } from './groups';
import type { Tensor } from './shape';
import { requireAffine, requireSameShape, requireTensor } from './validate';

/** One number each a channel (length C); layer and rms also take one each an element (length C·H·W), as PyTorch does. */
export interface Affine {
  readonly gamma: ArrayLike<number>;
  readonly beta: ArrayLike<number>;
}

/** Gamma 1 and beta 0, as every framework starts: y equals x̂. */
export function identityAffine(length: number): Affine {
  return { gamma: new Float64Array(length).fill(1), beta: new Float64Array(length) };
}

/** Whether a method may hold a gamma and a beta an element: layer norm and its sibling rms. */
export function isElementwise({ kind }: Method): boolean {
  return kind === 'layer' || kind === 'rms';
}

/**
 * The last step, y = γ·x̂ + β. Cheap enough to call alone while gamma or beta is dragged.
 * Both lengths follow one rule: a sample's cells are dealt out in equal runs, one run a number.
 * @param into a tensor to write to (it may be `xHat` itself), so that a drag allocates nothing
 * @throws RangeError if gamma and beta hold neither C nor C·H·W numbers, or `into` has another shape.
 */
export function applyAffine(xHat: Tensor, affine: Affine, into?: Tensor): Tensor {
  requireTensor('applyAffine', xHat);
  requireAffine('applyAffine', affine, xHat.shape, true);
  if (into) requireSameShape('applyAffine', 'into', into.shape, xHat.shape);
  const y = into ?? { shape: xHat.shape, data: new Float32Array(xHat.data.length) };
  const { gamma, beta } = affine;
  const [, C, H, W] = xHat.shape;
  const run = (C * H * W) / gamma.length;
  for (let start = 0, parameter = 0; start < xHat.data.length; start += run) {
    scaleRun(xHat.data, y.data, start, start + run, gamma[parameter]!, beta[parameter]!);
    parameter = (parameter + 1) % gamma.length;
  }
  return y;
}

function scaleRun(xHat: Float32Array, y: Float32Array, start: number, end: number, scale: number, shift: number): void {
  for (let cell = start; cell < end; cell++) y[cell] = scale * xHat[cell]! + shift;
}
