import { describe, expect, it } from 'vitest';
import { smoothed } from '../../src/labs/curve';
import type { LabMethod } from '../../src/labs/network';
import { type RaceSnapshot, race } from '../../src/labs/race';
import { webassembly } from '../nn/backends';
import { bench, resultOf, seeds } from './run';

const fast = { ...bench, backend: webassembly };
const lossOf = (result: RaceSnapshot, method: LabMethod) =>
  smoothed(result.racers.find((one) => one.method === method)!.losses, 10).at(-1)!;

describe('experiments in WebAssembly', () => {
  const settings = { initialization: 'uniform', rate: 0.1, steps: 50, methods: ['none', 'batch'] } as const;

  it('find what they find in JavaScript: with a library’s default weights only batch norm starts', () => {
    for (const seed of seeds) {
      const result = resultOf(race, settings, seed, fast);
      expect(lossOf(result, 'batch')).toBeLessThan(0.8);
      expect(lossOf(result, 'none')).toBeGreaterThan(2.2);
    }
  });

  it('repeat themselves bit by bit, and begin as in JavaScript', () => {
    const once = resultOf(race, settings, 1, fast);
    expect(resultOf(race, settings, 1, fast)).toEqual(once);
    const reference = resultOf(race, settings, 1, bench);
    once.racers.forEach(({ losses }, index) => {
      for (let step = 0; step < 5; step++) expect(losses[step]).toBeCloseTo(reference.racers[index]!.losses[step]!, 4);
    });
  });
});
