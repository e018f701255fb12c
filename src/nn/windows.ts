import type { Windows } from './backend';

/** Where in one image each entry of its windows' rows comes from, −1 beyond the border. */
export function cellsSeen(
  { channels, height, width, stride, padding }: Windows,
  [rows, columns]: readonly [rows: number, columns: number],
): Int32Array {
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
  return seen;
}
