import { mean, memberMean, memberSquares, variance, x } from './layout';
import { channels, isCentred, isColumnwise, plane, rows, span } from './method';
import { at, minus, plus, put, times, total, two } from './wide';

/** 0 in place of a number that is not finite: as a shift it would hide an ∞ behind a NaN mean. */
export function finite(value: f64): f64 {
  return value - value === 0 ? value : 0;
}

/** Keeps a member's mean and Σ(x − mean)², from sums shifted by `origin`, as in the engine's statisticsOf. */
export function keep(member: i32, origin: f64, sum: f64, squares: f64, size: i32): void {
  const offset = sum / f64(size);
  put(memberMean, member, origin + offset);
  put(memberSquares, member, max(squares - sum * offset, 0));
}

/** Measures a plane for a method with a mean, or for rms. */
export function measure(index: i32): void {
  if (isCentred) measureCentred(index);
  else measureSquares(index);
}

/** One pass of sums shifted by the first cell. */
function measureCentred(index: i32): void {
  const start = x + index * plane * 4;
  const end = start + plane * 4;
  const origin = finite(f64(load<f32>(start)));
  const shift = f64x2.splat(origin);
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let squares0 = sum0;
  let squares1 = sum0;
  let squares2 = sum0;
  let squares3 = sum0;
  let cell = start;
  for (; cell + 32 <= end; cell += 32) {
    const distance0 = minus(two(cell), shift);
    const distance1 = minus(two(cell + 8), shift);
    const distance2 = minus(two(cell + 16), shift);
    const distance3 = minus(two(cell + 24), shift);
    sum0 = plus(sum0, distance0);
    sum1 = plus(sum1, distance1);
    sum2 = plus(sum2, distance2);
    sum3 = plus(sum3, distance3);
    squares0 = plus(squares0, times(distance0, distance0));
    squares1 = plus(squares1, times(distance1, distance1));
    squares2 = plus(squares2, times(distance2, distance2));
    squares3 = plus(squares3, times(distance3, distance3));
  }
  let sum = total(sum0, sum1, sum2, sum3);
  let squares = total(squares0, squares1, squares2, squares3);
  for (; cell < end; cell += 4) {
    const distance = f64(load<f32>(cell)) - origin;
    sum += distance;
    squares += distance * distance;
  }
  keep(index, origin, sum, squares, plane);
}

/** Σx², and 0 for the mean: what rms has in place of a variance then comes out of `settle` as any variance does. */
function measureSquares(index: i32): void {
  const start = x + index * plane * 4;
  const end = start + plane * 4;
  let squares0 = f64x2.splat(0);
  let squares1 = squares0;
  let squares2 = squares0;
  let squares3 = squares0;
  let cell = start;
  for (; cell + 32 <= end; cell += 32) {
    squares0 = plus(squares0, times(two(cell), two(cell)));
    squares1 = plus(squares1, times(two(cell + 8), two(cell + 8)));
    squares2 = plus(squares2, times(two(cell + 16), two(cell + 16)));
    squares3 = plus(squares3, times(two(cell + 24), two(cell + 24)));
  }
  let squares = total(squares0, squares1, squares2, squares3);
  for (; cell < end; cell += 4) squares += f64(load<f32>(cell)) * f64(load<f32>(cell));
  put(memberMean, index, 0);
  put(memberSquares, index, squares);
}

/** A set's mean and variance from those of its members (Chan, Golub & LeVeque 1983); no cell is read. */
export function settle(set: i32): void {
  const lines = isColumnwise ? 1 : rows;
  const width = isColumnwise ? plane : span;
  const each = isColumnwise ? rows : plane;
  const origin = finite(at(memberMean, set * width));
  let sum: f64 = 0;
  let between: f64 = 0;
  let within: f64 = 0;
  for (let line = 0; line < lines; line++) {
    const start = line * channels + set * width;
    for (let member = start; member < start + width; member++) {
      const distance = at(memberMean, member) - origin;
      sum += distance;
      between += distance * distance;
      within += at(memberSquares, member);
    }
  }
  const members = f64(lines) * f64(width);
  const offset = sum / members;
  put(mean, set, origin + offset);
  put(variance, set, (within / f64(each) + max(between - sum * offset, 0)) / members);
}
