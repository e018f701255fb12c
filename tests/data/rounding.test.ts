import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundToHundredths } from '../../src/data/rounding';

const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });

it('stays within half a hundredth', () => {
  fc.assert(fc.property(value, (exact) => Math.abs(roundToHundredths(exact) - exact) <= 0.005 + 1e-9));
});

it('gives values that two decimals print whole, as float32 too', () => {
  fc.assert(
    fc.property(value, (exact) => {
      const stored = Math.fround(roundToHundredths(exact));
      return Math.fround(Number(stored.toFixed(2))) === stored;
    }),
  );
});

it('never gives a negative zero', () => {
  expect([-0.004, -0, 0, 0.004].filter((small) => !Object.is(roundToHundredths(small), 0))).toEqual([]);
});
