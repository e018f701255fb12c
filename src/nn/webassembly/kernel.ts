import type { Activation } from '../backend';

/** What assembly/kernel.ts exports. Lists are given by their first byte, lengths in numbers. */
export interface Kernel extends Readonly<Record<Activation, (x: number, y: number, length: number) => void>> {
  readonly memory: WebAssembly.Memory;
  readonly heap: WebAssembly.Global<'i32'>;
  readonly multiply: (...matrices: number[]) => void;
  readonly addToRows: (matrix: number, rows: number, columns: number, row: number) => void;
  readonly sumRows: (matrix: number, rows: number, columns: number, into: number) => void;
  readonly activateBackward: (kind: number, y: number, dy: number, dx: number, length: number) => void;
  readonly gatherWindows: WindowsLoop;
  readonly scatterWindows: WindowsLoop;
  readonly swapInner: (from: number, to: number, blocks: number, outer: number, inner: number) => void;
  readonly average: (x: number, y: number, runs: number, area: number) => void;
  readonly spread: (dy: number, dx: number, runs: number, area: number) => void;
  readonly halve: HalvingLoop;
  readonly halveBackward: HalvingLoop;
  readonly descend: (
    value: number,
    gradient: number,
    velocity: number,
    length: number,
    rate: number,
    momentum: number,
  ) => void;
  readonly measure: (...values: (number | boolean)[]) => void;
  readonly apply: (...values: (number | boolean)[]) => void;
  readonly normalizeBackward: (...values: (number | boolean)[]) => void;
}

type WindowsLoop = (from: number, to: number, samples: number, bytes: number, seen: number, entries: number) => void;

type HalvingLoop = (from: number, to: number, corners: number, maps: number, height: number, width: number) => void;
