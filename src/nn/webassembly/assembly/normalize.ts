import { at, minus, plus, put, putTwo, single, times, total, two } from './wide';

/**
 * The engine's statistics and x̂, in float64 as there. A set is `runs` runs of `length` cells, each `gap` bytes after the
 * last: one run for the methods that stay within a sample, a plane a sample for batch norm.
 */

function finite(value: f64): f64 {
  return value - value === 0 ? value : 0;
}

/**
 * Mean and variance of every set; of rms the mean of squares.
 * @param isPooled whether sets reach over the samples (batch norm)
 * @param span channels in a set
 */
export function measure(
  x: i32,
  samples: i32,
  channels: i32,
  plane: i32,
  isPooled: bool,
  span: i32,
  isCentred: bool,
  mean: i32,
  variance: i32,
): void {
  if (isPooled) {
    const gap = channels * plane * 4;
    let channel = 0;
    if (plane === 1) {
      for (; channel + 2 <= channels; channel += 2)
        measureColumns(x + channel * 4, samples, gap, channel, mean, variance);
    }
    for (; channel < channels; channel++) {
      measureSet(x + channel * plane * 4, samples, plane, gap, channel, true, mean, variance);
    }
    return;
  }
  const length = span * plane;
  const sets = (samples * channels) / span;
  for (let set = 0; set < sets; set++) measureSet(x + set * length * 4, 1, length, 0, set, isCentred, mean, variance);
}

/** Sums are shifted by the set's first value, so that a large mean costs no digits. */
function measureSet(
  x: i32,
  runs: i32,
  length: i32,
  gap: i32,
  set: i32,
  isCentred: bool,
  mean: i32,
  variance: i32,
): void {
  const origin = isCentred ? finite(f64(load<f32>(x))) : 0;
  const origins = f64x2.splat(origin);
  let sums = f64x2.splat(0);
  let squares = sums;
  let sum: f64 = 0;
  let square: f64 = 0;
  for (let run = 0; run < runs; run++, x += gap) {
    const end = x + length * 4;
    let cell = x;
    for (; cell + 8 <= end; cell += 8) {
      const distance = minus(two(cell), origins);
      sums = plus(sums, distance);
      squares = plus(squares, times(distance, distance));
    }
    if (cell < end) {
      const distance = f64(load<f32>(cell)) - origin;
      sum += distance;
      square += distance * distance;
    }
  }
  settle(set, origin, sum + total(sums), square + total(squares), f64(runs) * f64(length), isCentred, mean, variance);
}

/** Two channels at once where a sample has one value a channel. */
function measureColumns(x: i32, rows: i32, gap: i32, channel: i32, mean: i32, variance: i32): void {
  const origin0 = finite(f64(load<f32>(x)));
  const origin1 = finite(f64(load<f32>(x, 4)));
  const origins = f64x2.replace_lane(f64x2.splat(origin0), 1, origin1);
  let sums = f64x2.splat(0);
  let squares = sums;
  for (let row = 0; row < rows; row++, x += gap) {
    const distance = minus(two(x), origins);
    sums = plus(sums, distance);
    squares = plus(squares, times(distance, distance));
  }
  const size = f64(rows);
  const sum0 = f64x2.extract_lane(sums, 0);
  const sum1 = f64x2.extract_lane(sums, 1);
  settle(channel, origin0, sum0, f64x2.extract_lane(squares, 0), size, true, mean, variance);
  settle(channel + 1, origin1, sum1, f64x2.extract_lane(squares, 1), size, true, mean, variance);
}

function settle(
  set: i32,
  origin: f64,
  sum: f64,
  squares: f64,
  size: f64,
  isCentred: bool,
  mean: i32,
  variance: i32,
): void {
  const distance: f64 = isCentred ? sum / size : 0;
  put(mean, set, origin + distance);
  put(variance, set, squares / size - distance * distance);
}

/** invStd of every set, and then x̂ = (x − mean)·invStd and y = gamma·x̂ + beta of every cell. */
export function apply(
  x: i32,
  xHat: i32,
  y: i32,
  samples: i32,
  channels: i32,
  plane: i32,
  isPooled: bool,
  span: i32,
  epsilon: f64,
  mean: i32,
  variance: i32,
  invStd: i32,
  gamma: i32,
  beta: i32,
): void {
  const sets = isPooled ? channels : (samples * channels) / span;
  for (let set = 0; set < sets; set++) put(invStd, set, 1 / sqrt(at(variance, set) + epsilon));
  for (let sample = 0; sample < samples; sample++) {
    const first = isPooled ? 0 : (sample * channels) / span;
    if (plane > 1) {
      for (let channel = 0; channel < channels; channel++) {
        const set = first + channel / span;
        const start = (sample * channels + channel) * plane * 4;
        const center = at(mean, set);
        const scale = at(invStd, set);
        applyPlane(x + start, xHat - x, y - x, plane, center, scale, single(gamma, channel), single(beta, channel));
      }
    } else if (isPooled) {
      const start = sample * channels * 4;
      applyRow(x + start, xHat + start, y + start, channels, mean, invStd, gamma, beta);
    } else {
      for (let channel = 0, set = first; channel < channels; channel += span, set++) {
        const start = (sample * channels + channel) * 4;
        const affine = channel * 4;
        applySet(
          x + start,
          xHat + start,
          y + start,
          span,
          at(mean, set),
          at(invStd, set),
          gamma + affine,
          beta + affine,
        );
      }
    }
  }
}

/** One channel of one sample. */
function applyPlane(x: i32, toHat: i32, toY: i32, plane: i32, mean: f64, invStd: f64, gamma: f64, beta: f64): void {
  const end = x + plane * 4;
  const centers = f64x2.splat(mean);
  const scales = f64x2.splat(invStd);
  const gammas = f32x4.splat(f32(gamma));
  const betas = f32x4.splat(f32(beta));
  let cell = x;
  for (; cell + 16 <= end; cell += 16) {
    const low = f32x4.demote_f64x2_zero(times(minus(two(cell), centers), scales));
    const high = f32x4.demote_f64x2_zero(times(minus(two(cell + 8), centers), scales));
    const normal = v128.shuffle<f32>(low, high, 0, 1, 4, 5);
    v128.store(cell + toHat, normal);
    v128.store(cell + toY, f32x4.add(f32x4.mul(gammas, normal), betas));
  }
  for (; cell < end; cell += 4) {
    const normal = f32((f64(load<f32>(cell)) - mean) * invStd);
    store<f32>(cell + toHat, normal);
    store<f32>(cell + toY, f32(gamma * f64(normal) + beta));
  }
}

/** One sample of batch norm over features: a set a cell. */
function applyRow(x: i32, xHat: i32, y: i32, channels: i32, mean: i32, invStd: i32, gamma: i32, beta: i32): void {
  let channel = 0;
  for (; channel + 2 <= channels; channel += 2) {
    const cell = channel << 2;
    const wide = channel << 3;
    const normal = times(minus(two(x + cell), v128.load(mean + wide)), v128.load(invStd + wide));
    putTwo(xHat + cell, normal);
    putTwo(y + cell, plus(times(two(gamma + cell), two(xHat + cell)), two(beta + cell)));
  }
  for (; channel < channels; channel++) {
    const cell = channel << 2;
    const normal = f32((f64(load<f32>(x + cell)) - at(mean, channel)) * at(invStd, channel));
    store<f32>(xHat + cell, normal);
    store<f32>(y + cell, f32(single(gamma, channel) * f64(normal) + single(beta, channel)));
  }
}

/** One set of features of one sample: a gamma and a beta a cell. */
function applySet(x: i32, xHat: i32, y: i32, span: i32, mean: f64, invStd: f64, gamma: i32, beta: i32): void {
  const centers = f64x2.splat(mean);
  const scales = f64x2.splat(invStd);
  const end = span * 4;
  let cell = 0;
  for (; cell + 8 <= end; cell += 8) {
    putTwo(xHat + cell, times(minus(two(x + cell), centers), scales));
    putTwo(y + cell, plus(times(two(gamma + cell), two(xHat + cell)), two(beta + cell)));
  }
  if (cell < end) {
    const normal = f32((f64(load<f32>(x + cell)) - mean) * invStd);
    store<f32>(xHat + cell, normal);
    store<f32>(y + cell, f32(f64(load<f32>(gamma + cell)) * f64(normal) + f64(load<f32>(beta + cell))));
  }
}
