/** Pairs of float32 cells worked on in float64, as the engine does. */

export function two(at: i32): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** Rounds a pair to two float32 cells. */
export function putTwo(at: i32, pair: v128): void {
  v128.store64_lane(at, f32x4.demote_f64x2_zero(pair), 0);
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

export function total(pair: v128): f64 {
  return f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1);
}

/** The `index`th number of a list of float64. */
export function at(list: i32, index: i32): f64 {
  return load<f64>(list + (index << 3));
}

export function put(list: i32, index: i32, value: f64): void {
  store<f64>(list + (index << 3), value);
}

/** The `index`th number of a list of float32. */
export function single(list: i32, index: i32): f64 {
  return f64(load<f32>(list + (index << 2)));
}
