import { describe, expect, it } from 'vitest';
import { undo } from '../../src/labs/undo';
import { resultOf, resultsOf, seeds } from './run';

// labs.md, part H: exact, without training.

describe('undo', () => {
  it('gamma = √(σ² + ε) and beta = μ give this batch back, and no other', () => {
    const results = resultsOf(undo, {});
    expect(results.map(({ difference }) => difference).filter((value) => value > 1e-6)).toEqual([]);
    expect(results.map(({ differenceElsewhere }) => differenceElsewhere).filter((value) => value < 1)).toEqual([]);
  });

  it('epsilon holds quiet channels down, and amplifies none by more than 1/√ε', () => {
    const { gains, largestGain } = resultOf(undo, {});
    const outputs = Object.fromEntries(gains.map(({ deviation, output }) => [deviation, output.toFixed(4)]));
    expect(outputs).toMatchObject({
      1: '1.0000',
      0.1: '0.9995',
      0.01: '0.9535',
      0.003: '0.6882',
      0.001: '0.3015',
      0.0001: '0.0316',
    });
    expect(largestGain).toBeCloseTo(316.2, 1);
    expect(gains.filter(({ gain }) => gain > largestGain!)).toEqual([]);
    const keras = resultOf(undo, { epsilon: 1e-3 }).gains.find(({ deviation }) => deviation === 0.1)!;
    expect(keras.output).toBeCloseTo(0.9535, 3);
  });

  it('E[x²] − E[x]² in float32 goes wrong for a large mean, and sometimes below zero', () => {
    const cases = [
      { mean: 100, deviation: 0.01 },
      { mean: 1000, deviation: 0.1 },
    ] as const;
    const results = cases.flatMap((settings) => seeds.map((seed) => resultOf(undo, settings, seed)));
    const relative = ({ variance, onePassVariance }: (typeof results)[number]) =>
      Math.abs(onePassVariance / variance - 1);
    expect(results.filter((result) => relative(result) < 0.5)).toEqual([]);
    expect(results.filter(({ onePassVariance }) => onePassVariance < 0).length).toBeGreaterThan(0);
    expect(results.filter(({ config, variance }) => Math.abs(variance / config.deviation ** 2 - 1) > 1e-3)).toEqual([]);
    expect(relative(resultOf(undo, { mean: 1, deviation: 1 }))).toBeLessThan(1e-5);
  });
});
