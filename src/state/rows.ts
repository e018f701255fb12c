import { createSelector } from 'reselect';
import type { Cell } from '../engine/index';
import { cellKey, largestShape, type PictureState } from './picture';

/**
 * Samples are known by a number that stays theirs wherever in the batch they stand, so that what was done to one goes
 * along with it: the data's own samples are 0, 1, 2, …, copies of sample s are s + 8, s + 16, ….
 */
export const ownSamples = largestShape[0];

/** The numbers that samples and their copies can have. */
export const sampleLimit = ownSamples ** 2;

/** The data's sample that this one is, or is a copy of. */
export const originOf = (sample: number): number => sample % ownSamples;

/** Who stands in each row: those that the reader placed, then the data's next samples. */
export const rowsOf = createSelector(
  [(state: PictureState) => state.rows, (state: PictureState) => state.shape[0]],
  (placed, count): readonly number[] => {
    const rows = placed.slice(0, count);
    for (let sample = 0; rows.length < count; sample++) if (!placed.includes(sample)) rows.push(sample);
    return rows;
  },
);

/** The key in `edits` of the cell's own value: it belongs to the sample, not to the row. */
export const editKeyOf = (state: PictureState, cell: Cell): string => cellKey({ ...cell, n: rowsOf(state)[cell.n]! });
