/**
 * A number with a fixed count of decimals, as every page and both languages print it: no grouping, U+2212 for minus,
 * never "-0.00"; −0.50, NaN, −∞. Halves go up, by a nudge far below
 * the last decimal: which side of a half a mean of hundredths falls on is float noise, and differs from engine to engine.
 */
export function formatNumber(value: number, decimals = 2): string {
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (value === Number.NEGATIVE_INFINITY) return '−∞';
  const nudged = value + 10 ** -(decimals + 4);
  const digits = Math.abs(nudged).toFixed(decimals);
  return nudged < 0 && Number(digits) !== 0 ? `−${digits}` : digits;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten as it is written by hand: 10⁻⁵. */
export function formatPowerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => superscripts[Number(digit)]).join('');
  return `10${exponent < 0 ? '⁻' : ''}${digits}`;
}

/**
 * A number that may be very small or large, to three significant digits: 0.0340, 12.3, 2.07 × 10⁻⁷.
 * Meant for differences and gradients, where fixed decimals would print 0.00.
 */
export function formatSmall(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return formatNumber(value, 0);
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
  const power = Number(exponent);
  if (power >= -3 && power < 5) return formatNumber(value, Math.max(0, 2 - power));
  return `${formatNumber(Number(mantissa))} × ${formatPowerOfTen(power)}`;
}

/** A count of many: thousands parted by narrow spaces, which reads alike in both languages. */
export const formatCount = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
