import type { Affine } from './affine';
import { poolOf, setsOfRuns } from './groups';
import { normalizeFrom } from './normalize';
import type { Running } from './running';
import type { Tensor } from './shape';
import { requireAffine, requireEpsilon, requireRunning, requireTensor } from './validate';

/**
 * Batch norm at inference: the batch is normalized by the running statistics, so a sample's result does not depend on
 * who else is in the batch (Ioffe & Szegedy 2015, section 3.1). A single value a channel is fine here.
 * @throws RangeError if running statistics, gamma or beta do not hold C numbers, the data does not fill the shape, or
 * epsilon is negative or not finite.
 */
export function normalizeWith(x: Tensor, running: Running, affine: Affine, epsilon: number): Tensor {
  requireTensor('normalizeWith', x);
  requireRunning('normalizeWith', running, x.shape);
  requireAffine('normalizeWith', affine, x.shape, false);
  requireEpsilon('normalizeWith', epsilon);

  const { shape } = x;
  const pool = poolOf({ kind: 'batch' }, shape);
  const statistics = { shape, pool, group: setsOfRuns(pool, shape), ...running };
  return normalizeFrom(x, statistics, affine, epsilon).y;
}
