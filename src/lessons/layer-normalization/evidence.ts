import { extent } from 'd3-array';
import { type Mates, mateChoices } from '../../data/mates';
import { type Cell, identityAffine, indexOf, normalize, poolOf, statisticsOf, type Tensor } from '../../engine/index';
import { epsilonOf, inputOf, outputOf, trainingOf } from '../../state/derive';
import type { MethodKind, PictureState } from '../../state/picture';

/** Layer Normalization and its sibling without the mean. */
export const siblings = ['layer', 'rms'] as const;
export type Sibling = (typeof siblings)[number];

/** Who shares the batch with sample 1: mates of one kind or another, or nobody. */
export const companies = [...mateChoices, 'alone'] as const;
export type Company = Mates | 'alone';

/** Samples that a batch has again after sample 1 was alone. */
const usualSamples = 4;

export const companyOf = ({ shape, mates }: PictureState): Company => (shape[0] === 1 ? 'alone' : mates);

/** What has to change so that sample 1 stands in this company. */
export function companyChange({ shape }: PictureState, company: Company): Pick<PictureState, 'shape' | 'mates'> {
  const [N, C, H, W] = shape;
  if (company === 'alone') return { shape: [1, C, H, W], mates: 'own' };
  return { shape: [N > 1 ? N : usualSamples, C, H, W], mates: company };
}

/** The outputs of sample 1 under a method, in a company. */
export function firstOutputs(state: PictureState, kind: MethodKind, company: Company): Tensor {
  return sampleOf(outputOf({ ...state, ...companyChange(state, company), kind, mode: 'training' }), 0);
}

export interface Outcome {
  /** The output at the cell's place in sample 1. */
  readonly output: number;
  /** How many of sample 1's outputs are other float32 numbers than among its own mates. */
  readonly moved: number;
  readonly cells: number;
  readonly largest: number;
}

/** What a company does to sample 1's outputs. */
export function outcomeOf(state: PictureState, kind: MethodKind, company: Company, { c, h, w }: Cell): Outcome {
  const usual = firstOutputs(state, kind, 'own');
  const { shape, data } = firstOutputs(state, kind, company);
  return {
    output: data[indexOf(shape, 0, c, h, w)]!,
    moved: data.filter((value, cell) => !Object.is(value, usual.data[cell])).length,
    cells: data.length,
    largest: largestDifference(usual, { shape, data }),
  };
}

/** One sample of a tensor, as a batch of its own. */
export function sampleOf({ shape, data }: Tensor, n: number): Tensor {
  const [N, C, H, W] = shape;
  const size = data.length / N;
  return { shape: [1, C, H, W], data: data.subarray(n * size, (n + 1) * size) };
}

/** How far apart two tensors of one shape are at the cell where they differ most. */
export function largestDifference(first: Tensor, second: Tensor): number {
  return first.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - second.data[cell]!)), 0);
}

/** Lowest and highest mean of a single channel within one normalized sample. */
export function channelMeans(state: PictureState, n: number): readonly [low: number, high: number] {
  const xHat = sampleOf(trainingOf(state).xHat, n);
  const [low = 0, high = 0] = extent(statisticsOf(xHat, poolOf({ kind: 'instance' }, xHat.shape)).mean);
  return [low, high];
}

const normalizeOne = (x: Tensor, kind: Sibling, epsilon: number): Tensor =>
  normalize(x, { kind }, identityAffine(x.shape[1]), epsilon).xHat;

/** Mean and mean square of one sample after normalization. */
export function afterSibling(state: PictureState, kind: Sibling, n: number): { mean: number; meanSquare: number } {
  const xHat = normalizeOne(sampleOf(inputOf(state), n), kind, epsilonOf(state));
  return {
    mean: statisticsOf(xHat, xHat.shape).mean[0]!,
    meanSquare: statisticsOf(xHat, xHat.shape, false).variance[0]!,
  };
}

/** How far the siblings are apart at most on one sample of which only a share of its mean is left. */
export function siblingGap(state: PictureState, n: number, share: number): number {
  const x = sampleOf(inputOf(state), n);
  const mean = statisticsOf(x, x.shape).mean[0]!;
  const shifted = { shape: x.shape, data: x.data.map((value) => value - (1 - share) * mean) };
  const [layer, rms] = siblings.map((kind) => normalizeOne(shifted, kind, epsilonOf(state)));
  return largestDifference(layer!, rms!);
}

/** a·x + b, for a whole sample or for one of its channels. */
export interface Rescaling {
  readonly factor: number;
  readonly shift: number;
  readonly channel: number | null;
}

/** One sample's input after rescaling. */
export function rescale({ shape, data }: Tensor, { factor, shift, channel }: Rescaling): Tensor {
  const plane = shape[2] * shape[3];
  const isMeant = (cell: number) => channel === null || Math.floor(cell / plane) === channel;
  return { shape, data: data.map((value, cell) => (isMeant(cell) ? factor * value + shift : value)) };
}

/** One sample before and after rescaling, and how far that moves x̂ at most. */
export function rescalingEffect(state: PictureState, kind: Sibling, n: number, rescaling: Rescaling) {
  const x = sampleOf(inputOf(state), n);
  const input = rescale(x, rescaling);
  const xHat = normalizeOne(input, kind, epsilonOf(state));
  return { input, xHat, difference: largestDifference(xHat, normalizeOne(x, kind, epsilonOf(state))) };
}

/** Operations on a set of m cells, γ and β included; the few that come once a set are left out. */
export function operations(kind: Sibling, m: number): { additions: number; multiplications: number } {
  // Sum of squares, and for Layer Normalization the sum, the subtraction of the mean and β.
  const additions = m - 1 + (kind === 'layer' ? m - 1 + 2 * m : 0);
  // The squares, the division by the root, γ.
  return { additions, multiplications: 3 * m };
}
