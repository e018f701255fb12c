import { describe, expect, it } from 'vitest';
import { firstBelow, smoothed } from '../../src/labs/curve';
import type { LabMethod } from '../../src/labs/network';
import { type RaceSnapshot, race } from '../../src/labs/race';
import { average, resultOf, resultsOf, seeds } from './run';

// labs.md, part A, at its own settings; convolutions, which take long, for 100 steps instead of 300.

const steps = 300;
const racer = (result: RaceSnapshot, method: LabMethod) => result.racers.find((one) => one.method === method)!;
const lossOf = (result: RaceSnapshot, method: LabMethod) => smoothed(racer(result, method).losses, 10).at(-1)!;
const errorOf = (result: RaceSnapshot, method: LabMethod) => racer(result, method).errors.at(-1)!.error;
const losses = (results: readonly RaceSnapshot[], method: LabMethod) => results.map((result) => lossOf(result, method));
const keys = (result: RaceSnapshot, method: LabMethod) =>
  race
    .verdict(result)
    .filter(({ values }) => values.method === method)
    .map(({ key }) => key);

describe('race', () => {
  it('at rate 1 batch norm learns where the plain net diverges or stays behind by far', () => {
    const results = resultsOf(race, { rate: 1, steps, methods: ['none', 'batch'] });
    expect(losses(results, 'batch').filter((loss) => !(loss < 0.7))).toEqual([]);
    expect(results.filter((result) => lossOf(result, 'none') < 2 * lossOf(result, 'batch'))).toEqual([]);
    const diverged = results.filter((result) => racer(result, 'none').divergedAt !== null);
    expect(diverged.length).toBeGreaterThan(0);
    expect(keys(diverged[0]!, 'none')).toEqual(['diverged']);
    expect(keys(diverged[0]!, 'batch')).toContain('reached');
  });

  it('with a library’s default weights batch norm starts at once and the plain net does not', () => {
    const results = resultsOf(race, { initialization: 'uniform', rate: 0.1, steps, methods: ['none', 'batch'] });
    const early = (method: LabMethod) => results.map((result) => smoothed(racer(result, method).losses, 10)[99]!);
    expect(early('batch').filter((loss) => !(loss < 0.8))).toEqual([]);
    expect(early('none').filter((loss) => !(loss > 2.2))).toEqual([]);
    expect(results.filter((result) => lossOf(result, 'none') < lossOf(result, 'batch') + 0.5)).toEqual([]);
  });

  it('with good weights and a small rate batch norm is the slower one', () => {
    const results = resultsOf(race, { rate: 0.01, steps, methods: ['none', 'batch'] });
    const behind = results.map((result) => lossOf(result, 'batch') - lossOf(result, 'none'));
    expect(behind.filter((gap) => gap < 0.1)).toEqual([]);
    expect(keys(results[0]!, 'batch')).toContain('behindNone');
  });

  it('sigmoid layers learn with batch norm, not at all without a norm, and hardly with layer norm', () => {
    const settings = { activation: 'sigmoid', initialization: 'xavier', rate: 0.3, steps } as const;
    const results = resultsOf(race, { ...settings, methods: ['none', 'batch', 'layer'] });
    expect(losses(results, 'batch').filter((loss) => !(loss < 0.6))).toEqual([]);
    expect(losses(results, 'none').filter((loss) => !(loss > 2.2))).toEqual([]);
    expect(losses(results, 'layer').filter((loss) => !(loss > 1))).toEqual([]);
  });

  it('each at its best rate, batch norm arrives sooner by less than three times', () => {
    const arrival = (method: LabMethod, rate: number) =>
      average(
        resultsOf(race, { rate, steps, methods: [method] }),
        (result) => firstBelow(smoothed(racer(result, method).losses, 10), 0.5) ?? Number.NaN,
      );
    const gain = arrival('none', 0.1) / arrival('batch', 1);
    expect(gain).toBeGreaterThan(1.2);
    expect(gain).toBeLessThan(3);
  });

  it('rate 3 is too much for layer and group norm, not for batch norm', () => {
    const results = resultsOf(race, { rate: 3, steps, methods: ['batch', 'layer', 'group'] });
    expect(losses(results, 'batch').filter((loss) => !(loss < 1.1))).toEqual([]);
    expect([...losses(results, 'layer'), ...losses(results, 'group')].filter((loss) => !(loss > 2.2))).toEqual([]);
  });

  it('instance norm leaves nothing of a list of features, and guesses', () => {
    const result = resultOf(race, { steps, methods: ['instance'] });
    expect(errorOf(result, 'instance')).toBeGreaterThan(0.85);
  });

  it('instance norm before averaged maps learns slowly, since it removes what the average reads', () => {
    const settings = { network: 'convolutional', rate: 0.1, steps: 100 } as const;
    const results = resultsOf(race, { ...settings, methods: ['none', 'instance'] });
    const behind = results.map((result) => lossOf(result, 'instance') - lossOf(result, 'none'));
    expect(behind.filter((gap) => gap < 0.2)).toEqual([]);
    expect(losses(results, 'instance').filter((loss) => !(loss > 2))).toEqual([]);
  });

  it('runs on after a net diverged and says so instead of throwing', () => {
    const result = resultOf(race, { rate: 3, steps, methods: ['none'] }, seeds[1]);
    const { divergedAt, losses: curve } = racer(result, 'none');
    expect(divergedAt).toBeGreaterThan(0);
    expect(curve.slice(divergedAt! - 1).filter((loss) => !Number.isNaN(loss))).toEqual([]);
    expect(curve.slice(0, divergedAt! - 1).filter((loss) => Number.isNaN(loss))).toEqual([]);
    expect(curve.length).toBe(steps);
  });
});
