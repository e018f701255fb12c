import {
  type Affine,
  type Method,
  type Normalized,
  normalizeFrom,
  type Pool,
  type Shape,
  type Statistics,
  statisticsOf,
  type Tensor,
} from '../../../engine/index';
import type { Kernels } from '../../../kernels/kernels';
import type { Wanted } from './protocol';

/** A rule with one gamma and one beta for all channels. */
export type Rule = Pick<Wanted, 'pool' | 'method' | 'isCentred' | 'epsilon' | 'gamma' | 'beta'>;

/** Normalizes one tensor by any rule, again and again. */
export interface Normalizer {
  readonly engine: Kernels['kind'];
  /** The tensor's cells, to be written to before the first call. */
  readonly x: Tensor;
  /** The memory of the result is used again by the next call; a rule that is the same is not worked out again. */
  normalize(rule: Rule): NormalizedBy;
}

export type NormalizedBy = Statistics & Pick<Normalized, 'y'>;

/** The named methods run on the kernels; other choices of axes, which may cut through maps, on the engine. */
export function createNormalizer(kernels: Kernels, shape: Shape): Normalizer {
  const workspace = kernels.createWorkspace(shape);
  const { x } = workspace;
  let isLoaded = false;
  let general: { readonly pool: Pool; readonly isCentred: boolean; readonly statistics: Statistics } | undefined;
  let into: Normalized | undefined;
  let last: { readonly rule: Rule; readonly normalized: NormalizedBy } | undefined;

  function byMethod(method: Method, affine: Affine, epsilon: number): NormalizedBy {
    if (!isLoaded) workspace.load(x);
    isLoaded = true;
    return workspace.normalize(method, affine, epsilon, { allowSingleValue: true });
  }

  function byPool(pool: Pool, isCentred: boolean, affine: Affine, epsilon: number): NormalizedBy {
    if (general?.pool.join() !== pool.join() || general.isCentred !== isCentred) {
      general = { pool, isCentred, statistics: statisticsOf(x, pool, isCentred) };
    }
    into = normalizeFrom(x, general.statistics, affine, epsilon, into);
    return into;
  }

  return {
    engine: workspace.kind,
    x,
    normalize(rule) {
      const { method, pool, isCentred, epsilon, gamma, beta } = rule;
      if (last && isSameRule(last.rule, rule)) return last.normalized;
      const every = (value: number) => new Float64Array(shape[1]).fill(value);
      const affine = { gamma: every(gamma), beta: every(beta) };
      const normalized = method ? byMethod(method, affine, epsilon) : byPool(pool, isCentred, affine, epsilon);
      last = { rule, normalized };
      return normalized;
    },
  };
}

const isSameRule = (one: Rule, other: Rule) =>
  one.pool.join() === other.pool.join() &&
  (['isCentred', 'epsilon', 'gamma', 'beta'] as const).every((key) => one[key] === other[key]);

/** Values minus their set's mean. */
export function centre({ data }: Tensor, { group, mean }: Statistics, into: Float32Array): void {
  const run = data.length / group.length;
  for (let index = 0; index < group.length; index++) {
    const center = mean[group[index]!]!;
    const end = (index + 1) * run;
    for (let cell = index * run; cell < end; cell++) into[cell] = data[cell]! - center;
  }
}

/**
 * How far the colours of a tensor reach, and whether every value is finite: to the largest size, but not beyond three times
 * the root of the mean square. Among a million values a few lie far out, and all others would look alike.
 */
export function extentOf({ data }: Tensor): { readonly reach: number; readonly isAllFinite: boolean } {
  let largest = 0;
  let squares = 0;
  let count = 0;
  for (let cell = 0; cell < data.length; cell++) {
    const size = Math.abs(data[cell]!);
    if (!Number.isFinite(size)) continue;
    count++;
    squares += size * size;
    if (size > largest) largest = size;
  }
  return { reach: Math.min(largest, 3 * Math.sqrt(squares / Math.max(1, count))), isAllFinite: count === data.length };
}
