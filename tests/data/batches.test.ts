import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickDigits } from '../../src/data/batches';
import { digits } from './realDigits';

const seed = fc.integer({ min: 0, max: 1e9 });
const batch = fc.integer({ min: 0, max: 1000 });

describe('pickDigits', () => {
  it('shows up to ten different digits in any batch of any seed', () => {
    fc.assert(
      fc.property(seed, batch, fc.integer({ min: 1, max: 10 }), (...[anySeed, number, size]) => {
        const picks = pickDigits(digits.count, anySeed, number, size);
        expect(new Set(picks.map((pick) => digits.labels[pick])).size).toBe(size);
      }),
      { seed: 1 },
    );
  });

  it('takes each digit once when a batch holds them all, whatever their count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), seed, batch, (count, anySeed, number) => {
        const picks = pickDigits(count, anySeed, number, count).sort((first, second) => first - second);
        expect(picks).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
      { seed: 1 },
    );
  });

  it('keeps the samples it had when the batch grows', () => {
    fc.assert(
      fc.property(seed, batch, (anySeed, number) => {
        const large = pickDigits(digits.count, anySeed, number, 16);
        expect(pickDigits(digits.count, anySeed, number, 4)).toEqual(large.slice(0, 4));
      }),
      { seed: 1 },
    );
  });

  it('shares no digit between a batch of up to 16 and the next', () => {
    fc.assert(
      fc.property(seed, batch, (anySeed, number) => {
        const next = pickDigits(digits.count, anySeed, number + 1, 16);
        expect(pickDigits(digits.count, anySeed, number, 16).filter((pick) => next.includes(pick))).toEqual([]);
      }),
      { seed: 1 },
    );
  });

  it('gives most seeds another first batch', () => {
    const batches = Array.from({ length: 100 }, (_, index) => String(pickDigits(digits.count, index, 0, 4)));
    expect(new Set(batches).size).toBeGreaterThan(95);
  });

  it('refuses more digits than there are, and a batch before the first', () => {
    expect(() => pickDigits(160, 1, 0, 161)).toThrow(new RangeError('pickDigits: 161 digits wanted, there are 160'));
    expect(() => pickDigits(160, 1, -1, 4)).toThrow(new RangeError('pickDigits: batch -1, the first is 0'));
  });
});
