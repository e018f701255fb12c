import { describe, expect, it } from 'vitest';
import { type GroupsSnapshot, groups } from '../../src/labs/groups';
import { average, resultsOf } from './run';

// labs.md, part I; 8 or 16 maps instead of 32, 50 or 100 steps instead of 300.

const errorOf = (result: GroupsSnapshot, count: number) => result.cells.find((cell) => cell.groups === count)!.error;
/** How much worse one group a channel (instance norm) is than a single group (layer norm). */
const gap = (results: readonly GroupsSnapshot[]) =>
  average(results, (result) => errorOf(result, 16) - errorOf(result, 1));

describe('groups', () => {
  it('at a small rate a group for every channel does far worse than one group for all', () => {
    expect(gap(resultsOf(groups, { steps: 100, groups: [1, 16], rate: 0.05 }))).toBeGreaterThan(0.1);
  });

  it('at a large rate it does better: there is no trend', () => {
    expect(gap(resultsOf(groups, { steps: 100, groups: [1, 16], rate: 0.3 }))).toBeLessThan(0);
  });

  it('the difference is gone when the last layer reads every number', () => {
    const results = resultsOf(groups, { channels: 8, steps: 50, groups: [1, 8], head: 'all' });
    expect(Math.abs(average(results, (result) => errorOf(result, 8) - errorOf(result, 1)))).toBeLessThan(0.03);
    expect(groups.verdict(results[0]!).map(({ key }) => key)).toContain('noTrend');
  });
});
