import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextInteger } from '../../src/ui/Stepper';
import { coarseSteps, moveBy, stepsOfKey } from '../../src/ui/steps';
import { tabOfKey } from '../../src/ui/Tabs';

const grid = { min: -3, max: 3, step: 0.05 };

test('moves along the grid without gathering rounding errors', () => {
  let value = -3;
  const seen: number[] = [];
  while (value < 3) {
    value = moveBy(value, 1, grid);
    seen.push(value);
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => (index * 5 - 295) / 100));
});

test('stays within the grid, and never leads a value beyond its ends further out', () => {
  const anywhere = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(anywhere, fc.integer({ min: -200, max: 200 }), (value, steps) => {
      const moved = moveBy(value, steps, grid);
      expect(moved).toBeGreaterThanOrEqual(Math.min(grid.min, value) - 1e-9);
      expect(moved).toBeLessThanOrEqual(Math.max(grid.max, value) + 1e-9);
    }),
    { seed: 7 },
  );
});

test('brings a typed value beyond the end back by one step at a time', () => {
  expect([moveBy(7, 1, grid), moveBy(7, -1, grid), moveBy(-7, -1, grid), moveBy(-7, 1, grid)]).toEqual([
    7, 6.95, -7, -6.95,
  ]);
});

test('takes a tenth of the grid as a coarse move, and at least one step', () => {
  expect([
    coarseSteps(grid),
    coarseSteps({ min: -8, max: 0, step: 1 }),
    coarseSteps({ min: 1, max: 1, step: 1 }),
  ]).toEqual([12, 1, 1]);
});

test('moves finely by arrows, coarsely by Page keys and Shift, and not at all by other keys', () => {
  const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'a', 'Tab'];
  expect(keys.map((key) => stepsOfKey({ key, shiftKey: false }, 12))).toEqual([1, 1, -1, -1, 12, -12, 0, 0, 0]);
  expect(keys.map((key) => stepsOfKey({ key, shiftKey: true }, 12))).toEqual([12, 12, -12, -12, 12, -12, 0, 0, 0]);
});

test('passes over integers that are not accepted, and stays where nothing follows', () => {
  const divisorsOfSix = { min: 1, max: 6, accepts: (value: number) => 6 % value === 0 };
  expect([1, 2, 3, 6].map((value) => nextInteger(value, 1, divisorsOfSix))).toEqual([2, 3, 6, 6]);
  expect([1, 2, 3, 6].map((value) => nextInteger(value, -1, divisorsOfSix))).toEqual([1, 1, 2, 3]);
  expect([nextInteger(1, 2, divisorsOfSix), nextInteger(2, 9, divisorsOfSix)]).toEqual([3, 6]);
});

test('leads from tab to tab in a circle, and to both ends', () => {
  const from = (key: string) => [0, 1, 2].map((index) => tabOfKey(key, index, 3));
  expect(['ArrowRight', 'ArrowLeft', 'Home', 'End'].map(from)).toEqual([
    [1, 2, 0],
    [2, 0, 1],
    [0, 0, 0],
    [2, 2, 2],
  ]);
  expect(from('Enter')).toEqual([undefined, undefined, undefined]);
});
