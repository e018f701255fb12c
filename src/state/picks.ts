import { createSelector } from 'reselect';
import { pickDigits } from '../data/batches';
import { batchOfMates } from '../data/mates';
import type { PictureState } from './picture';
import { originOf, ownSamples, rowsOf } from './rows';

/** Which digit of the data each row shows, or null where the rows are no digits. */
export const picksOf = createSelector(
  [
    (state: PictureState) => (state.source === 'random' ? null : state.digits),
    (state: PictureState) => state.seed,
    (state: PictureState) => state.batch,
    (state: PictureState) => state.mates,
    rowsOf,
  ],
  (digits, seed, batch, mates, rows): readonly number[] | null => {
    if (!digits) return null;
    const pick = (from: number) => pickDigits(digits.count, seed, from, ownSamples);
    const own = [...pick(batch).slice(0, 1), ...pick(batchOfMates(batch, mates)).slice(1)];
    return rows.map((sample) => own[originOf(sample)]!);
  },
);
