import { describe, expect, it } from 'vitest';
import { type BatchSizeCell, type BatchSizeSnapshot, batchSize } from '../../../src/labs/batchSize';
import { startOf } from '../../../src/labs/control';
import type { LabMethod } from '../../../src/labs/network';
import { type RaceSnapshot, race } from '../../../src/labs/race';
import { worstWhenSmall } from '../../../src/lessons/labs/batch-size/prediction';
import { firstToLearn } from '../../../src/lessons/labs/race/prediction';

/** A race in which each net's loss falls below 0.5 at its step; null where it never does. */
const raceOf = (arrivals: Partial<Record<LabMethod, number | null>>): RaceSnapshot => ({
  config: startOf(race.controls),
  progress: 1,
  racers: Object.entries(arrivals).map(([method, at]) => ({
    method: method as LabMethod,
    // The judge smooths over ten steps: a loss of 0 brings the mean of ten below 0.5 within a step of a loss of 2.
    losses: Array.from({ length: 200 }, (_, index) => (at !== null && at !== undefined && index + 1 >= at ? -100 : 2)),
    errors: [],
    divergedAt: null,
    trained: null,
  })),
});

describe('the race’s answer', () => {
  it('is who needs fewer steps', () => {
    expect(firstToLearn(raceOf({ none: 100, batch: 50 }))).toBe('batch');
    expect(firstToLearn(raceOf({ none: 50, batch: 100 }))).toBe('none');
    expect(firstToLearn(raceOf({ none: null, batch: 100 }))).toBe('batch');
  });

  it('is “alike” within a tenth, and “neither” where both stay above', () => {
    expect(firstToLearn(raceOf({ none: 100, batch: 95 }))).toBe('alike');
    expect(firstToLearn(raceOf({ none: null, batch: null }))).toBe('neither');
  });

  it('is none where one of the two did not take part', () => {
    expect(firstToLearn(raceOf({ batch: 50, layer: 60 }))).toBeNull();
  });
});

/** A sweep with these errors, by method and batch size. */
const sweepOf = (errors: Partial<Record<LabMethod, Readonly<Record<number, number>>>>): BatchSizeSnapshot => {
  const cells: BatchSizeCell[] = Object.entries(errors).flatMap(([method, bySize]) =>
    Object.entries(bySize).map(([size, error]) => ({
      method: method as LabMethod,
      batchSize: Number(size),
      error,
      loss: 1,
      divergedAt: null,
      atOne: null,
    })),
  );
  const methods = Object.keys(errors) as LabMethod[];
  const sizes = [...new Set(cells.map((cell) => cell.batchSize))];
  return { config: { ...startOf(batchSize.controls), methods, sizes }, progress: 1, cells, current: null };
};

describe('the answer about small batches', () => {
  it('is whose error rises most from the largest batch to the smallest', () => {
    expect(worstWhenSmall(sweepOf({ batch: { 2: 0.5, 32: 0.07 }, group: { 2: 0.08, 32: 0.08 } }))).toBe('batch');
    expect(worstWhenSmall(sweepOf({ batch: { 2: 0.1, 32: 0.1 }, none: { 2: 0.4, 32: 0.1 } }))).toBe('none');
  });

  it('is “alike” where nobody’s rises noticeably, and none where there is nothing to compare', () => {
    expect(worstWhenSmall(sweepOf({ batch: { 2: 0.1, 32: 0.1 }, group: { 2: 0.1, 32: 0.1 } }))).toBe('alike');
    expect(worstWhenSmall(sweepOf({ batch: { 2: 0.5 }, group: { 2: 0.1 } }))).toBeNull();
    expect(worstWhenSmall(sweepOf({ batch: { 2: 0.5, 32: 0.1 } }))).toBeNull();
  });
});
