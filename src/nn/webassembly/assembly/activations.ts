/**
 * Activations of four numbers at a time. Lists are padded to whole vectors by `allocate`, so the last vector may reach
 * beyond a list's end but never into another list.
 */

/** e^x for x in [−87, 88]: x = k·ln 2 + r, a polynomial for e^r (Cephes' expf), k into the exponent's bits. NaN stays NaN. */
function exponential(value: v128): v128 {
  const x = f32x4.min(f32x4.max(value, f32x4.splat(-87)), f32x4.splat(88));
  const k = f32x4.nearest(f32x4.mul(x, f32x4.splat(f32(Math.LOG2E))));
  // ln 2 in two parts, the first with so few digits that k times it is exact.
  const most = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.693359375)));
  const r = f32x4.add(most, f32x4.mul(k, f32x4.splat(2.1219444e-4)));
  let series = f32x4.splat(1.98756915e-4);
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1.3981999507e-3));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(8.3334519073e-3));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(4.1665795894e-2));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(1.6666665459e-1));
  series = f32x4.add(f32x4.mul(series, r), f32x4.splat(5.0000001201e-1));
  series = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(series, r), r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23);
  return f32x4.mul(series, power);
}

export function relu(x: i32, y: i32, length: i32): void {
  const zero = f32x4.splat(0);
  // The vector maximum lets NaN through.
  for (let cell = 0; cell < length * 4; cell += 16) v128.store(y + cell, f32x4.max(v128.load(x + cell), zero));
}

export function sigmoid(x: i32, y: i32, length: i32): void {
  const one = f32x4.splat(1);
  for (let cell = 0; cell < length * 4; cell += 16) {
    const power = exponential(f32x4.neg(v128.load(x + cell)));
    v128.store(y + cell, f32x4.div(one, f32x4.add(one, power)));
  }
}

/** 1 − 2 / (1 + e^2x) away from 0; near it, where that would cancel, a polynomial (Cephes' tanhf). */
export function tanh(x: i32, y: i32, length: i32): void {
  const one = f32x4.splat(1);
  const two = f32x4.splat(2);
  const border = f32x4.splat(0.625);
  const signBit = i32x4.splat(0x80000000);
  for (let cell = 0; cell < length * 4; cell += 16) {
    const value = v128.load(x + cell);
    const size = f32x4.abs(value);
    const far = f32x4.sub(one, f32x4.div(two, f32x4.add(one, exponential(f32x4.add(size, size)))));
    const square = f32x4.mul(value, value);
    let series = f32x4.splat(-5.70498872745e-3);
    series = f32x4.add(f32x4.mul(series, square), f32x4.splat(2.06390887954e-2));
    series = f32x4.add(f32x4.mul(series, square), f32x4.splat(-5.37397155531e-2));
    series = f32x4.add(f32x4.mul(series, square), f32x4.splat(1.33314422036e-1));
    series = f32x4.add(f32x4.mul(series, square), f32x4.splat(-3.33332819422e-1));
    const near = f32x4.add(f32x4.mul(f32x4.mul(series, square), value), value);
    const signed = v128.or(far, v128.and(value, signBit));
    v128.store(y + cell, v128.bitselect(near, signed, f32x4.lt(size, border)));
  }
}

/** @param kind 0 relu, 1 sigmoid, 2 tanh */
export function activateBackward(kind: i32, y: i32, dy: i32, dx: i32, length: i32): void {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  for (let cell = 0; cell < length * 4; cell += 16) {
    const result = v128.load(y + cell);
    const slope = v128.load(dy + cell);
    if (kind === 0) v128.store(dx + cell, v128.and(slope, f32x4.gt(result, zero)));
    else {
      const own = kind === 1 ? f32x4.mul(result, f32x4.sub(one, result)) : f32x4.sub(one, f32x4.mul(result, result));
      v128.store(dx + cell, f32x4.mul(own, slope));
    }
  }
}
