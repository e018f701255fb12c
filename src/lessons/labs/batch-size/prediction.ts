import { max, min } from 'd3-array';
import { type BatchSizeSnapshot, NOTICEABLE } from '../../../labs/batchSize';
import type { LabMethod } from '../../../labs/network';

/** Whose error grows most from the largest to the smallest batch, or that nobody's does noticeably. */
export function worstWhenSmall({ config, cells }: BatchSizeSnapshot): LabMethod | 'alike' | null {
  const [smallest, largest] = [min(config.sizes), max(config.sizes)];
  const rises = config.methods.flatMap((method) => {
    const errorAt = (size: number | undefined) =>
      cells.find((cell) => cell.method === method && cell.batchSize === size)?.error;
    const [small, large] = [errorAt(smallest), errorAt(largest)];
    return small === undefined || large === undefined ? [] : [{ method, rise: small - large }];
  });
  if (smallest === largest || rises.length < 2) return null;
  const worst = rises.reduce((one, other) => (other.rise > one.rise ? other : one));
  return worst.rise > NOTICEABLE ? worst.method : 'alike';
}
