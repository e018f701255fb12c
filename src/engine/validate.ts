import type { Affine } from './affine';
import type { Axis, Method, Pool } from './groups';
import type { Running } from './running';
import { cellCount, formatShape, type Shape, type Tensor } from './shape';

// Each check says where it was asked, what came and what is wanted. They guard against a programmer's mistake: what a
// learner enters is checked and answered in the control, in the learner's language.

function fail(where: string, message: string): never {
  throw new RangeError(`${where}: ${message}`);
}

/** Throws unless all four sizes are whole numbers of at least 1. */
export function requireShape(where: string, shape: Shape): void {
  if (shape.length !== 4 || !shape.every((size) => Number.isInteger(size) && size >= 1)) {
    fail(where, `shape ${formatShape(shape)} is not four whole numbers of at least 1`);
  }
}

/** Throws unless the shape is right and the data fills it. */
export function requireTensor(where: string, { shape, data }: Tensor): void {
  requireShape(where, shape);
  if (data.length !== cellCount(shape)) {
    fail(where, `${data.length} values do not fill the ${cellCount(shape)} cells of shape ${formatShape(shape)}`);
  }
}

/** Throws unless both shapes are the same. */
export function requireSameShape(where: string, name: string, shape: Shape, wanted: Shape): void {
  if (!shape.every((size, axis) => size === wanted[axis])) {
    fail(where, `${name} is ${formatShape(shape)}, wanted ${formatShape(wanted)}`);
  }
}

/** Throws unless the shape is right and, for group norm, the channels split into equal groups. */
export function requireMethod(where: string, method: Method, shape: Shape): void {
  requireShape(where, shape);
  if (method.kind !== 'group') return;
  const { groups } = method;
  if (!Number.isInteger(groups) || groups < 1) fail(where, `groups is ${groups}, wanted a whole number of at least 1`);
  if (shape[1] % groups !== 0) fail(where, `${shape[1]} channels cannot be split into ${groups} equal groups`);
}

/** Throws unless boxes of the pool's size fill the shape exactly. */
export function requirePool(where: string, pool: Pool, shape: Shape): void {
  requireShape(where, pool);
  if (!shape.every((size, axis) => size % pool[axis]! === 0)) {
    fail(where, `pool ${formatShape(pool)} does not divide shape ${formatShape(shape)}`);
  }
}

/** Throws for an axis that is none of n, c, h, w. */
export function requireAxes(where: string, axes: readonly Axis[]): void {
  for (const axis of axes) if (!'nchw'.includes(axis)) fail(where, `axis is ${axis}, wanted n, c, h or w`);
}

/** Throws unless gamma and beta hold one number each a channel or, where that is allowed, one each an element. */
export function requireAffine(where: string, { gamma, beta }: Affine, shape: Shape, elementwise: boolean): void {
  const [, C, H, W] = shape;
  const wanted = `${C} (one a channel)${elementwise ? ` or ${C * H * W} (one an element)` : ''}`;
  const isAllowed = gamma.length === C || (elementwise && gamma.length === C * H * W);
  if (!isAllowed) fail(where, `gamma has ${gamma.length} numbers, wanted ${wanted}`);
  if (beta.length !== gamma.length) {
    fail(where, `beta has ${beta.length} numbers, wanted ${gamma.length} (as many as gamma)`);
  }
}

/** Throws unless epsilon is finite and at least 0. */
export function requireEpsilon(where: string, epsilon: number): void {
  if (!Number.isFinite(epsilon) || epsilon < 0) {
    fail(where, `epsilon is ${epsilon}, wanted a finite number of at least 0`);
  }
}

/** Throws unless momentum lies from 0 to 1. */
export function requireMomentum(where: string, momentum: number): void {
  if (!(momentum >= 0 && momentum <= 1)) fail(where, `momentum is ${momentum}, wanted a number from 0 to 1`);
}

/** Throws unless the running statistics hold one number each a channel. */
export function requireRunning(where: string, { mean, variance }: Running, shape: Shape): void {
  const wanted = `${shape[1]} (one a channel)`;
  if (mean.length !== shape[1]) fail(where, `running mean has ${mean.length} numbers, wanted ${wanted}`);
  if (variance.length !== shape[1]) fail(where, `running variance has ${variance.length} numbers, wanted ${wanted}`);
}

/** Throws, in PyTorch's words, when batch norm would take the variance of one single value. */
export function requireSeveralValues(where: string, method: Method, shape: Shape): void {
  const [N, , H, W] = shape;
  if (method.kind === 'batch' && N * H * W === 1) {
    fail(where, `Expected more than 1 value per channel when training, got input size [${shape.join(', ')}]`);
  }
}
