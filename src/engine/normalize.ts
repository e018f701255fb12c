import { type Affine, isElementwise } from './affine';
import { type Axis, type Method, poolOf, poolOver } from './groups';
import type { Tensor } from './shape';
import { type Statistics, statisticsOf } from './statistics';
import {
  requireAffine,
  requireAxes,
  requireEpsilon,
  requireMethod,
  requireSameShape,
  requireSeveralValues,
  requireTensor,
} from './validate';

/** A normalized tensor together with everything it was made from. */
export interface Normalized extends Statistics {
  readonly epsilon: number;
  /** 1 / √(σ² + ε), one number a set. */
  readonly invStd: Float64Array;
  /** Centred and scaled, before gamma and beta. */
  readonly xHat: Tensor;
  readonly y: Tensor;
}

export interface NormalizeOptions {
  /** Let batch norm run over one value a channel, where all it can answer is beta. */
  readonly allowSingleValue?: boolean;
  /** An earlier result of the same shape whose x̂ and y are overwritten, so that a drag allocates nothing per cell. */
  readonly into?: Normalized;
}

/**
 * Normalizes by one of the five methods, as in training (Wu & He 2018, Eq. 1-6). The three steps are the lessons':
 * take the statistics, subtract and divide, scale and shift.
 * RMSNorm as published has no beta: pass zeros for it. With ε = 0 a set without spread gives NaN, as in NumPy.
 * @throws RangeError for a shape that the data does not fill, groups that do not split the channels, gamma or beta of
 * a wrong length, an epsilon that is negative or not finite, an `into` of another shape, and batch norm over one value a
 * channel.
 */
export function normalize(
  x: Tensor,
  method: Method,
  affine: Affine,
  epsilon: number,
  options: NormalizeOptions = {},
): Normalized {
  requireTensor('normalize', x);
  requireMethod('normalize', method, x.shape);
  requireAffine('normalize', affine, x.shape, isElementwise(method));
  requireEpsilon('normalize', epsilon);
  if (!options.allowSingleValue) requireSeveralValues('normalize', method, x.shape);

  const statistics = statisticsOf(x, poolOf(method, x.shape), method.kind !== 'rms');
  return normalizeFrom(x, statistics, affine, epsilon, options.into);
}

/**
 * Normalizes over any choice of axes, with gamma and beta a channel; a free version of the named methods.
 * @throws RangeError as `normalize` does, and for an axis that does not exist.
 */
export function normalizeOver(x: Tensor, axes: readonly Axis[], affine: Affine, epsilon: number): Normalized {
  requireTensor('normalizeOver', x);
  requireAxes('normalizeOver', axes);
  requireAffine('normalizeOver', affine, x.shape, false);
  requireEpsilon('normalizeOver', epsilon);

  return normalizeFrom(x, statisticsOf(x, poolOver(axes, x.shape)), affine, epsilon);
}

/**
 * The steps after the statistics: x̂ = (x − μ) / √(σ² + ε), y = γ·x̂ + β. A `Normalized` holds its statistics, so it can
 * be given back here when only ε, γ or β has changed. Any other statistics of the same sets serve as well: running ones
 * at inference, another picture's in style transfer.
 * @param into an earlier result of the same shape whose x̂ and y are overwritten
 * @throws RangeError if shapes do not match, gamma or beta has a wrong length, or epsilon is negative or not finite.
 */
export function normalizeFrom(
  x: Tensor,
  statistics: Statistics,
  affine: Affine,
  epsilon: number,
  into?: Normalized,
): Normalized {
  requireTensor('normalizeFrom', x);
  requireSameShape('normalizeFrom', 'x', x.shape, statistics.shape);
  requireAffine('normalizeFrom', affine, x.shape, true);
  requireEpsilon('normalizeFrom', epsilon);
  if (into) requireSameShape('normalizeFrom', 'into', into.shape, x.shape);

  const { shape, pool, group, mean, variance } = statistics;
  const { gamma, beta } = affine;
  const invStd = variance.map((value) => 1 / Math.sqrt(value + epsilon));
  const xHat = into?.xHat ?? { shape, data: new Float32Array(x.data.length) };
  const y = into?.y ?? { shape, data: new Float32Array(x.data.length) };

  // Cells that share a set lie in runs, cells that share a gamma in others: step by the shorter of the two.
  const setRun = x.data.length / group.length;
  const affineRun = x.data.length / shape[0] / gamma.length;
  const step = Math.min(setRun, affineRun);
  for (let start = 0; start < x.data.length; start += step) {
    const set = group[Math.floor(start / setRun)]!;
    const parameter = Math.floor(start / affineRun) % gamma.length;
    const end = start + step;
    normalizeRun(x.data, xHat.data, y.data, start, end, mean[set]!, invStd[set]!, gamma[parameter]!, beta[parameter]!);
  }
  return { shape, pool, group, mean, variance, epsilon, invStd, xHat, y };
}

/** Takes plain numbers and arrays, no objects, so that the loop over cells looks nothing up. */
function normalizeRun(
  x: Float32Array,
  xHat: Float32Array,
  y: Float32Array,
  start: number,
  end: number,
  mean: number,
  invStd: number,
  gamma: number,
  beta: number,
): void {
  for (let cell = start; cell < end; cell++) {
    const normal = Math.fround((x[cell]! - mean) * invStd);
    xHat[cell] = normal;
    y[cell] = gamma * normal + beta;
  }
}
