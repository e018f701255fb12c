import { expect, it } from 'vitest';
import { panelsInRow } from '../../../src/figures/BandPanels';
import { outermost } from '../../../src/lessons/labs/widestBand';

it('the outermost band holds every run, as far as each went', () => {
  const long = [
    [0, 1, 2],
    [5, 0, 3],
    [10, 1, 1],
  ] as const;
  const short = [
    [0, 0, 1],
    [5, 1, 9],
  ] as const;
  expect(outermost([short, long])).toEqual([
    [0, 0, 2],
    [5, 0, 9],
    [10, 1, 1],
  ]);
});

it('what is no number widens no band', () => {
  expect(outermost([[[0, 1, 2]], [[0, Number.NaN, Number.POSITIVE_INFINITY]]])).toEqual([[0, 1, 2]]);
  expect(outermost([[[0, Number.NaN, Number.NaN]]])).toEqual([]);
});

it('two panels stand side by side where both have room', () => {
  expect(panelsInRow(328, 150, 4)).toBe(2);
  expect(panelsInRow(800, 150, 4)).toBe(2);
  expect(panelsInRow(328, 200, 2)).toBe(1);
  expect(panelsInRow(800, 150, 1)).toBe(1);
});
