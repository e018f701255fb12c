import { deviation, mean } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/nn/random';

describe('createRandom', () => {
  it('repeats itself for the same seeds and only for those', () => {
    const start = (...seeds: number[]) => {
      const random = createRandom(...seeds);
      return Array.from({ length: 4 }, () => random.uniform()).join();
    };
    const seeds = [[], [0], [1], [2], [1, 0], [0, 1], [1, 2], [2, 1]];
    expect(start(1, 2)).toBe(start(1, 2));
    expect(new Set(seeds.map((list) => start(...list))).size).toBe(seeds.length);
  });

  it('draws the same numbers on every machine', () => {
    const random = createRandom(1);
    expect([random.uniform(), random.uniform(), random.normal(), random.normal()]).toMatchInlineSnapshot(`
      [
        0.9652367448434234,
        0.5800582126248628,
        -1.1253642963839965,
        0.7937162101976895,
      ]
    `);
  });

  it('has the moments of its distributions', () => {
    const random = createRandom(5);
    const uniform = Array.from({ length: 40_000 }, () => random.uniform());
    const normal = Array.from({ length: 40_000 }, () => random.normal());
    expect(mean(uniform)).toBeCloseTo(0.5, 2);
    expect(deviation(uniform)).toBeCloseTo(Math.sqrt(1 / 12), 2);
    expect(uniform.filter((value) => value < 0 || value >= 1)).toEqual([]);
    expect(Math.abs(mean(normal)!)).toBeLessThan(0.02);
    expect(deviation(normal)).toBeCloseTo(1, 1);
    expect(normal.filter((value) => Math.abs(value) > 1.96).length / normal.length).toBeCloseTo(0.05, 2);
  });

  it('permutes without losing anything', () => {
    const order = createRandom(3).permutation(500);
    expect(Array.from(order).sort((one, other) => one - other)).toEqual(
      Array.from({ length: 500 }, (_, index) => index),
    );
    expect(Array.from(order)).not.toEqual(Array.from(order).sort((one, other) => one - other));
  });
});
