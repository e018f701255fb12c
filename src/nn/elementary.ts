/**
 * Exponential, logarithm and cosine from sums, products and quotients alone, which IEEE 754 rounds alike everywhere.
 * `Math.exp` and its siblings may differ in the last bit from browser to browser, and after a few hundred steps of
 * training such a bit is another curve. Relative error below 1e-12.
 */

const LN2 = Math.LN2;
// The same in two parts, the first with so few digits that a whole multiple of it is exact (as in fdlibm).
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** 2^−1022 … 2^1022 by doubling, since `2 ** k` is not promised to be exact. */
const SMALLEST_EXPONENT = -1022;
const powersOfTwo = new Float64Array(2045);
for (let index = 0, power = 2.2250738585072014e-308; index < powersOfTwo.length; index++, power *= 2) {
  powersOfTwo[index] = power;
}

/** e^x: x = k·ln 2 + r with |r| ≤ ln 2 / 2, and the series of e^r to the tenth power. ∞ above 708, 0 below −708. */
export function exponential(x: number): number {
  if (x > 708) return Number.POSITIVE_INFINITY;
  if (x < -708) return 0;
  if (Number.isNaN(x)) return x;
  const exponent = Math.round(x / LN2);
  const rest = x - exponent * LN2_HIGH - exponent * LN2_LOW;
  const tail = 1 / 5040 + rest * (1 / 40320 + rest * (1 / 362880 + rest / 3628800));
  const middle = 1 / 24 + rest * (1 / 120 + rest * (1 / 720 + rest * tail));
  const series = 1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest * middle)));
  return series * powersOfTwo[exponent - SMALLEST_EXPONENT]!;
}

const bitsOf = new DataView(new ArrayBuffer(8));

/** ln x: x = m·2^k with m in [√½, √2), and ln m = 2·artanh((m − 1)/(m + 1)) by its series. */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  // A denormal has no exponent of its own to read.
  if (x < 2.2250738585072014e-308) return logarithm(x * 4503599627370496) - 52 * LN2;
  bitsOf.setFloat64(0, x);
  const high = bitsOf.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  bitsOf.setUint32(0, (high & 0x000fffff) | 0x3ff00000);
  let mantissa = bitsOf.getFloat64(0);
  if (mantissa >= Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let series = 0;
  for (let odd = 17; odd >= 1; odd -= 2) series = series * square + 1 / odd;
  return exponent * LN2_HIGH + (exponent * LN2_LOW + 2 * ratio * series);
}

/** cos x for x in [0, π], which is all a cosine decay asks for: the sine's series about the middle, −sin(x − π/2). */
export function cosine(x: number): number {
  const rest = x - Math.PI / 2;
  const square = rest * rest;
  let series = 1;
  for (let odd = 21; odd >= 3; odd -= 2) series = 1 - (series * square) / (odd * (odd - 1));
  return -rest * series;
}
