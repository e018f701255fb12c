import {
  beta,
  dBeta,
  dGamma,
  dx,
  dy,
  elementCenter,
  elementPull,
  elementScale,
  elementShift,
  gamma,
  invStd,
  mean,
  memberGradient,
  memberProduct,
  x,
} from './layout';
import { channels, plane, rows, sets } from './method';
import { finite, keep } from './statistics';
import { at, left, minus, pair, plus, put, putPair, right, storeFour, times, two } from './wide';

/**
 * Batch norm where a plane is a few cells or one, as in a fully connected layer. A sample is a row of channels·plane cells and
 * a member of a set is a column of `rows` cells; vectors lie along the row, so that cells are read as they lie in memory.
 */

/** Columns that are summed up at once: as many as fit into the registers. */
const strip: i32 = 8;

function columns(): i32 {
  return channels * plane;
}

export function measureColumns(): void {
  const count = columns();
  let column = 0;
  for (; column + strip <= count; column += strip) measureStrip(column, count * 4);
  for (; column < count; column++) measureColumn(column);
}

function finitePair(values: v128): v128 {
  return v128.and(values, f64x2.eq(minus(values, values), f64x2.splat(0)));
}

function measureStrip(column: i32, rowBytes: i32): void {
  const start = x + column * 4;
  const shift0 = finitePair(two(start));
  const shift1 = finitePair(two(start + 8));
  const shift2 = finitePair(two(start + 16));
  const shift3 = finitePair(two(start + 24));
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let squares0 = sum0;
  let squares1 = sum0;
  let squares2 = sum0;
  let squares3 = sum0;
  let cell = start;
  for (let row = 0; row < rows; row++, cell += rowBytes) {
    const distance0 = minus(two(cell), shift0);
    const distance1 = minus(two(cell + 8), shift1);
    const distance2 = minus(two(cell + 16), shift2);
    const distance3 = minus(two(cell + 24), shift3);
    sum0 = plus(sum0, distance0);
    sum1 = plus(sum1, distance1);
    sum2 = plus(sum2, distance2);
    sum3 = plus(sum3, distance3);
    squares0 = plus(squares0, times(distance0, distance0));
    squares1 = plus(squares1, times(distance1, distance1));
    squares2 = plus(squares2, times(distance2, distance2));
    squares3 = plus(squares3, times(distance3, distance3));
  }
  keepPair(column, shift0, sum0, squares0);
  keepPair(column + 2, shift1, sum1, squares1);
  keepPair(column + 4, shift2, sum2, squares2);
  keepPair(column + 6, shift3, sum3, squares3);
}

function keepPair(column: i32, shift: v128, sum: v128, squares: v128): void {
  keep(column, left(shift), left(sum), left(squares), rows);
  keep(column + 1, right(shift), right(sum), right(squares), rows);
}

export function measureColumn(column: i32): void {
  const rowBytes = columns() * 4;
  let cell = x + column * 4;
  const origin = finite(f64(load<f32>(cell)));
  let sum: f64 = 0;
  let squares: f64 = 0;
  for (let row = 0; row < rows; row++, cell += rowBytes) {
    const distance = f64(load<f32>(cell)) - origin;
    sum += distance;
    squares += distance * distance;
  }
  keep(column, origin, sum, squares, rows);
}

/** Writes every element's coefficients from those of its channel. */
function spread(withAffine: bool): void {
  for (let channel = 0; channel < channels; channel++) {
    const scale = withAffine ? at(gamma, channel) * at(invStd, channel) : at(invStd, channel);
    const shift = withAffine ? at(beta, channel) : 0;
    for (let element = channel * plane; element < (channel + 1) * plane; element++) {
      put(elementCenter, element, at(mean, channel));
      put(elementScale, element, scale);
      put(elementShift, element, shift);
    }
  }
}

/** `to` = (x − mean)·scale + shift of every cell, a row at a time. */
export function applyColumns(to: i32, withAffine: bool): void {
  spread(withAffine);
  const count = columns();
  const gap = to - x;
  let cell = x;
  for (let row = 0; row < rows; row++) {
    let element = 0;
    for (; element + 4 <= count; element += 4, cell += 16) {
      storeFour(cell + gap, scaledPair(cell, element), scaledPair(cell + 8, element + 2));
    }
    for (; element < count; element++, cell += 4) {
      const standard = (f64(load<f32>(cell)) - at(elementCenter, element)) * at(elementScale, element);
      store<f32>(cell + gap, f32(standard + at(elementShift, element)));
    }
  }
}

function scaledPair(cell: i32, element: i32): v128 {
  const distance = minus(two(cell), pair(elementCenter, element));
  return plus(times(distance, pair(elementScale, element)), pair(elementShift, element));
}

/** dx, dGamma and dBeta from dy. */
export function backwardColumns(): void {
  spread(true);
  const count = columns();
  let column = 0;
  for (; column + strip <= count; column += strip) sumStrip(column, count * 4);
  for (; column < count; column++) sumColumn(column, count * 4);
  for (let set = 0; set < sets; set++) spreadPull(set);
  pullColumns();
}

/** Σdy and Σdy·(x − mean) of eight columns. */
function sumStrip(column: i32, rowBytes: i32): void {
  const gap = dy - x;
  const center0 = pair(elementCenter, column);
  const center1 = pair(elementCenter, column + 2);
  const center2 = pair(elementCenter, column + 4);
  const center3 = pair(elementCenter, column + 6);
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let product0 = sum0;
  let product1 = sum0;
  let product2 = sum0;
  let product3 = sum0;
  let cell = x + column * 4;
  for (let row = 0; row < rows; row++, cell += rowBytes) {
    const slope0 = two(cell + gap);
    const slope1 = two(cell + gap + 8);
    const slope2 = two(cell + gap + 16);
    const slope3 = two(cell + gap + 24);
    sum0 = plus(sum0, slope0);
    sum1 = plus(sum1, slope1);
    sum2 = plus(sum2, slope2);
    sum3 = plus(sum3, slope3);
    product0 = plus(product0, times(slope0, minus(two(cell), center0)));
    product1 = plus(product1, times(slope1, minus(two(cell + 8), center1)));
    product2 = plus(product2, times(slope2, minus(two(cell + 16), center2)));
    product3 = plus(product3, times(slope3, minus(two(cell + 24), center3)));
  }
  putPair(memberGradient, column, sum0);
  putPair(memberGradient, column + 2, sum1);
  putPair(memberGradient, column + 4, sum2);
  putPair(memberGradient, column + 6, sum3);
  putPair(memberProduct, column, product0);
  putPair(memberProduct, column + 2, product1);
  putPair(memberProduct, column + 4, product2);
  putPair(memberProduct, column + 6, product3);
}

function sumColumn(column: i32, rowBytes: i32): void {
  const gap = dy - x;
  let sum: f64 = 0;
  let product: f64 = 0;
  let cell = x + column * 4;
  for (let row = 0; row < rows; row++, cell += rowBytes) {
    const slope = f64(load<f32>(cell + gap));
    sum += slope;
    product += slope * (f64(load<f32>(cell)) - at(elementCenter, column));
  }
  put(memberGradient, column, sum);
  put(memberProduct, column, product);
}

/** dGamma and dBeta of a channel, and what its mean and variance pull at each of its elements. */
function spreadPull(channel: i32): void {
  const scale = at(invStd, channel);
  const start = channel * plane;
  let gradient: f64 = 0;
  let product: f64 = 0;
  for (let element = start; element < start + plane; element++) {
    gradient += at(memberGradient, element);
    product += at(memberProduct, element);
  }
  product *= scale;
  put(dBeta, channel, gradient);
  put(dGamma, channel, product);
  const weight = (at(gamma, channel) * scale) / (f64(rows) * f64(plane));
  for (let element = start; element < start + plane; element++) {
    put(elementPull, element, weight * scale * product);
    put(elementShift, element, weight * gradient);
  }
}

/** dx = dy·scale − (x − mean)·pull − shift of every cell, a row at a time. */
function pullColumns(): void {
  const count = columns();
  const from = dy - x;
  const to = dx - x;
  let cell = x;
  for (let row = 0; row < rows; row++) {
    let element = 0;
    for (; element + 4 <= count; element += 4, cell += 16) {
      storeFour(cell + to, pulledPair(cell, from, element), pulledPair(cell + 8, from, element + 2));
    }
    for (; element < count; element++, cell += 4) {
      const straight = f64(load<f32>(cell + from)) * at(elementScale, element) - at(elementShift, element);
      const distance = f64(load<f32>(cell)) - at(elementCenter, element);
      store<f32>(cell + to, f32(straight - distance * at(elementPull, element)));
    }
  }
}

function pulledPair(cell: i32, from: i32, element: i32): v128 {
  const straight = minus(times(two(cell + from), pair(elementScale, element)), pair(elementShift, element));
  const distance = minus(two(cell), pair(elementCenter, element));
  return minus(straight, times(distance, pair(elementPull, element)));
}
