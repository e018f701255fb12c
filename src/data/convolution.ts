/** A 3×3 kernel, row by row. */
export type Weights = readonly [number, number, number, number, number, number, number, number, number];

/**
 * Convolution as deep learning means it (no flipped kernel), stride 1 and padding 1: the map keeps its size, and pixels
 * beyond the edge count as 0. `plane` and the result hold size × size values, row by row.
 */
export function convolve(plane: ArrayLike<number>, size: number, weights: Weights, bias: number): Float64Array {
  const output = new Float64Array(size * size);
  for (let h = 0; h < size; h += 1) {
    for (let w = 0; w < size; w += 1) {
      let sum = bias;
      for (let row = Math.max(0, h - 1); row <= Math.min(size - 1, h + 1); row += 1) {
        for (let column = Math.max(0, w - 1); column <= Math.min(size - 1, w + 1); column += 1) {
          sum += weights[(row - h + 1) * 3 + column - w + 1]! * plane[row * size + column]!;
        }
      }
      output[h * size + w] = sum;
    }
  }
  return output;
}
