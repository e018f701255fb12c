import { randomTensor } from '../../data/random';
import {
  applyAffine,
  backward,
  type Cell,
  identityAffine,
  type Method,
  type Normalized,
  normalize,
  poolOf,
  statisticsOf,
  type Tensor,
} from '../../engine/index';
import { affineOf, epsilonOf, inputOf, methodOf, outputOf, trainingOf } from '../../state/derive';
import type { MethodKind, PictureState } from '../../state/picture';
import { cellValue, setSizeOf } from '../../workbench/values';

/** How many cells of two tensors of one shape hold another number, to the last bit. */
export const countDifferent = (first: Tensor, second: Tensor): number =>
  first.data.reduce((count, value, cell) => count + (Object.is(value, second.data[cell]) ? 0 : 1), 0);

/** How many of this page's outputs another method would give otherwise, from the same input, γ, β and ε. */
export const differencesTo = (state: PictureState, kind: MethodKind): number =>
  countDifferent(outputOf(state), outputOf({ ...state, kind, mode: 'training' }));

const normalizeAs = (x: Tensor, method: Method, epsilon: number): Normalized =>
  normalize(x, method, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true });

/** What so many groups make of a tensor. */
export interface Split {
  /** How many means there are in the whole batch, and over how many values each is taken. */
  readonly means: number;
  readonly setSize: number;
  /** The largest distance from 0 of the mean of one map of the sample, after normalization. */
  readonly farthest: number;
}

/** The tensor normalized with so many groups: what is shared, and what is left of one sample's maps. */
export function splitInto(x: Tensor, groups: number, epsilon: number, sample: number): Split {
  const normalized = normalizeAs(x, { kind: 'group', groups }, epsilon);
  const [, C] = x.shape;
  const maps = statisticsOf(normalized.xHat, poolOf({ kind: 'instance' }, x.shape)).mean;
  const ofSample = maps.subarray(sample * C, (sample + 1) * C);
  const farthest = Math.max(...ofSample.map(Math.abs));
  return { means: normalized.mean.length, setSize: setSizeOf(normalized), farthest };
}

/** Orders of the channels: turned round inside each group, or dealt out to the groups one by one. */
export const reorderings = ['within', 'across'] as const;
export type Reordering = (typeof reorderings)[number];

/** Which channel comes to stand at each place. */
export function channelOrder(channels: number, groups: number, reordering: Reordering): readonly number[] {
  const size = channels / groups;
  return Array.from({ length: channels }, (_, place) => {
    const group = Math.floor(place / size);
    return reordering === 'within'
      ? group * size + size - 1 - (place % size)
      : (place % groups) * size + Math.floor(place / groups);
  });
}

function reorder({ shape, data }: Tensor, order: readonly number[]): Tensor {
  const [N, C, H, W] = shape;
  const plane = H * W;
  const moved = new Float32Array(data.length);
  for (let n = 0; n < N; n++)
    order.forEach((from, to) => {
      const start = (n * C + from) * plane;
      moved.set(data.subarray(start, start + plane), (n * C + to) * plane);
    });
  return { shape, data: moved };
}

/** How many normalized values are others when the channels are reordered first, compared each in its own place. */
export function orderEffect(x: Tensor, order: readonly number[], method: Method, epsilon: number): number {
  const plain = normalizeAs(x, method, epsilon).xHat;
  const reordered = normalizeAs(reorder(x, order), method, epsilon).xHat;
  return countDifferent(reorder(plain, order), reordered);
}

/** The normalized value of a cell of `x` while its sample is the first of one batch after another. */
export function valuesAmongMates(
  x: Tensor,
  { n, c, h, w }: Cell,
  batches: readonly Tensor[],
  method: Method,
  epsilon: number,
): Float32Array {
  const size = x.data.length / x.shape[0];
  const own = x.data.subarray(n * size, (n + 1) * size);
  return Float32Array.from(batches, ({ shape, data }) => {
    const joined = data.slice();
    joined.set(own);
    return cellValue(normalizeAs({ shape, data: joined }, method, epsilon).xHat, { n: 0, c, h, w });
  });
}

/** How many outputs of the samples that stay are another number once the batch has only `kept` samples. */
export function movedByLeaving(state: PictureState, kept: number, kind: MethodKind): number {
  const [, C, H, W] = state.shape;
  const whole: PictureState = { ...state, kind, mode: 'training' };
  const before = outputOf(whole);
  const after = outputOf({ ...whole, shape: [kept, C, H, W] });
  return countDifferent({ shape: after.shape, data: before.data.subarray(0, after.data.length) }, after);
}

/** What becomes of outputs and gradients when the whole input grows. */
export interface GrowthEffect {
  /** How far any output moves. */
  readonly outputs: number;
  /** Size of the gradient at the input, before and after. */
  readonly gradientBefore: number;
  readonly gradientAfter: number;
}

/** The input multiplied by a factor, and what reaches outputs and gradients of it. */
export function growthEffect(state: PictureState, factor: number): GrowthEffect {
  const { shape, data } = inputOf(state);
  const grown = { shape, data: data.map((value) => value * factor) };
  const method = methodOf(state);
  const affine = affineOf(state);
  // Any gradient from above will do, as long as it is the same for both.
  const dy = randomTensor(
    shape,
    state.seed,
    affine.gamma.map(() => ({ mean: 0, spread: 1 })),
  );
  const reached = (normalized: Normalized) => ({
    y: applyAffine(normalized.xHat, affine).data,
    gradient: Math.hypot(...backward(dy, normalized, method, affine).dx.data),
  });
  const before = reached(trainingOf(state));
  const after = reached(normalizeAs(grown, method, epsilonOf(state)));
  return {
    outputs: before.y.reduce((most, value, cell) => Math.max(most, Math.abs(value - after.y[cell]!)), 0),
    gradientBefore: before.gradient,
    gradientAfter: after.gradient,
  };
}
