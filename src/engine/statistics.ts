import { type Pool, setCount, setsOfRuns } from './groups';
import { cellCount, type Shape, type Tensor } from './shape';
import { requirePool, requireTensor } from './validate';

/** Mean and variance of every set of cells, and which cells those sets are. */
export interface Statistics {
  readonly shape: Shape;
  readonly pool: Pool;
  /** The set of each run of cells. For the five named methods a run is the plane (n, c), found at n·C + c. */
  readonly group: Int32Array;
  /** One number a set; all 0 for rms, which subtracts no mean. */
  readonly mean: Float64Array;
  /** One number a set, divided by m and not by m − 1; for rms it holds mean(x²). */
  readonly variance: Float64Array;
}

/**
 * Mean and variance of every set, in float64, in one pass of sums shifted by the set's first value k:
 * μ = k + Σ(x−k)/m, σ² = Σ(x−k)²/m − (Σ(x−k)/m)². Unlike E[x²] − E[x]² this loses nothing when the mean is large: no
 * member of a set is further than σ·√(m−1) from its mean (Samuelson 1968), so the subtraction costs a relative error
 * of about m·2⁻⁵³ at most, even if the first value is an outlier.
 * NaN and ±∞ in a set show up in its mean and variance as they do in NumPy.
 * @param isCentred false takes 0 for the mean and mean(x²) for the variance, as rms does
 * @throws RangeError if the data does not fill the shape or the pool does not divide it.
 */
export function statisticsOf(x: Tensor, pool: Pool, isCentred = true): Statistics {
  requireTensor('statisticsOf', x);
  requirePool('statisticsOf', pool, x.shape);
  const { shape, data } = x;
  const group = setsOfRuns(pool, shape);
  const run = data.length / group.length;
  const sets = setCount(pool, shape);
  const size = cellCount(pool);

  const shift = isCentred ? firstValues(data, group, sets) : new Float64Array(sets);
  const mean = new Float64Array(sets);
  const variance = new Float64Array(sets);
  for (let index = 0; index < group.length; index++) {
    const set = group[index]!;
    const origin = shift[set]!;
    const end = (index + 1) * run;
    let sum = 0;
    let squares = 0;
    for (let cell = index * run; cell < end; cell++) {
      const distance = data[cell]! - origin;
      sum += distance;
      squares += distance * distance;
    }
    mean[set]! += sum;
    variance[set]! += squares;
  }

  for (let set = 0; set < sets; set++) {
    const distance = isCentred ? mean[set]! / size : 0;
    mean[set] = isCentred ? shift[set]! + distance : 0;
    variance[set] = variance[set]! / size - distance * distance;
  }
  return { shape, pool, group, mean, variance };
}

/** Each set's first cell, or 0 where that is not finite: ∞ − ∞ would hide an ∞ behind a NaN mean. */
function firstValues(data: Float32Array, group: Int32Array, sets: number): Float64Array {
  const run = data.length / group.length;
  const first = new Float64Array(sets);
  for (let index = group.length - 1; index >= 0; index--) first[group[index]!] = data[index * run]!;
  return first.map((value) => (Number.isFinite(value) ? value : 0));
}
