import { type Windows, windowGrid } from '../backend';
import type { Matrix } from '../matrix';
import { cellsSeen } from '../windows';

/** One row a window, holding the channels·9 numbers that it sees; zeros beyond the border. */
export function gatherWindows(windows: Windows, x: Float32Array, into: Matrix): void {
  const seen = seenBy(windows);
  const size = windows.channels * windows.height * windows.width;
  for (let start = 0, entry = 0; start < x.length; start += size) {
    for (let index = 0; index < seen.length; index++, entry++) {
      const cell = seen[index]!;
      into.data[entry] = cell < 0 ? 0 : x[start + cell]!;
    }
  }
}

/** The way back: every pixel's slope is the sum over the windows that saw it. */
export function scatterWindows(windows: Windows, from: Matrix, dx: Float32Array): void {
  const seen = seenBy(windows);
  const size = windows.channels * windows.height * windows.width;
  dx.fill(0);
  for (let start = 0, entry = 0; start < dx.length; start += size) {
    for (let index = 0; index < seen.length; index++, entry++) {
      const cell = seen[index]!;
      if (cell >= 0) dx[start + cell]! += from.data[entry]!;
    }
  }
}

const known = new WeakMap<Windows, Int32Array>();

/** Worked out once. */
function seenBy(windows: Windows): Int32Array {
  const found = known.get(windows) ?? cellsSeen(windows, windowGrid(windows));
  known.set(windows, found);
  return found;
}

/** From sample × outer × inner to sample × inner × outer: pixels of maps to maps of pixels, and back. */
export function swapInner(from: Float32Array, to: Float32Array, outer: number, inner: number): void {
  for (let start = 0; start < from.length; start += outer * inner) {
    for (let row = 0; row < outer; row++) {
      for (let column = 0; column < inner; column++) {
        to[start + column * outer + row] = from[start + row * inner + column]!;
      }
    }
  }
}
