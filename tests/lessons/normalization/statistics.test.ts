import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numpyCode } from '../../../src/lessons/normalization/code';
import { formatMark, formatPercent, formatSigned, formatSteps } from '../../../src/lessons/normalization/format';
import { standardize } from '../../../src/lessons/normalization/statistics';

const marks = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });

describe('standardize', () => {
  it('divides by the count, as in the school book: 2 and 6 deviate by 2', () => {
    expect(standardize([2, 6])).toMatchObject({ mean: 4, variance: 4, deviation: 2 });
  });

  it('leaves mean 0 and deviation 1 wherever there is a spread', () => {
    fc.assert(
      fc.property(marks, (values) => {
        fc.pre(new Set(values).size > 1);
        const { scores } = standardize(values);
        const after = standardize(scores);
        expect(after.mean).toBeCloseTo(0, 5);
        expect(after.deviation).toBeCloseTo(1, 3);
      }),
    );
  });

  it('does not see shift and unit', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 2, max: 50 }), fc.integer({ min: -50, max: 50 }), (values, unit, shift) => {
        fc.pre(new Set(values).size > 1);
        const own = standardize(values).scores;
        const { scores } = standardize(values.map((value) => unit * value + shift));
        expect(Math.max(...scores.map((score, index) => Math.abs(score - own[index]!)))).toBeLessThan(1e-4);
      }),
    );
  });

  it('lets no score beyond the root of the count minus one, and one come as near as it likes', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const { scores } = standardize(values);
        expect(Math.max(...scores.map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(values.length - 1) + 1e-6);
      }),
    );
    expect(standardize([0, 0, 0, 0, 100]).scores[4]).toBeCloseTo(2, 5);
  });

  it('makes equal numbers 0 with ε, and no number without', () => {
    expect(standardize([60, 60, 60]).scores).toEqual([0, 0, 0]);
    expect(standardize([60, 60, 60], 0).scores).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('crowds the others when one mark moves away, as the page asks the reader to guess', () => {
    const stretch = (largest: number) => {
      const { scores } = standardize([50, 55, 60, 65, largest]);
      return scores[3]! - scores[0]!;
    };
    expect([stretch(70), stretch(100)].map((value) => value.toFixed(2))).toEqual(['2.12', '0.85']);
  });
});

describe('format', () => {
  it('prints no decimal that a mark does not have', () => {
    expect([70, 17.5, 8.75, 100, 0].map(formatMark)).toEqual(['70', '17.5', '8.75', '100', '0']);
  });

  it('prints a sign where there is a difference', () => {
    expect([10, -28, 0, 0.04, -9.25, 78.75].map(formatSigned)).toEqual(['+10', '−28', '0', '0', '−9.2', '+78.8']);
  });

  it('prints shares as percent, and a dash for a walk that never arrived', () => {
    expect([formatPercent(0.8), formatPercent(1.05), formatSteps(61), formatSteps(null)]).toEqual([
      '80%',
      '105%',
      '61',
      '–',
    ]);
  });
});

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

describe('code', () => {
  // Where python3 or numpy is missing this test is skipped, and vitest says so.
  it.skipIf(!hasNumPy)('prints in NumPy what it says it prints', () => {
    const values = [32, 50, 60.5, 70, 88];
    const code = numpyCode(values, standardize(values));
    const { stdout } = spawnSync('python3', ['-c', code], { encoding: 'utf8' });
    const told = code.split('\n').flatMap((text) => text.split('  # ').slice(1));
    expect(stdout.trim().split('\n')).toEqual(told);
    expect(told).toHaveLength(2);
  });
});
