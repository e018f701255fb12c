import { describe, expect, it } from 'vitest';
import type { LandscapeSnapshot } from '../../../src/labs/landscape';
import { whoseBandIsNarrower } from '../../../src/lessons/labs/landscape/prediction';

const run = (method: string, width: number, divergedAt: number | null = null) => ({
  method,
  divergedAt,
  probes: [{ loss: 1, lowest: 1, highest: 1 + width, change: 1, roughness: 1 }],
});
const resultOf = (...runs: ReturnType<typeof run>[]) => ({ runs }) as unknown as LandscapeSnapshot;

describe('whose band is narrower', () => {
  it('is the one along whose step the loss varies less', () => {
    expect(whoseBandIsNarrower(resultOf(run('none', 2), run('batch', 0.5)))).toBe('batch');
    expect(whoseBandIsNarrower(resultOf(run('none', 0.01), run('batch', 0.5)))).toBe('none');
  });

  it('is nobody’s within a fifth', () => {
    expect(whoseBandIsNarrower(resultOf(run('none', 0.5), run('batch', 0.41)))).toBe('alike');
    expect(whoseBandIsNarrower(resultOf(run('none', 0.5), run('batch', 0.39)))).toBe('batch');
  });

  it('stays open where one is missing or diverged', () => {
    expect(whoseBandIsNarrower(resultOf(run('batch', 0.5), run('layer', 1)))).toBeNull();
    expect(whoseBandIsNarrower(resultOf(run('none', 2, 40), run('batch', 0.5)))).toBeNull();
  });
});
