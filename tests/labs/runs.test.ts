import { expect, it } from 'vitest';
import { addRun, runsLike, settingsKey } from '../../src/labs/runs';

const runOf = (seed: number, rate = 0.1, progress = 1) => ({ config: { rate, seed }, progress });

it('settings are the same whatever the seed', () => {
  expect(settingsKey({ rate: 1, seed: 1 })).toBe(settingsKey({ rate: 1, seed: 2 }));
  expect(settingsKey({ rate: 1, seed: 1 })).not.toBe(settingsKey({ rate: 3, seed: 1 }));
});

it('a repeated run takes the place of the first, and stands last', () => {
  const again = runOf(1);
  expect(addRun([runOf(1), runOf(2)], again)).toEqual([runOf(2), again]);
});

it('only the newest runs are remembered, so that memory stays bounded', () => {
  const many = Array.from({ length: 200 }, (_, seed) => runOf(seed));
  const kept = many.reduce<readonly (typeof many)[number][]>((runs, run) => addRun(runs, run), []);
  expect(kept.length).toBeLessThan(50);
  expect(kept.at(-1)).toBe(many.at(-1));
});

it('runs of other settings are no company', () => {
  const runs = [runOf(1), runOf(2, 0.3), runOf(3)];
  expect(runsLike(runs, { rate: 0.1, seed: 9 })).toEqual([runOf(1), runOf(3)]);
});
