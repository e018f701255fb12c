import { weakMapMemoize } from 'reselect';
import type { Cell } from '../../engine/index';
import { inputOf, outputOf } from '../../state/derive';
import { cellKey, type PictureState } from '../../state/picture';
import { rowsOf } from '../../state/rows';
import { activeCellOf, cellValue } from '../../workbench/values';
import type { PictureEvidence } from './properties';

/** What can be done to the batch; `point` leaves it as it is. */
export const experiments = ['point', 'outlier', 'leave', 'contrast', 'cell', 'inference'] as const;
export type Experiment = (typeof experiments)[number];

/** Batches that fill the running statistics before inference is shown. */
const batchesBefore = 20;

/** How far the cell of an experiment is moved, and by what the first sample is multiplied. */
const cellStep = 2;
const contrastFactor = 3;

/** The batch as it was, with `samples` samples: what every experiment begins with and is compared to. */
function quiet({ source, shape: [, C, H, W] }: PictureState, samples: number) {
  return {
    source: source === 'outlier' ? 'digits' : source,
    shape: [samples, C, H, W],
    rows: [],
    contrast: 1,
    edits: {},
    mode: 'training',
    moved: null,
    part: null,
  } as const satisfies Partial<PictureState>;
}

/** The same settings with nothing done to the batch. */
export const calmOf = weakMapMemoize(
  (state: PictureState, samples: number): PictureState => ({ ...state, ...quiet(state, samples) }),
);

/** The experiment that these settings are. */
export function experimentOf(
  { source, shape, contrast, mode, rows, edits }: PictureState,
  samples: number,
): Experiment {
  if (source === 'outlier') return 'outlier';
  if (shape[0] !== samples) return 'leave';
  if (contrast !== 1) return 'contrast';
  if (mode === 'inference') return 'inference';
  return Object.keys(edits).length > 0 || rows.length > 0 ? 'cell' : 'point';
}

/** The settings that begin an experiment. */
export function changeFor(experiment: Experiment, state: PictureState, samples: number): Partial<PictureState> {
  const calm = quiet(state, samples);
  const shown = { ...calm, stage: 'output' } as const;
  switch (experiment) {
    case 'point':
      return calm;
    case 'outlier':
      return { ...shown, source: 'outlier' };
    case 'leave':
      return leaveWith(state, samples, Math.ceil(samples / 2));
    case 'contrast':
      return { ...shown, contrast: contrastFactor };
    case 'cell': {
      const cell = activeCellOf(state);
      const value = cellValue(inputOf(calmOf(state, samples)), cell) + cellStep;
      return { ...shown, pinned: cell, edits: { [cellKey(cell)]: value } };
    }
    case 'inference':
      return { ...shown, mode: 'inference', batchesSeen: Math.max(state.batchesSeen, batchesBefore) };
  }
}

/** The batch with only the first `kept` of its samples. A cell of one that leaves is let go. */
export function leaveWith(state: PictureState, samples: number, kept: number): Partial<PictureState> {
  const calm = quiet(state, kept);
  const stays = (cell: Cell | null) => (cell && cell.n < Math.min(kept, samples) ? cell : null);
  return { ...calm, stage: 'output', pinned: stays(state.pinned), pointed: stays(state.pointed) };
}

/** The experiment that each of the table's pictures is. */
export const experimentBehind = {
  set: 'point',
  leave: 'leave',
  alone: 'leave',
  inference: 'inference',
} as const satisfies Record<PictureEvidence, Experiment>;

/** The cell whose sets the table's pictures light: of sample 1, channel 2, at the map's corner, which most shapes have. */
const shownCell: Cell = { n: 0, c: 1, h: 0, w: 0 };

/** The settings that show what stands behind a cell of the table. */
export function changeForEvidence(
  evidence: PictureEvidence,
  state: PictureState,
  samples: number,
): Partial<PictureState> {
  const pinned = state.shape[1] > shownCell.c ? shownCell : null;
  switch (evidence) {
    case 'set':
      return { ...changeFor('point', state, samples), stage: 'input', pinned };
    case 'alone':
      return leaveWith(state, samples, 1);
    default:
      return changeFor(experimentBehind[evidence], state, samples);
  }
}

/** How many outputs of some samples hold another number than before, to the last bit, and how far the farthest moved. */
export interface Moves {
  readonly moved: number;
  readonly total: number;
  readonly largest: number;
}

/** What an experiment did to the outputs of the samples that were in the batch before and are now. */
export interface Effect {
  /** The samples that were changed themselves. */
  readonly touched: Moves;
  /** The samples that nothing was done to. */
  readonly others: Moves;
  /** 1 for every cell whose output has moved so far that two decimals show it. */
  readonly marked: Uint8Array;
}

/** Half a hundredth: what moves less prints the same two decimals, or the next. */
const visible = 0.005;

/** The samples that the reader changed. */
function touchedBy({ source, contrast, edits }: PictureState): ReadonlySet<number> {
  const first = source === 'outlier' || contrast !== 1 ? [0] : [];
  return new Set([...first, ...Object.keys(edits).map((key) => Number(key.split('.')[0]))]);
}

/** What these settings do to the outputs, against the batch of `samples` samples as it was. */
export const effectOf = weakMapMemoize((state: PictureState, samples: number): Effect => {
  const before = outputOf(calmOf(state, samples)).data;
  const after = outputOf(state);
  const perSample = after.data.length / after.shape[0];
  const touched = touchedBy(state);
  const rows = rowsOf(state);
  const marked = new Uint8Array(after.data.length);
  const count = (isCounted: (sample: number) => boolean): Moves => {
    let [moved, total, largest] = [0, 0, 0];
    for (let cell = 0; cell < after.data.length; cell++) {
      // A sample is compared with itself, wherever it stands; one that was not in the batch with none.
      const sample = rows[Math.floor(cell / perSample)]!;
      if (sample >= samples || !isCounted(sample)) continue;
      total++;
      const [old, now] = [before[sample * perSample + (cell % perSample)]!, after.data[cell]!];
      if (Object.is(old, now)) continue;
      moved++;
      const distance = Math.abs(now - old);
      largest = Math.max(largest, distance);
      marked[cell] = distance >= visible ? 1 : 0;
    }
    return { moved, total, largest };
  };
  return {
    touched: count((sample) => touched.has(sample)),
    others: count((sample) => !touched.has(sample)),
    marked,
  };
});

/** Changes whenever something else is done to the batch, and for nothing else: what moved is marked once each time. */
export const disturbanceOf = ({ source, shape, contrast, mode, rows, edits }: PictureState): string =>
  JSON.stringify([source, shape[0], contrast, mode, rows, edits]);
