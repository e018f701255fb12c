import type { Tensor } from '../engine/index';
import { withOutlier } from './random';

/** Who shares the batch with the first sample: the data's own next samples, those of the next batch, or one far off. */
export const mateChoices = ['own', 'others', 'outlier'] as const;
export type Mates = (typeof mateChoices)[number];

/** The first of the mates, so that changing N never moves the outlier. */
const OUTLIER_MATE = 1;

/** The number of the batch that the mates are taken from. */
export const batchOfMates = (batch: number, mates: Mates): number => (mates === 'others' ? batch + 1 : batch);

/** The batch with its first sample as it is, to the last bit, and the mates that were chosen. */
export function withMates(makeBatch: (batch: number) => Tensor, batch: number, mates: Mates): Tensor {
  const own = makeBatch(batch);
  const [samples] = own.shape;
  if (mates === 'own' || samples === 1) return own;
  if (mates === 'outlier') return withOutlier(own, OUTLIER_MATE);
  const data = makeBatch(batchOfMates(batch, mates)).data.slice();
  data.set(own.data.subarray(0, data.length / samples));
  return { shape: own.shape, data };
}
