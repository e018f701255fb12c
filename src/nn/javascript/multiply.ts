import { type Matrix, requireProduct } from '../matrix';

const TILE = 4;

/**
 * into = a·b in tiles of 4×4: sixteen sums stay in registers while the inner index runs, so that eight loads serve
 * sixteen products. About four times as fast as three plain loops. Sums are float64 and rounded once, when stored.
 * At a border that is no multiple of four the last tile is moved back over its neighbour and finds the same sums again.
 * @throws RangeError unless the sizes fit and `into` lies row by row.
 */
export function multiply(a: Matrix, b: Matrix, into: Matrix): void {
  requireProduct(a, b, into);
  const { rows, columns } = into;
  const hasTiles = rows >= TILE && columns >= TILE;
  const right = hasTiles && b.columnStride !== 1 ? packed(b) : b;
  for (let row = 0; hasTiles && row < rows; row += TILE) {
    for (let column = 0; column < columns; column += TILE) {
      multiplyTile(a, right, into, Math.min(row, rows - TILE), Math.min(column, columns - TILE));
    }
  }
  for (let row = 0; !hasTiles && row < rows; row++) multiplyRow(a, right, into, row);
}

function multiplyTile(a: Matrix, b: Matrix, into: Matrix, row: number, column: number): void {
  const { data: left, rowStride: down, columnStride: inward } = a;
  const { data: right, rowStride: rightInward } = b;
  const start0 = row * down;
  const start1 = start0 + down;
  const start2 = start1 + down;
  const start3 = start2 + down;
  let sum00 = 0;
  let sum01 = 0;
  let sum02 = 0;
  let sum03 = 0;
  let sum10 = 0;
  let sum11 = 0;
  let sum12 = 0;
  let sum13 = 0;
  let sum20 = 0;
  let sum21 = 0;
  let sum22 = 0;
  let sum23 = 0;
  let sum30 = 0;
  let sum31 = 0;
  let sum32 = 0;
  let sum33 = 0;
  for (let inner = 0, along = 0, at = column; inner < a.columns; inner++, along += inward, at += rightInward) {
    const right0 = right[at]!;
    const right1 = right[at + 1]!;
    const right2 = right[at + 2]!;
    const right3 = right[at + 3]!;
    const left0 = left[start0 + along]!;
    sum00 += left0 * right0;
    sum01 += left0 * right1;
    sum02 += left0 * right2;
    sum03 += left0 * right3;
    const left1 = left[start1 + along]!;
    sum10 += left1 * right0;
    sum11 += left1 * right1;
    sum12 += left1 * right2;
    sum13 += left1 * right3;
    const left2 = left[start2 + along]!;
    sum20 += left2 * right0;
    sum21 += left2 * right1;
    sum22 += left2 * right2;
    sum23 += left2 * right3;
    const left3 = left[start3 + along]!;
    sum30 += left3 * right0;
    sum31 += left3 * right1;
    sum32 += left3 * right2;
    sum33 += left3 * right3;
  }
  store(into, row, column, sum00, sum01, sum02, sum03);
  store(into, row + 1, column, sum10, sum11, sum12, sum13);
  store(into, row + 2, column, sum20, sum21, sum22, sum23);
  store(into, row + 3, column, sum30, sum31, sum32, sum33);
}

function store(
  into: Matrix,
  row: number,
  column: number,
  sum0: number,
  sum1: number,
  sum2: number,
  sum3: number,
): void {
  const { data } = into;
  const at = row * into.rowStride + column;
  data[at] = sum0;
  data[at + 1] = sum1;
  data[at + 2] = sum2;
  data[at + 3] = sum3;
}

/** One row of a product that is too narrow for tiles: b's rows, weighted and summed, four columns at a time. */
function multiplyRow(a: Matrix, b: Matrix, into: Matrix, row: number): void {
  const { data: left, columnStride: inward } = a;
  const { data: right, rowStride: rightInward, columnStride: across } = b;
  const start = row * a.rowStride;
  const end = start + a.columns * inward;
  let column = 0;
  for (; column + TILE <= b.columns; column += TILE) {
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let along = start, at = column * across; along < end; along += inward, at += rightInward) {
      const weight = left[along]!;
      sum0 += weight * right[at]!;
      sum1 += weight * right[at + across]!;
      sum2 += weight * right[at + 2 * across]!;
      sum3 += weight * right[at + 3 * across]!;
    }
    store(into, row, column, sum0, sum1, sum2, sum3);
  }
  for (; column < b.columns; column++) {
    let sum = 0;
    for (let along = start, at = column * across; along < end; along += inward, at += rightInward) {
      sum += left[along]! * right[at]!;
    }
    into.data[row * into.rowStride + column] = sum;
  }
}

let scratch = new Float32Array(0);

/** A copy that lies row by row. */
function packed(matrix: Matrix): Matrix {
  const { data, rows, columns, rowStride, columnStride } = matrix;
  if (scratch.length < rows * columns) scratch = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      scratch[row * columns + column] = data[row * rowStride + column * columnStride]!;
    }
  }
  return { data: scratch, rows, columns, rowStride: columns, columnStride: 1 };
}
