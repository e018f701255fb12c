import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolve, type Weights } from '../../src/data/convolution';

/** Copies the map into a frame of zeros and multiplies nine numbers a cell. */
function naive(plane: readonly number[], size: number, weights: readonly number[], bias: number): number[] {
  const framed = Array.from({ length: size + 2 }, () => new Array<number>(size + 2).fill(0));
  plane.forEach((value, index) => {
    framed[Math.floor(index / size) + 1]![(index % size) + 1] = value;
  });
  return plane.map((_, index) => {
    const [top, left] = [Math.floor(index / size), index % size];
    return weights.reduce(
      (sum, weight, tap) => sum + weight * framed[top + Math.floor(tap / 3)]![left + (tap % 3)]!,
      bias,
    );
  });
}

const number = fc.double({ min: -10, max: 10, noNaN: true });

describe('convolve', () => {
  it('agrees with a naive implementation on any map and kernel', () => {
    const weights = fc.tuple(number, number, number, number, number, number, number, number, number);
    const map = fc
      .integer({ min: 1, max: 9 })
      .chain((size) => fc.array(number, { minLength: size * size, maxLength: size * size }));
    fc.assert(
      fc.property(map, weights, number, (plane, kernel, bias) => {
        const size = Math.sqrt(plane.length);
        const expected = naive(plane, size, kernel, bias);
        const output = [...convolve(plane, size, kernel, bias)];
        const wrong = output.filter((value, index) => !(Math.abs(value - expected[index]!) < 1e-9));
        expect(wrong).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  it('does not flip the kernel: a weight on the left moves the map to the right', () => {
    const left: Weights = [0, 0, 0, 1, 0, 0, 0, 0, 0];
    expect([...convolve([1, 2, 3, 4], 2, left, 0)]).toEqual([0, 1, 0, 3]);
  });
});
