import { describe, expect, it } from 'vitest';
import { formatNumber, formatPowerOfTen, formatSmall } from '../../src/i18n/format';

const printed = (values: readonly number[], print: (value: number) => string) =>
  values.map((value) => print(value)).join(' ');

describe('formatNumber', () => {
  it('prints fixed decimals with a real minus sign, and two unless told otherwise', () => {
    expect(printed([1.005, -0.5, 12, -1234.567], formatNumber)).toBe('1.01 −0.50 12.00 −1234.57');
    expect([0, 1, 3, 6, 8].map((decimals) => formatNumber(-2 / 3, decimals)).join(' ')).toBe(
      '−1 −0.7 −0.667 −0.666667 −0.66666667',
    );
  });

  it('does not group digits, in lakhs or in thousands', () => {
    expect(formatNumber(1234567.891)).toBe('1234567.89');
  });

  it('never prints a minus before zero', () => {
    expect(printed([-0, -0.001, -0.0049, 0.001], formatNumber)).toBe('0.00 0.00 0.00 0.00');
  });

  it('prints what is no number, or infinite', () => {
    expect(printed([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY], formatNumber)).toBe('NaN ∞ −∞');
  });
});

describe('formatPowerOfTen', () => {
  it('writes the exponent as it is written by hand', () => {
    expect(printed([-5, -10, 0, 3, 24], formatPowerOfTen)).toBe('10⁻⁵ 10⁻¹⁰ 10⁰ 10³ 10²⁴');
  });
});

describe('formatSmall', () => {
  it('keeps three significant digits of numbers of a usual size', () => {
    expect(printed([12345, 123.4, 12.34, 1.234, 0.1234, 0.01234, 0.001234], formatSmall)).toBe(
      '12345 123 12.3 1.23 0.123 0.0123 0.00123',
    );
    expect(printed([-12.34, -0.01234], formatSmall)).toBe('−12.3 −0.0123');
  });

  it('writes very small and very large numbers with a power of ten', () => {
    expect(formatSmall(2e-7)).toBe('2.00 × 10⁻⁷');
    expect(formatSmall(-1.234e-7)).toBe('−1.23 × 10⁻⁷');
    expect(formatSmall(123456)).toBe('1.23 × 10⁵');
  });

  it('never has ten or more before the power', () => {
    const values = Array.from({ length: 12 }, (_, index) => 9.996 * 10 ** (-5 - index));
    expect(values.map(formatSmall).filter((text) => !/^\d\.\d\d × /.test(text))).toEqual([]);
    expect(formatSmall(999999)).toBe('1.00 × 10⁶');
  });

  it('prints zero, infinity and what is no number plainly', () => {
    expect(printed([0, -0, Number.NaN, Number.POSITIVE_INFINITY], formatSmall)).toBe('0 0 NaN ∞');
  });
});
