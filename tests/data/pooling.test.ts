import { describe, expect, it } from 'vitest';
import { adaptiveAveragePool } from '../../src/data/pooling';

const size = 8;
const ramp = Array.from({ length: size * size }, (_, index) => index % size);
const uneven = Array.from({ length: size * size }, (_, index) => ((index * 37) % 64) - 20);

/** An input row belongs to an output row when the two overlap once both cover the same length. */
function naive(plane: readonly number[], height: number, width: number): number[] {
  const overlap = (input: number, output: number, outputs: number) =>
    input * outputs < (output + 1) * size && (input + 1) * outputs > output * size;
  return Array.from({ length: height * width }, (_, cell) => {
    const members = plane.filter(
      (_, index) =>
        overlap(Math.floor(index / size), Math.floor(cell / width), height) &&
        overlap(index % size, cell % width, width),
    );
    return members.reduce((sum, value) => sum + value, 0) / members.length;
  });
}

describe('adaptiveAveragePool', () => {
  it.each([
    [1, [3.5]],
    [2, [1.5, 5.5]],
    [3, [1, 3.5, 6]],
    [5, [0.5, 2, 3.5, 5, 6.5]],
    [7, [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5]],
    [8, [0, 1, 2, 3, 4, 5, 6, 7]],
  ])('averages 8 columns into %i in the windows of PyTorch', (width, means) => {
    expect([...adaptiveAveragePool(ramp, size, 1, width)]).toEqual(means);
  });

  it('agrees with a naive implementation for every height and width', () => {
    const wrong: string[] = [];
    for (let height = 1; height <= size; height += 1) {
      for (let width = 1; width <= size; width += 1) {
        const pooled = adaptiveAveragePool(uneven, size, height, width);
        const expected = naive(uneven, height, width);
        const agrees =
          pooled.length === expected.length &&
          expected.every((value, index) => Math.abs(value - pooled[index]!) < 1e-12);
        if (!agrees) wrong.push(`${height}×${width}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
