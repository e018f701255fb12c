import { at, minus, plus, put, putTwo, single, times, total, two } from './wide';

/**
 * The engine's backward: dx = (γ·dy − mean(γ·dy) − x̂·mean(γ·dy·x̂))·invStd with the means over a set.
 * @param gradient scratch of a float64 a set, for the first mean
 * @param product the same for the second
 */
export function normalizeBackward(
  dy: i32,
  xHat: i32,
  dx: i32,
  samples: i32,
  channels: i32,
  plane: i32,
  isPooled: bool,
  span: i32,
  isCentred: bool,
  invStd: i32,
  gamma: i32,
  dGamma: i32,
  dBeta: i32,
  gradient: i32,
  product: i32,
): void {
  const sets = isPooled ? channels : (samples * channels) / span;
  const size = f64(isPooled ? samples : 1) * f64(span) * f64(plane);
  memory.fill(dGamma, 0, channels * 8);
  memory.fill(dBeta, 0, channels * 8);
  memory.fill(gradient, 0, sets * 8);
  memory.fill(product, 0, sets * 8);
  for (let sample = 0; sample < samples; sample++) {
    const start = sample * channels * plane * 4;
    if (plane === 1) sumFeatures(dy + start, xHat + start, channels, dGamma, dBeta);
    for (let channel = 0; channel < channels && plane > 1; channel++) {
      const cell = start + channel * plane * 4;
      sumPlane(dy + cell, xHat + cell, plane);
      put(dBeta, channel, at(dBeta, channel) + planeSum);
      put(dGamma, channel, at(dGamma, channel) + planeProduct);
      if (!isPooled) {
        const set = (sample * channels + channel) / span;
        const weight = single(gamma, channel);
        put(gradient, set, at(gradient, set) + weight * planeSum);
        put(product, set, at(product, set) + weight * planeProduct);
      }
    }
    for (let channel = 0; channel < channels && plane === 1 && !isPooled; channel += span) {
      const cell = start + channel * 4;
      sumSet(dy + cell, xHat + cell, gamma + channel * 4, span);
      put(gradient, (sample * channels + channel) / span, planeSum);
      put(product, (sample * channels + channel) / span, planeProduct);
    }
  }
  for (let set = 0; set < sets; set++) {
    const weight: f64 = isPooled ? single(gamma, set) : 1;
    const slope = isPooled ? at(dBeta, set) : at(gradient, set);
    const stretch = isPooled ? at(dGamma, set) : at(product, set);
    put(gradient, set, isCentred ? (weight * slope) / size : 0);
    put(product, set, (weight * stretch) / size);
  }
  for (let sample = 0; sample < samples; sample++) {
    const start = sample * channels * plane * 4;
    if (plane === 1 && isPooled) {
      pullRow(dy + start, xHat + start, dx + start, channels, invStd, gamma, gradient, product);
      continue;
    }
    const step = plane === 1 ? span : 1;
    for (let channel = 0; channel < channels; channel += step) {
      const set = isPooled ? channel : (sample * channels + channel) / span;
      const cell = start + channel * plane * 4;
      const scale = at(invStd, set);
      const shift = at(gradient, set);
      const stretch = at(product, set);
      if (plane === 1) pullSet(dy + cell, xHat + cell, dx + cell, span, gamma + channel * 4, scale, shift, stretch);
      else pullPlane(dy + cell, xHat + cell, dx + cell, plane, single(gamma, channel), scale, shift, stretch);
    }
  }
}

/** What the last `sumPlane` or `sumSet` found. */
let planeSum: f64 = 0;
let planeProduct: f64 = 0;

/** Σdy and Σdy·x̂ of a plane. */
function sumPlane(dy: i32, xHat: i32, plane: i32): void {
  let sums = f64x2.splat(0);
  let products = sums;
  const end = plane * 4;
  let cell = 0;
  for (; cell + 8 <= end; cell += 8) {
    const slope = two(dy + cell);
    sums = plus(sums, slope);
    products = plus(products, times(slope, two(xHat + cell)));
  }
  planeSum = total(sums);
  planeProduct = total(products);
  if (cell < end) {
    const slope = f64(load<f32>(dy + cell));
    planeSum += slope;
    planeProduct += slope * f64(load<f32>(xHat + cell));
  }
}

/** Σγ·dy and Σγ·dy·x̂ of a set of features. */
function sumSet(dy: i32, xHat: i32, gamma: i32, span: i32): void {
  let sums = f64x2.splat(0);
  let products = sums;
  const end = span * 4;
  let cell = 0;
  for (; cell + 8 <= end; cell += 8) {
    const slope = times(two(gamma + cell), two(dy + cell));
    sums = plus(sums, slope);
    products = plus(products, times(slope, two(xHat + cell)));
  }
  planeSum = total(sums);
  planeProduct = total(products);
  if (cell < end) {
    const slope = f64(load<f32>(gamma + cell)) * f64(load<f32>(dy + cell));
    planeSum += slope;
    planeProduct += slope * f64(load<f32>(xHat + cell));
  }
}

/** A sample's share of dGamma and dBeta, where it has one value a channel. */
function sumFeatures(dy: i32, xHat: i32, channels: i32, dGamma: i32, dBeta: i32): void {
  let channel = 0;
  for (; channel + 2 <= channels; channel += 2) {
    const cell = channel << 2;
    const wide = channel << 3;
    const slope = two(dy + cell);
    v128.store(dBeta + wide, plus(v128.load(dBeta + wide), slope));
    v128.store(dGamma + wide, plus(v128.load(dGamma + wide), times(slope, two(xHat + cell))));
  }
  for (; channel < channels; channel++) {
    const slope = single(dy, channel);
    put(dBeta, channel, at(dBeta, channel) + slope);
    put(dGamma, channel, at(dGamma, channel) + slope * single(xHat, channel));
  }
}

function pullPlane(dy: i32, xHat: i32, dx: i32, plane: i32, gamma: f64, invStd: f64, shift: f64, stretch: f64): void {
  const gammas = f64x2.splat(gamma);
  const scales = f64x2.splat(invStd);
  const shifts = f64x2.splat(shift);
  const stretches = f64x2.splat(stretch);
  const end = plane * 4;
  let cell = 0;
  for (; cell + 8 <= end; cell += 8) {
    const centred = minus(times(gammas, two(dy + cell)), shifts);
    putTwo(dx + cell, times(scales, minus(centred, times(stretches, two(xHat + cell)))));
  }
  if (cell < end) {
    const centred = gamma * f64(load<f32>(dy + cell)) - shift;
    store<f32>(dx + cell, f32(invStd * (centred - stretch * f64(load<f32>(xHat + cell)))));
  }
}

function pullSet(dy: i32, xHat: i32, dx: i32, span: i32, gamma: i32, invStd: f64, shift: f64, stretch: f64): void {
  const scales = f64x2.splat(invStd);
  const shifts = f64x2.splat(shift);
  const stretches = f64x2.splat(stretch);
  const end = span * 4;
  let cell = 0;
  for (; cell + 8 <= end; cell += 8) {
    const centred = minus(times(two(gamma + cell), two(dy + cell)), shifts);
    putTwo(dx + cell, times(scales, minus(centred, times(stretches, two(xHat + cell)))));
  }
  if (cell < end) {
    const centred = f64(load<f32>(gamma + cell)) * f64(load<f32>(dy + cell)) - shift;
    store<f32>(dx + cell, f32(invStd * (centred - stretch * f64(load<f32>(xHat + cell)))));
  }
}

/** One sample of batch norm over features: a set a cell. */
function pullRow(
  dy: i32,
  xHat: i32,
  dx: i32,
  channels: i32,
  invStd: i32,
  gamma: i32,
  gradient: i32,
  product: i32,
): void {
  let channel = 0;
  for (; channel + 2 <= channels; channel += 2) {
    const cell = channel << 2;
    const wide = channel << 3;
    const centred = minus(times(two(gamma + cell), two(dy + cell)), v128.load(gradient + wide));
    const straight = minus(centred, times(v128.load(product + wide), two(xHat + cell)));
    putTwo(dx + cell, times(v128.load(invStd + wide), straight));
  }
  for (; channel < channels; channel++) {
    const centred = single(gamma, channel) * single(dy, channel) - at(gradient, channel);
    const straight = centred - at(product, channel) * single(xHat, channel);
    store<f32>(dx + (channel << 2), f32(at(invStd, channel) * straight));
  }
}
