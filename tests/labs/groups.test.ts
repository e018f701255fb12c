import { describe, expect, it } from 'vitest';
import { type GroupsSnapshot, groups } from '../../src/labs/groups';
import { average, resultsOf } from './run';

// labs.md, part I, at its own settings but for 16 channels instead of 32, which take a third of the time, and the two
// ends of the row alone.

const ends = { channels: 16, steps: 300, groups: [1, 16] } as const;
const errorOf = (result: GroupsSnapshot, count: number) => result.cells.find((cell) => cell.groups === count)!.error;
/** How much worse one group a channel (instance norm) is than a single group (layer norm). */
const gap = (results: readonly GroupsSnapshot[]) =>
  average(results, (result) => errorOf(result, 16) - errorOf(result, 1));

describe('groups', () => {
  it('at a small rate a group for every channel does far worse than one group for all', () => {
    expect(gap(resultsOf(groups, { ...ends, head: 'average', rate: 0.05 }))).toBeGreaterThan(0.1);
  });

  it('at a large rate it does better: there is no trend', () => {
    expect(gap(resultsOf(groups, { ...ends, head: 'average', rate: 0.3 }))).toBeLessThan(0);
  });

  it('the difference is gone when the last layer reads every number', () => {
    const results = resultsOf(groups, { ...ends, head: 'all', rate: 0.05 });
    expect(Math.abs(gap(results))).toBeLessThan(0.03);
    expect(groups.verdict(results[0]!).map(({ key }) => key)).toContain('noTrend');
  });
});
