import type { Matrix } from '../matrix';

/** Adds one row to every row of a row-major matrix. */
export function addToRows({ data, rows, columns }: Matrix, row: Float32Array): void {
  for (let index = 0, start = 0; index < rows; index++, start += columns) {
    for (let column = 0; column < columns; column++) data[start + column]! += row[column]!;
  }
}

/** The sum of the rows of a row-major matrix. */
export function sumRows({ data, rows, columns }: Matrix, into: Float32Array): void {
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let index = 0, at = column; index < rows; index++, at += columns) sum += data[at]!;
    into[column] = sum;
  }
}
