import type { Affine, Gradients, Method, Normalized, Tensor } from '../../src/engine';
import { type Reference, reference, referenceBackward } from './reference';

/** Half a unit in the last place of a float32, relative; what rounding once may cost. */
export const rounding = 2 ** -24;

/** A mean of 10⁶ is kept to 10⁻¹⁰, so a spread of 0.03 about it to 10⁻⁸: still less than y's rounding. */
const statisticsRounding = 2e-8;

/** Smallest float32 above 0: below it nothing is left to compare. */
const smallest = 2 ** -149;

/**
 * Every place where a number is further from the reference than `tolerance` of the terms it is a sum of, in words.
 * Numbers too large for float32 count as ∞ there. [] is a pass.
 */
export function misses(
  name: string,
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  size: ArrayLike<number>,
  tolerance: number,
): string[] {
  if (actual.length !== expected.length) return [`${name}: ${actual.length} numbers instead of ${expected.length}`];
  const found: string[] = [];
  for (let index = 0; index < expected.length; index++) {
    const [came, wanted] = [actual[index]!, expected[index]!];
    const isClose = Math.abs(came - wanted) <= tolerance * size[index]! + smallest;
    if (isClose || Object.is(came, Math.fround(wanted))) continue;
    found.push(`${name}[${index}] ${came} instead of ${wanted}`);
  }
  return found;
}

/** Where a result is further from the float64 reference than float32 rounding explains. */
export function forwardMisses(
  { mean, variance, y }: Normalized,
  x: Tensor,
  method: Method,
  affine: Affine,
  epsilon: number,
  tolerance: number,
): string[] {
  const wanted = reference(x, method, affine, epsilon);
  return [
    ...misses('mean', mean, wanted.mean, wanted.mean.map(Math.abs), statisticsRounding),
    ...misses('variance', variance, wanted.variance, wanted.variance, statisticsRounding),
    ...misses('y', y.data, wanted.y, wanted.ySize, tolerance),
  ];
}

/** The same for gradients through `wanted`. */
export function backwardMisses(
  came: Gradients,
  dy: Tensor,
  wanted: Reference,
  method: Method,
  affine: Affine,
  epsilon: number,
  tolerance: number,
): string[] {
  const { dx, dGamma, dBeta } = referenceBackward(dy, wanted, method, affine, epsilon);
  return [
    ...misses('dx', came.dx.data, dx.values, dx.size, tolerance),
    ...misses('dGamma', came.dGamma, dGamma.values, dGamma.size, tolerance),
    ...misses('dBeta', came.dBeta, dBeta.values, dBeta.size, tolerance),
  ];
}
