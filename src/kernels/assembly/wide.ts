/**
 * Two float32 cells at a time, in float64. A lane always adds up the same cells in the same order, and WebAssembly's
 * lanes are the same on every machine, so the sums are too.
 */

export function two(at: i32): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Rounds twice two numbers to four float32 cells. */
export function storeFour(at: i32, low: v128, high: v128): void {
  v128.store(at, v128.shuffle<f32>(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5));
}

export function plus(one: v128, other: v128): v128 {
  return f64x2.add(one, other);
}

export function minus(one: v128, other: v128): v128 {
  return f64x2.sub(one, other);
}

export function times(one: v128, other: v128): v128 {
  return f64x2.mul(one, other);
}

export function left(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0);
}

export function right(pair: v128): f64 {
  return f64x2.extract_lane(pair, 1);
}

/** The sum of four accumulators of two lanes, in a fixed order. */
export function total(first: v128, second: v128, third: v128, fourth: v128): f64 {
  const lanes = plus(plus(first, second), plus(third, fourth));
  return left(lanes) + right(lanes);
}

/** The `index`th number of a list of f64. */
export function at(list: i32, index: i32): f64 {
  return load<f64>(list + (index << 3));
}

/** Two numbers of a list of f64. */
export function pair(list: i32, index: i32): v128 {
  return v128.load(list + (index << 3));
}

export function putPair(list: i32, index: i32, values: v128): void {
  v128.store(list + (index << 3), values);
}

export function put(list: i32, index: i32, value: f64): void {
  store<f64>(list + (index << 3), value);
}
