import { beforeAll, describe, expect, it } from 'vitest';
import { type BatchSizeSnapshot, batchSize } from '../../src/labs/batchSize';
import type { LabMethod } from '../../src/labs/network';
import { average, resultOf, resultsOf } from './run';

// labs.md, part B, at its own settings.

const samples = 8000;
const cellOf = (result: BatchSizeSnapshot, method: LabMethod, size: number) =>
  result.cells.find((cell) => cell.method === method && cell.batchSize === size)!;
const errorOf = (result: BatchSizeSnapshot, method: LabMethod, size: number) => cellOf(result, method, size).error;

describe('batchSize', () => {
  let results: BatchSizeSnapshot[];
  beforeAll(() => {
    results = resultsOf(batchSize, { samples, sizes: [2, 4, 8, 16, 32] });
  }, 60_000);

  it('batch norm falls apart at two images and suffers at four', () => {
    expect(results.map((result) => errorOf(result, 'batch', 2)).filter((error) => error < 0.4)).toEqual([]);
    const four = average(results, (result) => errorOf(result, 'batch', 4) - errorOf(result, 'batch', 32));
    expect(four).toBeGreaterThan(0.02);
    expect(batchSize.verdict(results[0]!)).toContainEqual(
      expect.objectContaining({ key: 'suffers', values: expect.objectContaining({ method: 'batch' }) }),
    );
  });

  it('the others do not mind, normalized or not', () => {
    const offenders = results.flatMap((result) =>
      (['group', 'layer', 'none'] as const).filter(
        (method) => errorOf(result, method, 2) > errorOf(result, method, 32) + 0.02,
      ),
    );
    expect(offenders).toEqual([]);
  });

  it('group norm is no better than no norm in so shallow a net', () => {
    const gain = average(results, (result) => errorOf(result, 'none', 2) - errorOf(result, 'group', 2));
    expect(Math.abs(gain)).toBeLessThan(0.02);
  });

  it('at thirty-two images batch norm is not behind group norm', () => {
    const gap = average(results, (result) => errorOf(result, 'batch', 32) - errorOf(result, 'group', 32));
    expect(gap).toBeLessThan(0.01);
  });

  it('of two values one becomes +1 and the other −1', () => {
    expect(results.map((result) => cellOf(result, 'batch', 2).atOne!).filter((share) => share < 0.85)).toEqual([]);
    expect(results.map((result) => cellOf(result, 'batch', 32).atOne!).filter((share) => share > 0.5)).toEqual([]);
  });

  it('on maps of 2×2, where two images give eight values, nothing falls apart', () => {
    const settings = { network: 'convolutional', samples, methods: ['batch'], sizes: [2, 32] } as const;
    const offenders = resultsOf(batchSize, settings).map((result) => errorOf(result, 'batch', 2));
    expect(offenders.filter((error) => error > 0.25)).toEqual([]);
  });

  it('a single image leaves batch norm guessing, and group norm learning', () => {
    const result = resultOf(batchSize, { samples, sizes: [1], methods: ['batch', 'group'] });
    expect(errorOf(result, 'batch', 1)).toBeGreaterThan(0.85);
    expect(errorOf(result, 'group', 1)).toBeLessThan(0.2);
  });
});
