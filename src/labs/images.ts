import type { Digits } from '../data/digits';
import { FULL_INK } from '../data/digits';
import type { Tensor } from '../engine/index';
import type { Random } from '../nn/random';

/** Labelled images of one size, ready for a net: count × channels × height × width numbers. */
export interface Images {
  readonly count: number;
  readonly size: readonly [channels: number, height: number, width: number];
  readonly data: Float32Array;
  readonly labels: Uint8Array;
}

/** What every experiment trains on and is tested by. */
export interface LabData {
  readonly training: Images;
  readonly test: Images;
  /** The handwriting could not be had, and drawn shapes stand in for it. */
  readonly isSynthetic: boolean;
}

/** A few images, for one step. */
export interface Batch {
  readonly x: Tensor;
  readonly labels: Uint8Array;
}

/** Mean and standard deviation of the training digits' ink, where 0 is paper and 1 full ink. Fixed, so that no net sees more. */
const INK_MEAN = 0.178;
const INK_DEVIATION = 0.282;

/** From ink (0 to 1) to the number that a net sees: mean 0 and variance 1 over all the digits. */
export function standardizeInk(ink: number): number {
  return (ink - INK_MEAN) / INK_DEVIATION;
}

/** The way back. */
export function inkOf(value: number): number {
  return value * INK_DEVIATION + INK_MEAN;
}

/** The first four fifths of the digits to train on, the rest to test with. */
export function prepareData(digits: Digits, isSynthetic: boolean): LabData {
  const border = Math.floor(digits.count * 0.8);
  return {
    training: imagesOf(digits, 0, border),
    test: imagesOf(digits, border, digits.count),
    isSynthetic,
  };
}

function imagesOf({ size, images, labels }: Digits, start: number, end: number): Images {
  const area = size * size;
  return {
    count: end - start,
    size: [1, size, size],
    data: Float32Array.from(images.subarray(start * area, end * area), (ink) => standardizeInk(ink / FULL_INK)),
    labels: labels.subarray(start, end),
  };
}

/** The images at these indices, in this order. */
export function selectBatch(images: Images, indices: ArrayLike<number>): Batch {
  const [channels, height, width] = images.size;
  const length = channels * height * width;
  const data = new Float32Array(indices.length * length);
  const labels = new Uint8Array(indices.length);
  for (let sample = 0; sample < indices.length; sample++) {
    const index = indices[sample]!;
    data.set(images.data.subarray(index * length, (index + 1) * length), sample * length);
    labels[sample] = images.labels[index]!;
  }
  return { x: { shape: [indices.length, channels, height, width], data }, labels };
}

/** Batches without end: all images in random order, and again in another. What does not fill a batch is left out. */
export function createBatches(images: Images, size: number, random: Random): () => Batch {
  let order = random.permutation(images.count);
  let used = 0;
  return () => {
    if (used + size > order.length) {
      order = random.permutation(images.count);
      used = 0;
    }
    used += size;
    return selectBatch(images, order.subarray(used - size, used));
  };
}

/** All images in order, cut into batches of at most this size. */
export function batchesOf(images: Images, size: number): Batch[] {
  const indices = Array.from({ length: images.count }, (_, index) => index);
  return Array.from({ length: Math.ceil(images.count / size) }, (_, part) =>
    selectBatch(images, indices.slice(part * size, (part + 1) * size)),
  );
}
