import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins } from '../../src/figures/Histogram';
import { fontFor } from '../../src/figures/SheetNumbers';

describe('countBins', () => {
  it('has bins of equal width over the whole domain', () => {
    const bins = countBins([], [-2, 2], 4);
    expect(bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [-2, -1, 0],
      [-1, 0, 0],
      [0, 1, 0],
      [1, 2, 0],
    ]);
  });

  it('counts values beyond the ends in the outermost bins and leaves out what is not finite', () => {
    expect(
      countBins([-9, -1.5, 0.5, 9, Number.NaN, Number.POSITIVE_INFINITY], [-2, 2], 4).map(({ count }) => count),
    ).toEqual([2, 0, 1, 1]);
  });

  it('counts every finite value once', () => {
    const domain = fc.tuple(fc.double({ min: -9, max: 0, noNaN: true }), fc.double({ min: 0.1, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.float32Array({ noNaN: true, noDefaultInfinity: true }), domain, (values, ends) => {
        const bins = countBins(values, ends, 24);
        expect(bins).toHaveLength(24);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      }),
    );
  });
});

describe('fontFor', () => {
  it('prints no number where it could not be read', () => {
    expect([4, 12, 20].map((cell) => fontFor(cell, 5))).toEqual([0, 0, 0]);
  });

  it('grows with the cell up to a limit', () => {
    expect(fontFor(30, 5)).toBeGreaterThanOrEqual(9);
    expect(fontFor(56, 5)).toBe(14);
  });
});
