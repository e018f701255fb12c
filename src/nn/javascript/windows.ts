import { type Windows, windowGrid } from '../backend';
import type { Matrix } from '../matrix';

/** One row a window, holding the channels·9 numbers that it sees; zeros beyond the border. */
export function gatherWindows(windows: Windows, x: Float32Array, into: Matrix): void {
  const seen = cellsSeen(windows);
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
  const seen = cellsSeen(windows);
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

/** Where in one image each entry of its windows' rows comes from, −1 beyond the border. Worked out once. */
function cellsSeen(windows: Windows): Int32Array {
  const found = known.get(windows);
  if (found) return found;
  const { channels, height, width, stride, padding } = windows;
  const [rows, columns] = windowGrid(windows);
  const seen = new Int32Array(rows * columns * channels * 9);
  let entry = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let c = 0; c < channels; c++)
        for (let tap = 0; tap < 9; tap++) {
          const h = row * stride - padding + Math.floor(tap / 3);
          const w = column * stride - padding + (tap % 3);
          const isInside = h >= 0 && h < height && w >= 0 && w < width;
          seen[entry++] = isInside ? (c * height + h) * width + w : -1;
        }
  known.set(windows, seen);
  return seen;
}
