import { describe, expect, it } from 'vitest';
import { javascript } from '../../src/nn/javascript/backend';
import { type Matrix, matrixOf, transposed } from '../../src/nn/matrix';
import { randomList } from '../helpers/random';

const at = ({ data, rowStride, columnStride }: Matrix, row: number, column: number) =>
  data[row * rowStride + column * columnStride]!;

function naive(a: Matrix, b: Matrix): number[] {
  return Array.from({ length: a.rows * b.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / b.columns), index % b.columns];
    let sum = 0;
    for (let inner = 0; inner < a.columns; inner++) sum += at(a, row, inner) * at(b, inner, column);
    return Math.fround(sum);
  });
}

const matrix = (rows: number, columns: number, seed: number) =>
  matrixOf(Float32Array.from(randomList(rows * columns, seed)), rows, columns);

describe('multiply', () => {
  it('equals three plain loops for all small sizes, transposed or not', () => {
    const offenders: string[] = [];
    const sizes = [1, 2, 3, 4, 5, 7, 8, 10];
    for (const rows of sizes)
      for (const columns of sizes)
        for (const inner of [1, 3, 9])
          for (const form of ['plain', 'a transposed', 'b transposed']) {
            const a = form === 'a transposed' ? transposed(matrix(inner, rows, 0.1)) : matrix(rows, inner, 0.1);
            const b = form === 'b transposed' ? transposed(matrix(columns, inner, 0.2)) : matrix(inner, columns, 0.2);
            const into = matrixOf(javascript.allocate(rows * columns), rows, columns);
            javascript.multiply(a, b, into);
            const expected = naive(a, b);
            if (!into.data.every((value, index) => value === expected[index])) {
              offenders.push(`${rows}×${inner}·${inner}×${columns} ${form}`);
            }
          }
    expect(offenders).toEqual([]);
  });

  it('refuses sizes that do not fit', () => {
    expect(() => javascript.multiply(matrix(2, 3, 1), matrix(4, 5, 1), matrix(2, 5, 1))).toThrow(
      'multiply: 2×3 times 4×5 does not make the row-major 2×5',
    );
    expect(() => javascript.multiply(matrix(2, 3, 1), matrix(3, 2, 1), transposed(matrix(2, 2, 1)))).toThrow(
      RangeError,
    );
  });
});
