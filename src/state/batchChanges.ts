import { mixSeed } from '../data/seed';
import type { Cell } from '../engine/index';
import { changeAndMark, held, movedBetween, withoutEdit } from './actions';
import { outputOf } from './derive';
import { largestShape, type MethodKind, type PictureState, type PictureStore } from './picture';
import { originOf, ownSamples, rowsOf, sampleLimit } from './rows';

// What a reader can do to the whole batch. Everything is kept by the sample it was done to, so that each change can be
// taken back alone, in any order, and none is lost when samples leave, come or change places.

/** Puts these samples into the batch, in this order; the reader's cell goes along with its sample, or is let go with it. */
function place(store: PictureStore, rows: readonly number[], also: Partial<PictureState> = {}): void {
  const state = store.getState();
  const before = rowsOf(state);
  const follow = (cell: Cell | null) => {
    const n = cell ? rows.indexOf(before[cell.n]!) : -1;
    return cell && n >= 0 ? { ...cell, n } : null;
  };
  const [, C, H, W] = state.shape;
  changeAndMark(store, {
    rows: rows.every((sample, n) => sample === n) ? [] : rows,
    shape: [rows.length, C, H, W],
    pinned: follow(state.pinned),
    pointed: null,
    ...also,
  });
}

/** Multiplies every value of one sample. The first has a factor of its own, which experiments move too. */
export function scaleSample(store: PictureStore, n: number, factor: number): void {
  const state = store.getState();
  const sample = rowsOf(state)[n]!;
  const edits = withoutEdit(state.edits, String(sample));
  if (sample === 0) changeAndMark(store, { edits, contrast: held(factor) });
  else changeAndMark(store, { edits: factor === 1 ? edits : { ...edits, [sample]: held(factor) } });
}

/** The factor of a sample. */
export function factorOf(state: PictureState, n: number): number {
  const sample = rowsOf(state)[n]!;
  return (sample === 0 ? state.contrast : 1) * (state.edits[sample] ?? 1);
}

/** Another order of the samples, always a new one, and the same one from the same order and seed. */
export function shuffled(rows: readonly number[], seed: number): readonly number[] {
  if (rows.length < 2) return rows;
  for (let turn = 0; ; turn++) {
    const next = [...rows];
    for (let last = next.length - 1; last > 0; last--) {
      const other = mixSeed(seed, turn, last, ...rows) % (last + 1);
      [next[last], next[other]] = [next[other]!, next[last]!];
    }
    if (next.some((sample, n) => sample !== rows[n])) return next;
  }
}

export function shuffleBatch(store: PictureStore): void {
  const state = store.getState();
  place(store, shuffled(rowsOf(state), state.seed));
}

/** Takes a sample out; what was done to it waits for its return. The last one stays. */
export function removeSample(store: PictureStore, n: number): void {
  const rows = rowsOf(store.getState());
  if (rows.length > 1) place(store, rows.toSpliced(n, 1));
}

export const isFull = ({ shape }: PictureState): boolean => shape[0] >= largestShape[0];

/** Adds the data's next sample that has not been in the batch, else one that has left it, below the others. */
export function addSample(store: PictureStore): void {
  const state = store.getState();
  if (isFull(state)) return;
  const rows = rowsOf(state);
  const newest = Math.max(...rows.map(originOf));
  const candidates = Array.from({ length: ownSamples }, (_, step) => (newest + 1 + step) % ownSamples);
  place(store, [...rows, candidates.find((sample) => !rows.includes(sample))!]);
}

/** Puts a second one of a sample below the others, with all that was done to it. From then on each goes its own way. */
export function copySample(store: PictureStore, n: number): void {
  const state = store.getState();
  if (isFull(state)) return;
  const rows = rowsOf(state);
  const sample = rows[n]!;
  const used = new Set([...rows, ...Object.keys(state.edits).map((key) => Number(key.split('.')[0]))]);
  let copy = originOf(sample) + ownSamples;
  while (used.has(copy) && copy + ownSamples < sampleLimit) copy += ownSamples;
  const own = Object.entries(state.edits)
    .filter(([key]) => key.split('.')[0] === String(sample))
    .map(([key, value]): [string, number] => [[copy, ...key.split('.').slice(1)].join('.'), value]);
  const factor = factorOf(state, n);
  place(store, [...rows, copy], {
    edits: { ...state.edits, ...Object.fromEntries(own), ...(factor !== 1 && { [copy]: factor }) },
  });
}

/** One thing that was done, by the sample that it was done to. */
export type BatchChange =
  | { readonly kind: 'cell'; readonly key: string; readonly value: number; readonly cell: Cell }
  | { readonly kind: 'map'; readonly key: string; readonly value: number; readonly sample: number; readonly c: number }
  | { readonly kind: 'factor'; readonly key: string; readonly value: number; readonly sample: number }
  | { readonly kind: 'copy' | 'out'; readonly key: string; readonly sample: number }
  | { readonly kind: 'order'; readonly key: string };

/** How a batch is laid out when nobody has moved anything: the data's samples in their order, then copies. */
const inOrder = (rows: readonly number[]): readonly number[] => rows.toSorted((first, second) => first - second);

const changeOfEdit = ([key, value]: [string, number]): BatchChange => {
  const [sample = 0, c = 0, h, w] = key.split('.').map(Number);
  if (h !== undefined && w !== undefined) return { kind: 'cell', key, value, cell: { n: sample, c, h, w } };
  return key.includes('.') ? { kind: 'map', key, value, sample, c } : { kind: 'factor', key, value, sample };
};

/** Everything that was done to the batch, as a list in which each entry can be taken back. */
export function changesOf(state: PictureState, initial: PictureState): readonly BatchChange[] {
  const rows = rowsOf(state);
  const newest = Math.max(...rows.map(originOf));
  const left = Array.from({ length: newest }, (_, sample) => sample).filter((sample) => !rows.includes(sample));
  const isSorted = inOrder(rows).every((sample, n) => sample === rows[n]);
  return [
    ...(isSorted ? [] : [{ kind: 'order', key: 'order' } as const]),
    ...left.map((sample) => ({ kind: 'out', key: `out${sample}`, sample }) as const),
    ...rows
      .filter((sample) => sample >= ownSamples)
      .map((sample) => ({ kind: 'copy', key: `copy${sample}`, sample }) as const),
    ...(state.contrast === initial.contrast
      ? []
      : [{ kind: 'factor', key: 'contrast', value: state.contrast, sample: 0 } as const]),
    ...Object.entries(state.edits).map(changeOfEdit),
  ];
}

/** Takes one change back and leaves the others. */
export function takeBack(store: PictureStore, change: BatchChange, initial: PictureState): void {
  const state = store.getState();
  const rows = rowsOf(state);
  if (change.kind === 'order') place(store, inOrder(rows));
  else if (change.kind === 'copy') {
    place(
      store,
      rows.filter((sample) => sample !== change.sample),
    );
  } else if (change.kind === 'out') {
    const next = rows.findIndex((sample) => sample > change.sample);
    place(store, rows.toSpliced(next < 0 ? rows.length : next, 0, change.sample).slice(0, ownSamples));
  } else if (change.key === 'contrast') changeAndMark(store, { contrast: initial.contrast });
  else changeAndMark(store, { edits: withoutEdit(state.edits, change.key) });
}

/** Takes everything back; gives what undoes that. */
export function takeAllBack(store: PictureStore, initial: PictureState): Partial<PictureState> {
  const { rows, shape, edits, contrast, pinned } = store.getState();
  // Samples that the reader put in or took out change the count; the stepper's own N is not a change of this kind.
  const count = rows.length > 0 ? initial.shape[0] : shape[0];
  const own = Array.from({ length: count }, (_, sample) => sample);
  place(store, own, { edits: initial.edits, contrast: initial.contrast });
  return { rows, shape, edits, contrast, pinned };
}

/** What a change did, under one method, to the samples that it left alone. */
export interface Effect {
  readonly moved: number;
  readonly total: number;
  /** How far the farthest output moved. */
  readonly farthest: number;
}

/** The samples that two states do not have alike by what was done to them. */
function touchedBetween(before: PictureState, after: PictureState): ReadonlySet<number> {
  const keys = [...Object.keys(before.edits), ...Object.keys(after.edits)];
  const changed = keys.filter((key) => before.edits[key] !== after.edits[key]).map((key) => Number(key.split('.')[0]));
  return new Set([...changed, ...(before.contrast === after.contrast ? [] : [0])]);
}

/** What a change did to the outputs of the samples that were there before, are there now and were not touched. */
export function effectOn(before: PictureState, after: PictureState, kind: MethodKind): Effect {
  const [was, is] = [before, after].map((state) => ({ ...state, kind })) as [PictureState, PictureState];
  const touched = touchedBetween(before, after);
  const mask = movedBetween(was, is);
  const [old, now] = [outputOf(was).data, outputOf(is).data];
  const rows = rowsOf(before);
  const size = now.length / is.shape[0];
  let [moved, total, farthest] = [0, 0, 0];
  rowsOf(after).forEach((sample, n) => {
    const row = rows.indexOf(sample);
    if (row < 0 || touched.has(sample)) return;
    for (let cell = 0; cell < size; cell++) {
      total++;
      if (mask[n * size + cell] === 0) continue;
      moved++;
      farthest = Math.max(farthest, Math.abs(now[n * size + cell]! - old[row * size + cell]!));
    }
  });
  return { moved, total, farthest };
}
