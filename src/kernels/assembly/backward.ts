import { dBeta, dGamma, dx, dy, elementGamma, gamma, invStd, mean, memberGradient, memberProduct, x } from './layout';
import { channels, isCentred, isElementwise, plane, rows, sets, span } from './method';
import { at, left, minus, pair, plus, put, putPair, right, storeFour, times, total, two } from './wide';

/** Σdy and Σdy·x̂ of a plane. */
function sumPlane(index: i32, center: f64, scale: f64): void {
  const end = x + (index + 1) * plane * 4;
  const gap = dy - x;
  const centers = f64x2.splat(center);
  let sum0 = f64x2.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  let product0 = sum0;
  let product1 = sum0;
  let product2 = sum0;
  let product3 = sum0;
  let cell = end - plane * 4;
  for (; cell + 32 <= end; cell += 32) {
    const slope0 = two(cell + gap);
    const slope1 = two(cell + gap + 8);
    const slope2 = two(cell + gap + 16);
    const slope3 = two(cell + gap + 24);
    sum0 = plus(sum0, slope0);
    sum1 = plus(sum1, slope1);
    sum2 = plus(sum2, slope2);
    sum3 = plus(sum3, slope3);
    product0 = plus(product0, times(slope0, minus(two(cell), centers)));
    product1 = plus(product1, times(slope1, minus(two(cell + 8), centers)));
    product2 = plus(product2, times(slope2, minus(two(cell + 16), centers)));
    product3 = plus(product3, times(slope3, minus(two(cell + 24), centers)));
  }
  let sum = total(sum0, sum1, sum2, sum3);
  let product = total(product0, product1, product2, product3);
  for (; cell < end; cell += 4) {
    const slope = f64(load<f32>(cell + gap));
    sum += slope;
    product += slope * (f64(load<f32>(cell)) - center);
  }
  put(memberGradient, index, sum);
  put(memberProduct, index, product * scale);
}

/** The same for γ·dy with a gamma an element, whose dGamma and dBeta grow by this sample's share. */
function sumElements(index: i32, center: f64, scale: f64): void {
  const end = x + (index + 1) * plane * 4;
  const gap = dy - x;
  const centers = f64x2.splat(center);
  const scales = f64x2.splat(scale);
  const zero = f64x2.splat(0);
  let sums = zero;
  let products = zero;
  let cell = end - plane * 4;
  let element = (index % channels) * plane;
  for (; cell + 8 <= end; cell += 8, element += 2) {
    const slope = two(cell + gap);
    const product = times(slope, times(minus(two(cell), centers), scales));
    const weight = two(elementGamma + element * 4);
    putPair(dBeta, element, plus(pair(dBeta, element), slope));
    putPair(dGamma, element, plus(pair(dGamma, element), product));
    sums = plus(sums, times(weight, slope));
    products = plus(products, times(weight, product));
  }
  let sum = left(sums) + right(sums);
  let product = left(products) + right(products);
  if (cell < end) {
    const slope = f64(load<f32>(cell + gap));
    const standard = (f64(load<f32>(cell)) - center) * scale;
    const weight = f64(load<f32>(elementGamma + element * 4));
    put(dBeta, element, at(dBeta, element) + slope);
    put(dGamma, element, at(dGamma, element) + slope * standard);
    sum += weight * slope;
    product += weight * slope * standard;
  }
  put(memberGradient, index, sum);
  put(memberProduct, index, product);
}

/** dx = dy·weight − (x − mean)·pull − shift over one plane. */
function pullPlane(index: i32, weight: f64, center: f64, pull: f64, shift: f64): void {
  const end = x + (index + 1) * plane * 4;
  const from = dy - x;
  const to = dx - x;
  const weights = f64x2.splat(weight);
  const centers = f64x2.splat(center);
  const pulls = f64x2.splat(pull);
  const shifts = f64x2.splat(shift);
  let cell = end - plane * 4;
  for (; cell + 16 <= end; cell += 16) {
    const low = minus(times(two(cell + from), weights), shifts);
    const high = minus(times(two(cell + from + 8), weights), shifts);
    storeFour(
      cell + to,
      minus(low, times(minus(two(cell), centers), pulls)),
      minus(high, times(minus(two(cell + 8), centers), pulls)),
    );
  }
  for (; cell < end; cell += 4) {
    const straight = f64(load<f32>(cell + from)) * weight - shift;
    store<f32>(cell + to, f32(straight - (f64(load<f32>(cell)) - center) * pull));
  }
}

/** The same with a gamma an element. */
function pullElements(index: i32, scale: f64, center: f64, pull: f64, shift: f64): void {
  const end = x + (index + 1) * plane * 4;
  const from = dy - x;
  const to = dx - x;
  const scales = f64x2.splat(scale);
  const centers = f64x2.splat(center);
  const pulls = f64x2.splat(pull);
  const shifts = f64x2.splat(shift);
  let cell = end - plane * 4;
  let weight = elementGamma + (index % channels) * plane * 4;
  for (; cell + 16 <= end; cell += 16, weight += 16) {
    const low = minus(times(times(two(cell + from), two(weight)), scales), shifts);
    const high = minus(times(times(two(cell + from + 8), two(weight + 8)), scales), shifts);
    storeFour(
      cell + to,
      minus(low, times(minus(two(cell), centers), pulls)),
      minus(high, times(minus(two(cell + 8), centers), pulls)),
    );
  }
  for (; cell < end; cell += 4, weight += 4) {
    const straight = f64(load<f32>(cell + from)) * f64(load<f32>(weight)) * scale - shift;
    store<f32>(cell + to, f32(straight - (f64(load<f32>(cell)) - center) * pull));
  }
}

/** dx over a set, and the sums of its planes (the engine's backward, with the two means folded into one line a cell). */
function pullSet(set: i32): void {
  const center = at(mean, set);
  const scale = at(invStd, set);
  let gradient: f64 = 0;
  let product: f64 = 0;
  for (let row = 0; row < rows; row++) {
    const start = row * channels + set * span;
    for (let index = start; index < start + span; index++) {
      if (isElementwise) sumElements(index, center, scale);
      else sumPlane(index, center, scale);
      const weight = isElementwise ? 1 : at(gamma, index % channels);
      gradient += weight * at(memberGradient, index);
      product += weight * at(memberProduct, index);
    }
  }
  const size = f64(rows) * f64(span) * f64(plane);
  const pull = (scale * scale * product) / size;
  const shift = isCentred ? (scale * gradient) / size : 0;
  for (let row = 0; row < rows; row++) {
    const start = row * channels + set * span;
    for (let index = start; index < start + span; index++) {
      if (isElementwise) pullElements(index, scale, center, pull, shift);
      else pullPlane(index, at(gamma, index % channels) * scale, center, pull, shift);
    }
  }
}

/** dGamma and dBeta of every channel, from the sums of its planes. */
function sumChannels(): void {
  const planes = sets * rows * span;
  for (let channel = 0; channel < channels; channel++) {
    let gradient: f64 = 0;
    let product: f64 = 0;
    for (let index = channel; index < planes; index += channels) {
      gradient += at(memberGradient, index);
      product += at(memberProduct, index);
    }
    put(dBeta, channel, gradient);
    put(dGamma, channel, product);
  }
}

/** dx, dGamma and dBeta from dy, by planes. */
export function backwardPlanes(): void {
  if (isElementwise) {
    memory.fill(dGamma, 0, channels * plane * 8);
    memory.fill(dBeta, 0, channels * plane * 8);
  }
  for (let set = 0; set < sets; set++) pullSet(set);
  if (!isElementwise) sumChannels();
}
