import { describe, expect, it } from 'vitest';
import { cellCount, indexOf, type Shape, tensor } from '../../src/engine';
import { cellsOf } from './reference';

describe('tensor', () => {
  it('keeps a Float32Array and rounds any other list', () => {
    const data = Float32Array.of(1, 2);
    expect(tensor([1, 2, 1, 1], data).data).toBe(data);
    expect([...tensor([1, 1, 1, 2], [0.1, 1]).data]).toEqual([Math.fround(0.1), 1]);
  });

  it('finds every cell by indexOf in row-major order', () => {
    const shape: Shape = [2, 3, 2, 4];
    expect(cellsOf(shape).map((cell) => indexOf(shape, ...cell))).toEqual(
      Array.from({ length: cellCount(shape) }, (_, at) => at),
    );
  });
});
