import { max } from 'd3-array';
import { randomTensor } from '../../data/random';
import {
  type Affine,
  applyAffine,
  backward,
  type Cell,
  cellCount,
  type Gradients,
  identityAffine,
  indexOf,
  type Method,
  type Normalized,
  type Shape,
  statisticsOf,
  type Tensor,
} from '../../engine/index';
import type { GradientSource, Term } from '../../state/gradient';

/** What can be asked of the outputs without a network. */
export type PlainSource = Exclude<GradientSource, 'loss'>;

/**
 * dL/dy: 1 at one cell; −1 all over its map, as of a loss that falls when the map rises; or seeded random numbers.
 */
export function outputGradient(source: PlainSource, shape: Shape, { n, c, h, w }: Cell, seed: number): Tensor {
  const [, C, H, W] = shape;
  if (source === 'random') {
    return randomTensor(
      shape,
      seed,
      Array.from({ length: C }, () => ({ mean: 0, spread: 1 })),
    );
  }
  const data = new Float32Array(cellCount(shape));
  if (source === 'cell') data[indexOf(shape, n, c, h, w)] = 1;
  else data.fill(-1, indexOf(shape, n, c, 0, 0), indexOf(shape, n, c, 0, 0) + H * W);
  return { shape, data };
}

export interface Backwards extends Gradients, Readonly<Record<Term, Tensor>> {
  readonly dy: Tensor;
  readonly dxHat: Tensor;
  /** mean(dx̂) and mean(dx̂·x̂), one number a set; rms has no mean to pass through. */
  readonly meanGradient: Float64Array;
  readonly meanProduct: Float64Array;
}

/** The backward pass with its terms apart. dx itself is the engine's; own + mean + spread is the same. */
export function workBackwards(dy: Tensor, normalized: Normalized, method: Method, { gamma }: Affine): Backwards {
  const { shape, pool, group, invStd, xHat } = normalized;
  const scale = { gamma, beta: new Float64Array(gamma.length) };
  const dxHat = applyAffine(dy, scale);
  const product = { shape, data: dxHat.data.map((value, cell) => value * xHat.data[cell]!) };
  const meanProduct = statisticsOf(product, pool).mean;
  const meanGradient = statisticsOf(dxHat, pool).mean.map((mean) => (method.kind === 'rms' ? 0 : mean));
  const run = dy.data.length / group.length;
  const each = (termAt: (cell: number, set: number) => number): Tensor => ({
    shape,
    data: dy.data.map((_value, cell) => {
      const set = group[Math.floor(cell / run)]!;
      return invStd[set]! * termAt(cell, set);
    }),
  });
  return {
    ...backward(dy, normalized, method, scale),
    dy,
    dxHat,
    meanGradient,
    meanProduct,
    own: each((cell) => dxHat.data[cell]!),
    mean: each((_cell, set) => -meanGradient[set]!),
    spread: each((cell, set) => -xHat.data[cell]! * meanProduct[set]!),
  };
}

/** What falls out of the formula, summed over one set. */
export interface Facts {
  /** Σ dx: nothing is left but float noise, where a mean was taken off. */
  readonly sum: number;
  /** Σ |dx|: what that is to be held against. */
  readonly size: number;
  /** Σ dx·x̂, and what the formula says it is: the share ε/(σ²+ε) of what came along x̂. */
  readonly along: number;
  readonly expected: number;
  /** Σ dx̂·x̂/√(σ²+ε): what came along x̂. */
  readonly came: number;
}

export function factsOf({ dx, meanProduct }: Backwards, normalized: Normalized, set: number): Facts {
  const { group, invStd, epsilon, xHat, pool } = normalized;
  const run = dx.data.length / group.length;
  let [sum, size, along] = [0, 0, 0];
  dx.data.forEach((value, cell) => {
    if (group[Math.floor(cell / run)] !== set) return;
    sum += value;
    size += Math.abs(value);
    along += value * xHat.data[cell]!;
  });
  const came = invStd[set]! * meanProduct[set]! * cellCount(pool);
  return { sum, size, along, came, expected: came * (epsilon * invStd[set]! ** 2) };
}

/**
 * ∂y/∂x of one input cell: how much every output moves when it does. A backward pass from dy = 1 at one cell gives a row
 * of ∂x̂/∂x; that matrix is symmetric, so the row is the column too, and γ of each output stands before it.
 */
export function influenceOf({ n, c, h, w }: Cell, normalized: Normalized, method: Method, { gamma }: Affine): Tensor {
  const { shape } = normalized;
  const one = outputGradient('cell', shape, { n, c, h, w }, 0);
  const { dx } = backward(one, normalized, method, identityAffine(shape[1]));
  return applyAffine(dx, { gamma, beta: new Float64Array(gamma.length) });
}

/** What an input cell moves, in numbers for a sentence. */
export interface Influence {
  readonly count: number;
  readonly total: number;
  readonly samples: number;
  readonly channels: number;
  /** ∂y/∂x at the cell itself. */
  readonly own: number;
  /** The largest |∂y/∂x| of any other output. */
  readonly others: number;
}

export function describeInfluence({ shape, data }: Tensor, { n, c, h, w }: Cell): Influence {
  const [, C, H, W] = shape;
  const at = indexOf(shape, n, c, h, w);
  const [samples, channels] = [new Set<number>(), new Set<number>()];
  let [count, others] = [0, 0];
  data.forEach((value, cell) => {
    if (value === 0) return;
    count++;
    const plane = Math.floor(cell / (H * W));
    samples.add(Math.floor(plane / C));
    channels.add(plane % C);
    if (cell !== at) others = Math.max(others, Math.abs(value));
  });
  return { count, total: data.length, samples: samples.size, channels: channels.size, own: data[at]!, others };
}

/** The same values with one cell at 0: beside the cell that is moved or asked, the others are so small that it sets no scale. */
export function withoutCell({ shape, data }: Tensor, { n, c, h, w }: Cell): Tensor {
  return { shape, data: data.with(indexOf(shape, n, c, h, w), 0) };
}

/** 1 for each cell that is exactly 0. */
export const blankIn = ({ data }: Tensor): Uint8Array => Uint8Array.from(data, (value) => (value === 0 ? 1 : 0));

const mantissas = [1, 2, 3, 5, 10];

/** The end of a colour scale that all finite values fit in: round, of any size, since gradients may be very small. */
export function gradientDomain(...tensors: readonly { readonly data: ArrayLike<number> }[]): number {
  const largest =
    max(tensors, ({ data }) => max(Array.from(data), (value) => (Number.isFinite(value) ? Math.abs(value) : 0))) ?? 0;
  if (largest === 0) return 1;
  const power = Math.floor(Math.log10(largest));
  const mantissa = mantissas.find((step) => step >= largest / 10 ** power) ?? 10;
  return Number(`${mantissa}e${power}`);
}
