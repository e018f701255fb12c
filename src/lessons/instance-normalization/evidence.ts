import { type Cell, indexOf, type Normalized, poolOf, statisticsOf, type Tensor } from '../../engine/index';
import { inputOf, outputOf, shownOf } from '../../state/derive';
import type { MethodKind, PictureState } from '../../state/picture';
import { editKeyOf } from '../../state/rows';

/** How many cells of two tensors of one shape differ by more than `tolerance`; with 0, in any bit. */
export const countMoved = (first: Tensor, second: Tensor, tolerance = 0): number =>
  first.data.reduce((count, value, cell) => count + (isMoved(value, second.data[cell]!, tolerance) ? 1 : 0), 0);

const isMoved = (before: number, after: number, tolerance: number) =>
  tolerance === 0 ? !Object.is(before, after) : !(Math.abs(before - after) <= tolerance);

/** One feature map, by its sample and its channel. */
export type MapPlace = Pick<Cell, 'n' | 'c'>;

/** The reader's values for one whole map: its contrast turned up by a factor, its brightness by a summand. */
export function turnUp(state: PictureState, { n, c }: MapPlace, gain: number, shift: number): PictureState['edits'] {
  const x = inputOf(state);
  const [, , H, W] = x.shape;
  const values = Array.from({ length: H * W }, (_, place) => {
    const cell = { n, c, h: Math.floor(place / W), w: place % W };
    const value = gain * x.data[indexOf(x.shape, n, c, cell.h, cell.w)]! + shift;
    // The page's inputs are hundredths, and stay so: what the code panel prints is the whole value.
    return [editKeyOf(state, cell), Math.round(100 * value) / 100] as const;
  });
  return { ...state.edits, ...Object.fromEntries(values) };
}

/** What one change does to the outputs. */
export interface Effect {
  readonly total: number;
  /** Outputs that move by more than half a hundredth, so that they print as another number. */
  readonly visible: number;
  /** How many samples these are in. */
  readonly samples: number;
  /** The largest change of any output. */
  readonly largest: number;
}

/** What other edits do to the outputs under a method, all else being equal. */
export function effectOf(state: PictureState, edits: PictureState['edits'], kind: MethodKind): Effect {
  const before = outputOf({ ...state, kind });
  const after = outputOf({ ...state, kind, edits });
  const [N] = before.shape;
  const sample = before.data.length / N;
  const tolerance = 0.005;
  const visibleIn = (n: number) => {
    const part = ({ shape, data }: Tensor) => ({ shape, data: data.subarray(n * sample, (n + 1) * sample) });
    return countMoved(part(before), part(after), tolerance);
  };
  const visible = Array.from({ length: N }, (_, n) => visibleIn(n));
  return {
    total: before.data.length,
    visible: visible.reduce((sum, count) => sum + count, 0),
    samples: visible.filter((count) => count > 0).length,
    largest: before.data.reduce((most, value, cell) => Math.max(most, Math.abs(value - after.data[cell]!)), 0),
  };
}

/** How many outputs of the first samples are another number, in any bit, once the batch has only these. */
export function movedByLeaving(state: PictureState, kept: number, kind: MethodKind): number {
  const [, C, H, W] = state.shape;
  const after = outputOf({ ...state, kind, shape: [kept, C, H, W] });
  const before = outputOf({ ...state, kind });
  return countMoved({ shape: after.shape, data: before.data.subarray(0, after.data.length) }, after);
}

/** The mean of every map, which is what global average pooling hands on, before and after the method. */
export function pooled(state: PictureState): { lowest: number; highest: number; after: number } {
  const { xHat }: Normalized = shownOf(state);
  const meansOf = (x: Tensor) => statisticsOf(x, poolOf({ kind: 'instance' }, x.shape)).mean;
  const before = meansOf(inputOf(state));
  return {
    lowest: Math.min(...before),
    highest: Math.max(...before),
    after: Math.max(...meansOf(xHat).map(Math.abs)),
  };
}
