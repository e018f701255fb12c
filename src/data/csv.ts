import { type NumberArray, printNumber } from './numbers';

/**
 * An array of four dimensions as text: a line for its shape, then a line for each row of a map, its numbers parted by
 * commas, and an empty line before each map. Reading it back gives the very same values.
 */
export function writeCsv(array: NumberArray): string {
  const { shape, data } = array;
  const [N, C, H, W] = shape;
  const row = (start: number) => Array.from(data.subarray(start, start + W), printNumber(array)).join(', ');
  const maps = Array.from({ length: N * C }, (_, map) =>
    Array.from({ length: H }, (_, h) => row((map * H + h) * W)).join('\n'),
  );
  return `shape: ${shape.join(', ')}\n\n${maps.join('\n\n')}\n`;
}
