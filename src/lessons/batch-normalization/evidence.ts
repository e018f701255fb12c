import { randomTensor } from '../../data/random';
import {
  applyAffine,
  backward,
  type Cell,
  identityAffine,
  indexOf,
  normalize,
  type Shape,
  type Tensor,
} from '../../engine/index';
import { affineOf, epsilonOf, inferenceOf, inputOf, scaleChannel, trainingOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';

const batch = { kind: 'batch' } as const;

/** How far apart two tensors of one shape are at the cell where they differ most. */
export function largestDifference(first: Tensor, second: Tensor): number {
  // A plain loop: it runs over every cell in every frame of a drag.
  let most = 0;
  for (let cell = 0; cell < first.data.length; cell++) {
    const difference = Math.abs(first.data[cell]! - second.data[cell]!);
    if (difference > most) most = difference;
    else if (Number.isNaN(difference)) return difference;
  }
  return most;
}

/** Standard deviations of the widest and the narrowest channel of the input. */
export function spreads(state: PictureState): { widest: number; narrowest: number; ratio: number } {
  const deviations = Array.from(trainingOf(state).variance, Math.sqrt);
  const widest = Math.max(...deviations);
  const narrowest = Math.min(...deviations);
  return { widest, narrowest, ratio: widest / narrowest };
}

/** What the engine makes of two values that lie `spread` either side of 0: their deviation after normalization. */
export function deviationAfter(spread: number, epsilon: number): number {
  const shape: Shape = [2, 1, 1, 1];
  const x = { shape, data: Float32Array.of(-spread, spread) };
  return Math.abs(normalize(x, batch, identityAffine(1), epsilon).xHat.data[1]!);
}

/** How far training and inference are apart on the shown batch, γ and β included. */
export function modeDifference(state: PictureState): number {
  const affine = affineOf(state);
  return largestDifference(applyAffine(trainingOf(state).xHat, affine), applyAffine(inferenceOf(state).xHat, affine));
}

/** The input without, and with, one channel ten times larger. */
function enlargedPair(state: PictureState, channel: number): readonly [Tensor, Tensor] {
  const x = inputOf({ ...state, enlarged: null });
  return [x, scaleChannel(x, channel, 10)];
}

const normalizeBatch = (x: Tensor, epsilon: number) =>
  normalize(x, batch, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true });

/** How far the outputs move when one channel's input grows tenfold. */
export function scaleEffect(state: PictureState, channel: number): number {
  const epsilon = epsilonOf(state);
  const [before, after] = enlargedPair(state, channel).map((x) =>
    applyAffine(normalizeBatch(x, epsilon).xHat, affineOf(state)),
  );
  return largestDifference(before!, after!);
}

/** Length of the gradient that reaches one channel's input, before and after that input grows tenfold. */
export function gradientSizes(state: PictureState, channel: number): { before: number; after: number } {
  const affine = affineOf(state);
  const [before, after] = enlargedPair(state, channel).map((x) => {
    // Any gradient from above will do, as long as it is the same for both.
    const dy = randomTensor(
      x.shape,
      state.seed,
      affine.gamma.map(() => ({ mean: 0, spread: 1 })),
    );
    const { dx } = backward(dy, normalizeBatch(x, epsilonOf(state)), batch, affine);
    return channelLength(dx, channel);
  });
  return { before: before!, after: after! };
}

function channelLength({ shape, data }: Tensor, channel: number): number {
  const [, C, H, W] = shape;
  const squares = data.reduce(
    (sum, value, cell) => sum + (Math.floor(cell / (H * W)) % C === channel ? value * value : 0),
    0,
  );
  return Math.sqrt(squares);
}

/** Beyond this distance from 0 a sigmoid's slope is less than 1/14 of its slope at 0. */
const flatFrom = 4;

/** Share of the cells at which a sigmoid is almost flat, before and after normalization, the input scaled. */
export function flatShares(state: PictureState, scale: number): { before: number; after: number } {
  const { shape, data } = inputOf(state);
  const x = { shape, data: data.map((value) => value * scale) };
  return { before: flatShare(x), after: flatShare(normalizeBatch(x, epsilonOf(state)).xHat) };
}

const flatShare = ({ data }: Tensor) => data.filter((value) => Math.abs(value) > flatFrom).length / data.length;

/** The outputs of one cell while its sample stays and its batch-mates change. */
export function outputsAmongMates(state: PictureState, { n, c, h, w }: Cell, batches: number): readonly number[] {
  const x = inputOf(state);
  const size = x.data.length / x.shape[0];
  const own = x.data.subarray(n * size, (n + 1) * size);
  return Array.from({ length: batches }, (_, index) => {
    const data = inputOf({ ...state, batch: state.batch + 1 + index, edits: {} }).data.slice();
    data.set(own, n * size);
    const y = applyAffine(normalizeBatch({ shape: x.shape, data }, epsilonOf(state)).xHat, affineOf(state));
    return y.data[indexOf(x.shape, n, c, h, w)]!;
  });
}
