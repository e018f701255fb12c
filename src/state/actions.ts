import type { Cell } from '../engine/index';
import { outputOf } from './derive';
import {
  cellKey,
  largestShape,
  type Moved,
  nearestDivisor,
  numberLimit,
  type PictureState,
  type PictureStore,
} from './picture';

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

/** Changes what the picture is made of and marks every output cell that is another number afterwards. */
export function changeAndMark(store: PictureStore, change: Change): Moved {
  const before = outputOf(store.getState());
  store.setState(change);
  const after = outputOf(store.getState());
  const mask = Uint8Array.from(after.data, (value, cell) => (Object.is(value, before.data[cell]) ? 0 : 1));
  const count = mask.reduce((sum, bit) => sum + bit, 0);
  const moved = { mask, count, key: (store.getState().moved?.key ?? 0) + 1 };
  store.setState({ moved });
  return moved;
}

/** Gives a cell of the input a new value. Values beyond the limit are held at it. */
export function editCell(store: PictureStore, cell: Cell, value: number): void {
  const kept = Math.round(Math.min(numberLimit, Math.max(-numberLimit, value)) * 100) / 100;
  changeAndMark(store, { edits: { ...store.getState().edits, [cellKey(cell)]: kept } });
}

/** Takes the reader's value of a cell back. */
export function restoreCell(store: PictureStore, cell: Cell): void {
  const { [cellKey(cell)]: _taken, ...edits } = store.getState().edits;
  changeAndMark(store, { edits });
}

/** Pins a cell, or lets the pinned one go. */
export const pin = (store: PictureStore, pinned: Cell | null) => store.setState({ pinned });

export const point = (store: PictureStore, pointed: Cell | null) => store.setState({ pointed });

/** The axes as the steppers name them, with their largest sizes. */
export const axes = (['N', 'C', 'H', 'W'] as const).map((name, index) => ({
  name,
  index: index as 0 | 1 | 2 | 3,
  max: largestShape[index as 0 | 1 | 2 | 3],
}));
