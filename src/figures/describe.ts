import { type Cell, cellCount, type Shape, type Tensor } from '../engine/index';
import { isInside, offsetOf } from './cell';
import { groupAt } from './regions';

export interface SheetsState {
  readonly tensor: Tensor;
  readonly group: Int32Array;
  readonly selected: Cell | null;
  readonly pinned: boolean;
}

/** What a screen reader is told: a sentence's key and the values for its slots. Indices count from 0, as in the code. */
export type SheetsSentence =
  | { readonly key: 'none'; readonly values: SheetFacts }
  | { readonly key: 'cell' | 'pinned'; readonly values: CellFacts };

export interface SheetFacts {
  readonly samples: number;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  /** How many index sets the tensor falls into. */
  readonly sets: number;
}

export interface CellFacts extends Cell {
  readonly value: number;
  /** m, the number of cells in the index set. */
  readonly setSize: number;
  /** How many samples, and how many channels, the index set reaches into. */
  readonly setSamples: number;
  readonly setChannels: number;
}

/** The state of the picture as a sentence for the page to say in its own language. */
export function describeSheets({ tensor, group, selected, pinned }: SheetsState): SheetsSentence {
  const { shape } = tensor;
  if (!selected || !isInside(shape, selected)) {
    const [samples, channels, height, width] = shape;
    return { key: 'none', values: { samples, channels, height, width, sets: new Set(group).size } };
  }
  const value = tensor.data[offsetOf(shape, selected)]!;
  return { key: pinned ? 'pinned' : 'cell', values: { ...selected, value, ...extentOfSet(shape, group, selected) } };
}

function extentOfSet(shape: Shape, group: Int32Array, selected: Cell) {
  const [, channels, height, width] = shape;
  const wanted = groupAt(shape, group, selected);
  const runLength = cellCount(shape) / group.length;
  const inSamples = new Set<number>();
  const inChannels = new Set<number>();
  let runs = 0;
  group.forEach((id, run) => {
    if (id !== wanted) return;
    const plane = Math.floor((run * runLength) / (height * width));
    runs++;
    inSamples.add(Math.floor(plane / channels));
    inChannels.add(plane % channels);
  });
  return { setSize: runs * runLength, setSamples: inSamples.size, setChannels: inChannels.size };
}
