import { poolOf } from './groups';
import type { Normalized } from './normalize';
import { cellCount } from './shape';
import { requireMomentum, requireRunning, requireSameShape } from './validate';

/** Batch norm's memory of the batches it has seen: one mean and one variance a channel. */
export interface Running {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** Mean 0 and variance 1 a channel, where every framework starts. */
export function initialRunning(channels: number): Running {
  return { mean: new Float64Array(channels), variance: new Float64Array(channels).fill(1) };
}

/**
 * running ← (1 − momentum)·running + momentum·batch, in PyTorch's convention: momentum weighs the new batch (0.1 there)
 * and the batch's variance is taken unbiased, m/(m−1) times the one that normalized it. Over a single value (m = 1) that
 * is 0/0: the running variance becomes NaN and stays so, which is why frameworks refuse to train there.
 * Returns new statistics; the given ones are left as they are.
 * @throws RangeError if `normalized` was not made by batch norm, the running statistics do not hold C numbers, or
 * momentum lies outside 0..1.
 */
export function updateRunning(running: Running, normalized: Normalized, momentum: number): Running {
  const { shape, pool, mean, variance } = normalized;
  requireSameShape('updateRunning', 'the pool of normalized', pool, poolOf({ kind: 'batch' }, shape));
  requireRunning('updateRunning', running, shape);
  requireMomentum('updateRunning', momentum);

  const size = cellCount(pool);
  const unbiased = size / (size - 1);
  return {
    mean: running.mean.map((old, c) => (1 - momentum) * old + momentum * mean[c]!),
    variance: running.variance.map((old, c) => (1 - momentum) * old + momentum * unbiased * variance[c]!),
  };
}
