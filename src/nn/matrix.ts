/** A table of numbers in `data`: entry (row, column) lies at row·rowStride + column·columnStride. */
export interface Matrix {
  readonly data: Float32Array;
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** Data that lies row by row, seen as a matrix. Nothing is copied. */
export function matrixOf(data: Float32Array, rows: number, columns: number): Matrix {
  return { data, rows, columns, rowStride: columns, columnStride: 1 };
}

/** The same numbers with rows and columns exchanged. Nothing is copied. */
export function transposed({ data, rows, columns, rowStride, columnStride }: Matrix): Matrix {
  return { data, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride };
}

/** @throws RangeError unless into = a·b is a product that exists. */
export function requireProduct(a: Matrix, b: Matrix, into: Matrix): void {
  if (a.columns === b.rows && into.rows === a.rows && into.columns === b.columns && into.columnStride === 1) return;
  const size = ({ rows, columns }: Matrix) => `${rows}×${columns}`;
  throw new RangeError(`multiply: ${size(a)} times ${size(b)} does not make the row-major ${size(into)}`);
}
