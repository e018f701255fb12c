import { identityAffine, normalizeOver, tensor } from '../../engine/index';

export interface Standardized {
  readonly mean: number;
  /** Divided by the count of the numbers, not by one less. */
  readonly variance: number;
  readonly deviation: number;
  /** (x − μ) / √(σ² + ε), one for each number. */
  readonly scores: readonly number[];
}

/** The usual ε of a normalization layer: far too small to be seen unless all numbers are equal. */
export const usualEpsilon = 1e-5;

/** A list of numbers through the engine: the numbers are the cells of one row, and all share one mean. */
export function standardize(values: readonly number[], epsilon = usualEpsilon): Standardized {
  const row = tensor([1, 1, 1, values.length], values);
  const { mean, variance, xHat } = normalizeOver(row, ['w'], identityAffine(1), epsilon);
  return {
    mean: mean[0]!,
    variance: variance[0]!,
    deviation: Math.sqrt(variance[0]!),
    scores: Array.from(xHat.data),
  };
}
