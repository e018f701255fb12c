import type { Shape, Tensor } from '../engine/index';
import { pickDigits } from './batches';
import type { Digits } from './digits';
import { digitTensor } from './layer';
import { type ChannelSpread, randomTensor, withOutlier } from './random';
import { mixSeed } from './seed';

/** Where a picture's values come from. `outlier` is `digits` with sample `OUTLIER_SAMPLE` far off and all else equal. */
export const inputSources = ['digits', 'random', 'outlier'] as const;
export type InputSource = (typeof inputSources)[number];

/** The first sample, so that changing N never moves the outlier. */
export const OUTLIER_SAMPLE = 0;

export interface InputChoice {
  readonly source: InputSource;
  readonly shape: Shape;
  readonly seed: number;
  /** Which batch: 0, 1, 2, … */
  readonly batch: number;
  /** Means and spreads for the source `random`. */
  readonly channels: readonly ChannelSpread[];
}

/**
 * The tensor a reader's choice stands for; the same choice always gives the same values, and more samples or channels
 * leave the others as they are.
 * @throws RangeError when the source cannot give that shape.
 */
export function makeInput({ source, shape, seed, batch, channels }: InputChoice, digits: Digits): Tensor {
  if (source === 'random') return randomTensor(shape, mixSeed(seed, batch), channels);
  const x = digitTensor(digits, pickDigits(digits.count, seed, batch, shape[0]), shape);
  return source === 'outlier' ? withOutlier(x, OUTLIER_SAMPLE) : x;
}
