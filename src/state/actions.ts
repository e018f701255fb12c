import type { Cell } from '../engine/index';
import { outputOf } from './derive';
import { largestShape, type Moved, nearestDivisor, numberLimit, type PictureState, type PictureStore } from './picture';
import { editKeyOf, rowsOf } from './rows';

type Change = Partial<PictureState>;

/** Sets one axis of the shape. A pinned cell that no longer exists is let go; edits stay for when it returns. */
export function setAxis(store: PictureStore, axis: 0 | 1 | 2 | 3, size: number): void {
  const { shape, pinned, affineChannel, enlarged, groups } = store.getState();
  const [N, C, H, W] = shape.with(axis, size) as [number, number, number, number];
  const isInside = pinned && pinned.n < N && pinned.c < C && pinned.h < H && pinned.w < W;
  store.setState({
    shape: [N, C, H, W],
    groups: nearestDivisor(C, groups),
    pinned: isInside ? pinned : null,
    pointed: null,
    affineChannel: affineChannel !== null && affineChannel < C ? affineChannel : null,
    enlarged: enlarged !== null && enlarged < C ? enlarged : null,
    moved: null,
  });
}

/** Splits the channels into so many equal groups, a divisor of C, and frames them all. */
export const setGroups = (store: PictureStore, groups: number) =>
  store.setState({ groups, allSets: true, moved: null });

/** Sets γ or β of the channel that the sliders move, or of all. */
export function setAffine(store: PictureStore, name: 'gamma' | 'beta', value: number): void {
  const { affineChannel, [name]: values } = store.getState();
  store.setState({ [name]: values.map((old, c) => (affineChannel === null || affineChannel === c ? value : old)) });
}

/** γ = √(σ² + ε) and β = μ for every channel: under batch norm this gives the input back. */
export function undoNormalization(store: PictureStore, mean: ArrayLike<number>, invStd: ArrayLike<number>): void {
  const { gamma, beta } = store.getState();
  store.setState({
    gamma: gamma.map((old, c) => usable(1 / invStd[c]!, old)),
    beta: beta.map((old, c) => usable(mean[c]!, old)),
    affineChannel: null,
    stage: 'output',
  });
}

/** A number that γ and β may hold, else what was there: a channel that does not exist, or has NaN in it, stays as it is. */
const usable = (value: number, old: number) => (Math.abs(value) <= numberLimit ? value : old);

/**
 * Marks every output cell that is another number than before, to the last bit. Samples are compared with themselves,
 * whichever row they stand in; one that was not there before is not marked.
 */
export function movedBetween(before: PictureState, after: PictureState): Uint8Array {
  const rows = rowsOf(before);
  const [old, { shape, data }] = [outputOf(before).data, outputOf(after)];
  const size = data.length / shape[0];
  const mask = new Uint8Array(data.length);
  rowsOf(after).forEach((sample, n) => {
    const row = rows.indexOf(sample);
    if (row < 0) return;
    for (let cell = 0; cell < size; cell++)
      mask[n * size + cell] = Object.is(data[n * size + cell], old[row * size + cell]) ? 0 : 1;
  });
  return mask;
}

/** Changes what the picture is made of and marks what moved in the output. */
export function changeAndMark(store: PictureStore, change: Change): Moved {
  const before = store.getState();
  store.setState(change);
  const mask = movedBetween(before, store.getState());
  const count = mask.reduce((sum, bit) => sum + bit, 0);
  const moved = { mask, count, key: (before.moved?.key ?? 0) + 1 };
  store.setState({ moved });
  return moved;
}

/** In hundredths and within the limits, as everything that is typed or dragged. */
export const held = (value: number): number =>
  Math.round(Math.min(numberLimit, Math.max(-numberLimit, value)) * 100) / 100;

/** Gives a cell of the input a new value. Values beyond the limit are held at it. */
export function editCell(store: PictureStore, cell: Cell, value: number): void {
  const state = store.getState();
  changeAndMark(store, { edits: { ...state.edits, [editKeyOf(state, cell)]: held(value) } });
}

/** What the reader did, but for what was done under this key. */
export function withoutEdit(edits: PictureState['edits'], key: string): PictureState['edits'] {
  const { [key]: _taken, ...rest } = edits;
  return rest;
}

/** Takes the reader's value of a cell back. */
export function restoreCell(store: PictureStore, cell: Cell): void {
  const state = store.getState();
  changeAndMark(store, { edits: withoutEdit(state.edits, editKeyOf(state, cell)) });
}

/** Moves every value of one map up or down, beside what was done to it before. */
export function shiftMap(store: PictureStore, { n, c }: Pick<Cell, 'n' | 'c'>, summand: number): void {
  const state = store.getState();
  const key = `${rowsOf(state)[n]}.${c}`;
  const edits = withoutEdit(state.edits, key);
  changeAndMark(store, { edits: summand === 0 ? edits : { ...edits, [key]: held(summand) } });
}

/** The summand of a map, 0 where there is none. */
export const shiftOf = (state: PictureState, { n, c }: Pick<Cell, 'n' | 'c'>): number =>
  state.edits[`${rowsOf(state)[n]}.${c}`] ?? 0;

/** Moves them by so much more: a step of a drag. */
export const dragMap = (store: PictureStore, cell: Pick<Cell, 'n' | 'c'>, delta: number): void =>
  shiftMap(store, cell, shiftOf(store.getState(), cell) + delta);

/** Pins a cell, or lets the pinned one go. */
export const pin = (store: PictureStore, pinned: Cell | null) => store.setState({ pinned });

export const point = (store: PictureStore, pointed: Cell | null) => store.setState({ pointed });

/** The axes as the steppers name them, with their largest sizes. */
export const axes = (['N', 'C', 'H', 'W'] as const).map((name, index) => ({
  name,
  index: index as 0 | 1 | 2 | 3,
  max: largestShape[index as 0 | 1 | 2 | 3],
}));
