import {
  identityAffine,
  type Normalized,
  normalize,
  normalizeFrom,
  poolOf,
  type Statistics,
  statisticsOf,
  type Tensor,
} from '../../engine/index';

const instance = { kind: 'instance' } as const;

/** What is done to a picture before it comes into the layer. */
export interface Distortion {
  /** Contrast and brightness of red, green and blue: a value becomes gain·value + shift. */
  readonly gain: readonly number[];
  readonly shift: readonly number[];
  /** A power that each value, from 0 to 1, is raised to first; 1 leaves it as it is. */
  readonly curve: number;
  /** Afterwards rounds to 256 levels from 0 to 1, as a picture file does. */
  readonly isStored: boolean;
}

/** The picture with its contrast, cast and tone changed. Unless it is stored, nothing is cut off. */
export function distort({ shape, data }: Tensor, { gain, shift, curve, isStored }: Distortion): Tensor {
  const plane = shape[2] * shape[3];
  const changed = data.map((value, cell) => {
    const channel = Math.floor(cell / plane);
    return gain[channel]! * (curve === 1 ? value : value ** curve) + shift[channel]!;
  });
  return { shape, data: isStored ? changed.map((value) => Math.round(255 * within(value)) / 255) : changed };
}

const within = (value: number) => Math.min(1, Math.max(0, value));

/** Instance normalization of a picture, with γ = 1 and β = 0. */
export const normalizePhoto = (x: Tensor, epsilon: number): Normalized =>
  normalize(x, instance, identityAffine(x.shape[1]), epsilon);

/** Mean and variance of each channel of a picture. */
export const channelsOf = (x: Tensor): Statistics => statisticsOf(x, poolOf(instance, x.shape));

/** The standard deviation of each channel. */
export const deviationsOf = ({ variance }: Statistics): readonly number[] => Array.from(variance, Math.sqrt);

/** How far apart two tensors of one shape are where they differ most; NaN where one of them holds it. */
export const farthest = (first: Tensor, second: Tensor, sign: 1 | -1 = 1): number =>
  first.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - sign * second.data[cell]!)), 0);

/** Share of the values that lie outside 0 … 1, where a screen can only show the end. */
export const outsideShare = ({ data }: Tensor): number =>
  data.reduce((count, value) => count + (value < 0 || value > 1 ? 1 : 0), 0) / data.length;

/**
 * The content's picture with the style's mean and standard deviation in each channel: γ = σ and β = μ of the style, after
 * instance normalization (AdaIN, Huang & Belongie 2017, on red, green and blue instead of a network's features).
 * @param strength 0 leaves the content as it is, 1 goes all the way.
 */
export function restyle(content: Tensor, style: Tensor, strength: number, epsilon: number): Tensor {
  const wanted = channelsOf(style);
  const affine = { gamma: deviationsOf(wanted), beta: wanted.mean };
  const { y } = normalizeFrom(content, channelsOf(content), affine, epsilon);
  return {
    shape: content.shape,
    data: content.data.map((value, cell) => (1 - strength) * value + strength * y.data[cell]!),
  };
}

/** The largest difference between two pictures in any channel's mean or standard deviation. */
export function statisticsGap(first: Tensor, second: Tensor): number {
  const [one, other] = [channelsOf(first), channelsOf(second)];
  const deviations = deviationsOf(other);
  return Math.max(
    ...one.mean.map((mean, channel) => Math.abs(mean - other.mean[channel]!)),
    ...deviationsOf(one).map((deviation, channel) => Math.abs(deviation - deviations[channel]!)),
  );
}
