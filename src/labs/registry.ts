import { batchSize } from './batchSize';
import { contrast } from './contrast';
import { covariateShift } from './covariateShift';
import { depth } from './depth';
import { groups } from './groups';
import { landscape } from './landscape';
import { race } from './race';
import { twoModes } from './twoModes';
import { undo } from './undo';

/** Every experiment, in the order of the course. */
export const labs = { race, batchSize, depth, landscape, covariateShift, contrast, twoModes, undo, groups } as const;

export type LabId = keyof typeof labs;

/** The settings of a lab. */
export type ConfigOf<Id extends LabId> = Parameters<(typeof labs)[Id]['run']>[0];

/** What a lab's run shows, from the first snapshot to the last. */
export type ResultOf<Id extends LabId> = Parameters<(typeof labs)[Id]['verdict']>[0];

export const labIds = Object.keys(labs) as readonly LabId[];
