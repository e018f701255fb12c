import { beforeAll, describe, expect, it } from 'vitest';
import type { LabMethod } from '../../src/labs/network';
import { MOMENTA, type TwoModesSnapshot, twoModes } from '../../src/labs/twoModes';
import { resultsOf } from './run';

// labs.md, part G, at its own settings.

const runOf = (result: TwoModesSnapshot, method: LabMethod) => result.runs.find((run) => run.method === method)!;
const errorOf = (result: TwoModesSnapshot, kind: 'running' | 'mixed' | 'sorted', size?: number) =>
  runOf(result, 'batch').servings.find(
    ({ serving }) =>
      serving.kind === kind && (size === undefined || (serving.kind !== 'running' && serving.size === size)),
  )!.error;

describe('twoModes', () => {
  let results: TwoModesSnapshot[];
  beforeAll(() => {
    results = resultsOf(twoModes, {});
  }, 60_000);

  it('the same net by its batches’ statistics errs a little on mixed batches, and nearly always on sorted ones', () => {
    const errors = results.map((result) => ({
      running: errorOf(result, 'running'),
      hundred: errorOf(result, 'mixed', 100),
      eight: errorOf(result, 'mixed', 8),
      two: errorOf(result, 'mixed', 2),
      sorted: errorOf(result, 'sorted'),
    }));
    expect(errors.filter(({ running, hundred }) => running > 0.1 || Math.abs(hundred - running) > 0.02)).toEqual([]);
    expect(errors.filter(({ eight, two }) => eight < 0.15 || two < 0.5)).toEqual([]);
    expect(errors.filter(({ sorted }) => sorted < 0.7)).toEqual([]);
  });

  it('batch-mates flip answers under batch norm and never under group norm', () => {
    const mates = results.map((result) => ({
      batch: runOf(result, 'batch').mates!,
      group: runOf(result, 'group').mates!,
    }));
    expect(mates.filter(({ batch, group }) => batch.flipped < 0.1 || group.deviation > 0)).toEqual([]);
    const servings = results.map((result) => new Set(runOf(result, 'group').servings.map(({ error }) => error)));
    expect(servings.filter((errors) => errors.size > 1)).toEqual([]);
  });

  it('slow running statistics lag behind the net; quick ones are level long before the end', () => {
    const ends = results.map(({ memory }) => memory.at(-1)!);
    expect(ends.filter(({ batch, running }) => running[2]! < batch + 0.05)).toEqual([]);
    expect(ends.filter(({ batch, running }) => Math.abs(running[0]! - batch) > 0.02)).toEqual([]);
    const early = results.map(({ memory }) => memory[2]!);
    expect(early.filter(({ batch, running }) => running[1]! < batch + 0.03)).toEqual([]);
    expect(MOMENTA).toEqual([0.1, 0.01, 0.001]);
  });

  it('says so', () => {
    const said = twoModes.verdict(results[0]!).map(({ key, values }) => `${values.method ?? ''} ${key}`);
    expect(said).toEqual([
      'batch dependsOnCompany',
      'batch flips',
      'group sameInEveryCompany',
      'group neverFlips',
      ' memoryLags',
    ]);
  });
});
