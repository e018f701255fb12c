import { describe, expect, it } from 'vitest';
import type { CovariateShiftSnapshot } from '../../../src/labs/covariateShift';
import { noisyBesideNone } from '../../../src/lessons/labs/covariate-shift/prediction';

const run = (contender: string, loss: number, divergedAt: number | null = null) => ({
  contender,
  divergedAt,
  losses: [loss],
  meanRange: 1,
  deviationRatio: 1,
});
const resultOf = (...runs: ReturnType<typeof run>[]) => ({ runs }) as unknown as CovariateShiftSnapshot;

describe('noisy batch norm beside no norm', () => {
  it('ends lower, higher, or about alike', () => {
    expect(noisyBesideNone(resultOf(run('none', 0.9), run('batch', 0.3), run('noisy', 0.4)))).toBe('lower');
    expect(noisyBesideNone(resultOf(run('none', 0.3), run('batch', 0.2), run('noisy', 0.4)))).toBe('higher');
    expect(noisyBesideNone(resultOf(run('none', 0.4), run('batch', 0.9), run('noisy', 0.41)))).toBe('alike');
  });

  it('stays open where one of the two is missing or diverged', () => {
    expect(noisyBesideNone(resultOf(run('none', 0.9), run('batch', 0.3)))).toBeNull();
    expect(noisyBesideNone(resultOf(run('batch', 0.3), run('noisy', 0.4)))).toBeNull();
    expect(noisyBesideNone(resultOf(run('none', Number.NaN, 30), run('noisy', 0.4)))).toBeNull();
  });
});
