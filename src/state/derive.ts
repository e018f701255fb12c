import { createSelectorCreator, lruMemoize } from 'reselect';
import { makeInput } from '../data/source';
import {
  applyAffine,
  identityAffine,
  indexOf,
  initialRunning,
  type Method,
  type Normalized,
  normalize,
  normalizeFrom,
  type Running,
  type Tensor,
  updateRunning,
} from '../engine/index';
import { cellOfKey, epsilonExponents, type PictureState, type Stage } from './picture';

// A page may show several pictures at once, of one store under several methods or each with its own: a slot for each.
const createSelector = createSelectorCreator(lruMemoize, { maxSize: 8 });

/** ε itself: 10 to the chosen exponent, 0 at the lowest one. */
export const epsilonOf = ({ epsilonExponent }: PictureState): number =>
  // 10 ** -5 is not quite 1e-5.
  epsilonExponent <= epsilonExponents.min ? 0 : Number(`1e${epsilonExponent}`);

/** Makes the data's batch of any number. */
export const batchMakerOf = createSelector(
  [
    (state: PictureState) => state.digits,
    (state: PictureState) => state.shape,
    (state: PictureState) => state.source,
    (state: PictureState) => state.seed,
    (state: PictureState) => state.channelMeans,
    (state: PictureState) => state.channelSpreads,
  ],
  (digits, shape, source, seed, means, spreads) =>
    (batch: number): Tensor =>
      makeInput(
        { source, shape, seed, batch, channels: means.map((mean, c) => ({ mean, spread: spreads[c] ?? 1 })) },
        digits,
      ),
);

/** The layer's input x: the data, with what the reader did to it. */
export const inputOf = createSelector(
  [
    batchMakerOf,
    (state: PictureState) => state.batch,
    (state: PictureState) => state.edits,
    (state: PictureState) => state.enlarged,
  ],
  (makeBatch, batch, edits, enlarged): Tensor => {
    const { shape, data: made } = makeBatch(batch);
    const data = made.slice();
    for (const [key, value] of Object.entries(edits)) {
      const cell = cellOfKey(key, shape);
      if (cell) data[indexOf(shape, cell.n, cell.c, cell.h, cell.w)] = value;
    }
    return enlarged === null ? { shape, data } : scaleChannel({ shape, data }, enlarged, 10);
  },
);

/** The same tensor with one channel of every sample multiplied. */
export function scaleChannel({ shape, data }: Tensor, channel: number, factor: number): Tensor {
  const [, C, H, W] = shape;
  return {
    shape,
    data: data.map((value, cell) => (Math.floor(cell / (H * W)) % C === channel ? value * factor : value)),
  };
}

/** The method as the engine takes it. */
export const methodOf = createSelector(
  [(state: PictureState) => state.kind, (state: PictureState) => state.groups],
  (kind, groups): Method => (kind === 'group' ? { kind, groups } : { kind }),
);

/** x normalized by its own statistics, γ = 1, β = 0. A single value a channel is let through: the page explains it. */
export const trainingOf = createSelector(
  [inputOf, methodOf, epsilonOf],
  (x, method, epsilon): Normalized =>
    normalize(x, method, identityAffine(x.shape[1]), epsilon, { allowSingleValue: true }),
);

/** One batch's own statistics and the running ones after it. */
export interface RunningStep {
  readonly batch: Normalized;
  readonly running: Running;
}

/** The share of the new batch in the running statistics, as PyTorch has it unless told otherwise. */
const momentum = 0.1;

/** The running statistics after each batch that was fed: the shown one first, then those that follow it in the data. */
export const runningStepsOf = createSelector(
  [trainingOf, batchMakerOf, (state: PictureState) => state.batch, (state: PictureState) => state.batchesSeen],
  (shown, makeBatch, first, count): readonly RunningStep[] => {
    const steps: RunningStep[] = [];
    let running = initialRunning(shown.shape[1]);
    for (let index = 0; index < count; index++) {
      const batch = index === 0 ? shown : normalizeLike(shown, makeBatch(first + index));
      running = updateRunning(running, batch, momentum);
      steps.push({ batch, running });
    }
    return steps;
  },
);

const normalizeLike = ({ shape, epsilon }: Normalized, x: Tensor): Normalized =>
  normalize(x, { kind: 'batch' }, identityAffine(shape[1]), epsilon, { allowSingleValue: true });

/** The running statistics now. */
export const runningOf = createSelector(
  [runningStepsOf, (state: PictureState) => state.shape],
  (steps, shape): Running => steps.at(-1)?.running ?? initialRunning(shape[1]),
);

/** x normalized as a trained network would do it at inference: by the running statistics. */
export const inferenceOf = createSelector(
  [inputOf, trainingOf, runningOf],
  (x, training, running): Normalized =>
    normalizeFrom(x, { ...training, ...running }, identityAffine(x.shape[1]), training.epsilon),
);

/** What the page shows: by the batch's statistics or, for batch norm at inference, by the running ones. */
export const shownOf = (state: PictureState): Normalized =>
  state.kind === 'batch' && state.mode === 'inference' ? inferenceOf(state) : trainingOf(state);

/** γ and β of the channels that there are; RMSNorm has no β. */
export const affineOf = createSelector(
  [
    (state: PictureState) => state.gamma,
    (state: PictureState) => state.beta,
    (state: PictureState) => state.shape,
    (state: PictureState) => state.kind === 'rms',
  ],
  (gamma, beta, [, C], isRms) => ({
    gamma: gamma.slice(0, C),
    beta: isRms ? gamma.slice(0, C).fill(0) : beta.slice(0, C),
  }),
);

/** The layer's output y = γ·x̂ + β. */
export const outputOf = createSelector([shownOf, affineOf], (shown, affine): Tensor => applyAffine(shown.xHat, affine));

/** x − μ, the first half of the second step. */
const centredOf = createSelector([inputOf, shownOf], ({ shape, data }, { group, mean }): Tensor => {
  const plane = shape[2] * shape[3];
  return { shape, data: data.map((value, cell) => value - (mean[group[Math.floor(cell / plane)]!] ?? 0)) };
});

/** The tensor that the picture paints at a stage. */
export function stageTensorOf(state: PictureState, stage: Stage): Tensor {
  switch (stage) {
    case 'input':
      return inputOf(state);
    case 'centred':
      return centredOf(state);
    case 'normalized':
      return shownOf(state).xHat;
    case 'output':
      return outputOf(state);
  }
}
