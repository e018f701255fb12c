import { plus, putTwo, two } from './wide';

export function addToRows(matrix: i32, rows: i32, columns: i32, row: i32): void {
  const width = columns * 4;
  for (let index = 0, start = matrix; index < rows; index++, start += width) {
    let cell = 0;
    for (; cell + 16 <= width; cell += 16) {
      v128.store(start + cell, f32x4.add(v128.load(start + cell), v128.load(row + cell)));
    }
    for (; cell < width; cell += 4) store<f32>(start + cell, load<f32>(start + cell) + load<f32>(row + cell));
  }
}

/** Sums in float64, as in JavaScript. */
export function sumRows(matrix: i32, rows: i32, columns: i32, into: i32): void {
  const width = columns * 4;
  let cell = 0;
  for (; cell + 16 <= width; cell += 16) {
    let low = f64x2.splat(0);
    let high = low;
    for (let index = 0, at = matrix + cell; index < rows; index++, at += width) {
      low = plus(low, two(at));
      high = plus(high, two(at + 8));
    }
    putTwo(into + cell, low);
    putTwo(into + cell + 8, high);
  }
  for (; cell < width; cell += 4) {
    let sum: f64 = 0;
    for (let index = 0, at = matrix + cell; index < rows; index++, at += width) sum += f64(load<f32>(at));
    store<f32>(into + cell, f32(sum));
  }
}
