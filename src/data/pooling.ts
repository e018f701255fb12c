/**
 * Shrinks a size × size map to height × width by averages, with the windows of PyTorch's AdaptiveAvgPool2d: output row h
 * averages the input rows from ⌊h·size/height⌋ up to, not including, ⌈(h+1)·size/height⌉, and columns likewise. Windows
 * overlap where the sizes do not divide.
 */
export function adaptiveAveragePool(
  plane: ArrayLike<number>,
  size: number,
  height: number,
  width: number,
): Float64Array {
  const output = new Float64Array(height * width);
  for (let h = 0; h < height; h += 1) {
    const [top, bottom] = poolingWindow(h, size, height);
    for (let w = 0; w < width; w += 1) {
      const [left, right] = poolingWindow(w, size, width);
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) sum += plane[row * size + column]!;
      }
      output[h * width + w] = sum / ((bottom - top) * (right - left));
    }
  }
  return output;
}

function poolingWindow(index: number, inputSize: number, outputSize: number): readonly [start: number, end: number] {
  return [Math.floor((index * inputSize) / outputSize), Math.ceil(((index + 1) * inputSize) / outputSize)];
}
