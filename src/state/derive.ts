import { createSelectorCreator, lruMemoize } from 'reselect';
import { withMates } from '../data/mates';
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
  type Shape,
  type Tensor,
  updateRunning,
} from '../engine/index';
import { cellOfKey, epsilonExponents, type PictureState, type Stage } from './picture';
import { originOf, rowsOf, sampleLimit } from './rows';

// A page may show several pictures at once, of one store under several methods or each with its own: a slot for each.
const createSelector = createSelectorCreator(lruMemoize, { maxSize: 16 });

/** ε itself: 10 to the chosen exponent, 0 at the lowest one. */
export const epsilonOf = ({ epsilonExponent }: Pick<PictureState, 'epsilonExponent'>): number =>
  // 10 ** -5 is not quite 1e-5.
  epsilonExponent <= epsilonExponents.min ? 0 : Number(`1e${epsilonExponent}`);

/** Makes the data's batch of any number. */
export const batchMakerOf = createSelector(
  [
    (state: PictureState) => state.digits,
    (state: PictureState) => state.source,
    (state: PictureState) => state.seed,
    (state: PictureState) => state.channelMeans,
    (state: PictureState) => state.channelSpreads,
  ],
  (digits, source, seed, means, spreads) =>
    (batch: number, shape: Shape): Tensor =>
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
    (state: PictureState) => state.mates,
    (state: PictureState) => state.shape,
    rowsOf,
    (state: PictureState) => state.contrast,
    (state: PictureState) => state.edits,
    (state: PictureState) => state.enlarged,
  ],
  (makeBatch, batch, mates, shape, rows, contrast, edits, enlarged): Tensor => {
    const [N, C, H, W] = shape;
    const plane = H * W;
    const whole = shape.with(0, Math.max(...rows.map(originOf)) + 1) as readonly number[] as Shape;
    const source = withMates((number) => makeBatch(number, whole), batch, mates).data;
    const data = new Float32Array(N * C * plane);
    rows.forEach((sample, n) => {
      const factor = (sample === 0 ? contrast : 1) * (edits[sample] ?? 1);
      for (let c = 0; c < C; c++) {
        const summand = edits[`${sample}.${c}`] ?? 0;
        const from = (originOf(sample) * C + c) * plane;
        data.set(
          source.subarray(from, from + plane).map((value) => value * factor + summand),
          (n * C + c) * plane,
        );
      }
    });
    for (const [key, value] of Object.entries(edits)) {
      const cell = cellOfKey(key, [sampleLimit, C, H, W]);
      const n = cell ? rows.indexOf(cell.n) : -1;
      if (cell && n >= 0) data[indexOf(shape, n, cell.c, cell.h, cell.w)] = value;
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

/** The share of the new batch in the running statistics, as PyTorch has it unless told otherwise. */
const momentum = 0.1;

/** One batch's own statistics and the running ones after it. */
export interface RunningStep {
  readonly batch: Running;
  readonly running: Running;
}

/** Samples in each batch of the training that fills the running statistics, whatever batch the page shows. */
const trainingSamples = 4;

/** Gives the first steps of that training; those that were worked out once are kept. */
const trainOf = createSelector(
  [
    batchMakerOf,
    (state: PictureState) => state.shape[1],
    (state: PictureState) => state.shape[2],
    (state: PictureState) => state.shape[3],
  ],
  (makeBatch, C, H, W) => {
    const steps: RunningStep[] = [];
    let running = initialRunning(C);
    return (count: number): readonly RunningStep[] => {
      while (steps.length < count) {
        const x = makeBatch(steps.length, [trainingSamples, C, H, W]);
        const normalized = normalize(x, { kind: 'batch' }, identityAffine(C), 0);
        running = updateRunning(running, normalized, momentum);
        steps.push({ batch: { mean: normalized.mean, variance: normalized.variance }, running });
      }
      return steps.slice(0, count);
    };
  },
);

/** The running statistics after each batch that was fed. What the reader does to the shown batch does not reach them. */
export const runningStepsOf = createSelector(
  [trainOf, (state: PictureState) => state.batchesSeen],
  (train, count): readonly RunningStep[] => train(count),
);

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
