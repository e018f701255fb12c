import { describe, expect, it } from 'vitest';
import { chartTicks, logDomain, rangeOver, spreadPlaces, thin } from '../../src/figures/chart';

describe('thin', () => {
  const points = Array.from({ length: 1000 }, (_, index) => index);

  it('leaves a short line alone', () => {
    expect(thin(points.slice(0, 240), 240)).toEqual(points.slice(0, 240));
  });

  it('keeps both ends and spreads the others evenly', () => {
    const kept = thin(points, 240);
    expect(kept).toHaveLength(240);
    expect([kept[0], kept.at(-1)]).toEqual([0, 999]);
    const gaps = new Set(kept.slice(1).map((value, index) => value - kept[index]!));
    expect([...gaps].sort()).toEqual([4, 5]);
  });
});

describe('rangeOver', () => {
  it('goes from the lowest to the highest line at each x', () => {
    const lines = [
      [[1, 5] as const, [2, 6] as const],
      [[1, 3] as const, [2, 9] as const],
      [[1, 4] as const, [2, 7] as const],
    ];
    expect(rangeOver(lines, [1, 2])).toEqual([
      [1, 3, 5],
      [2, 6, 9],
    ]);
  });

  it('leaves out what is no number, and an x where fewer than two lines are left', () => {
    const lines = [[[1, 5] as const, [2, Number.NaN] as const], [[1, 3] as const, [2, 9] as const], [[1, 4] as const]];
    expect(rangeOver(lines, [1, 2, 3])).toEqual([[1, 3, 5]]);
    expect(rangeOver([], [1])).toEqual([]);
  });
});

describe('logDomain', () => {
  it('ends at whole powers of ten', () => {
    expect(logDomain([0.02, 3, 40])).toEqual([0.01, 100]);
  });

  it('is a power wide where all values are alike, and ignores what has no logarithm', () => {
    expect(logDomain([0.1])).toEqual([0.1, 1]);
    expect(logDomain([0, -1, Number.NaN, 5])).toEqual([1, 10]);
    expect(logDomain([])).toEqual([0.1, 1]);
  });
});

it('chartTicks of a log axis are whole powers, never more than there is room for', () => {
  const axis = { kind: 'log', domain: [1e-12, 1], formatTick: String, label: '' } as const;
  const exponents = chartTicks(axis, 6).map(Math.log10);
  expect(exponents.length).toBeLessThanOrEqual(7);
  expect(exponents.filter((exponent) => Math.abs(exponent - Math.round(exponent)) > 1e-9)).toEqual([]);
});

it('spreadPlaces moves close places apart, keeps their order and stays within the limits', () => {
  const places = spreadPlaces([100, 101, 102, 10], 17, [0, 110]);
  const sorted = [...places].sort((one, other) => one - other);
  expect(sorted.slice(1).filter((place, index) => place - sorted[index]! < 17)).toEqual([]);
  expect(places[3]).toBe(10);
  expect(Math.max(...places)).toBeLessThanOrEqual(110);
  expect(places[0]! < places[1]! && places[1]! < places[2]!).toBe(true);
});
