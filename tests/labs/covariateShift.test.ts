import { describe, expect, it } from 'vitest';
import { type CovariateShiftConfig, type CovariateShiftSnapshot, covariateShift } from '../../src/labs/covariateShift';
import { smoothed } from '../../src/labs/curve';
import { average, resultsOf } from './run';

// labs.md, part E, for 300 steps instead of 1,000, the number after which it gives the losses.

const runOf = (result: CovariateShiftSnapshot, contender: CovariateShiftConfig['contenders'][number]) => {
  const run = result.runs.find((one) => one.contender === contender)!;
  return { ...run, loss: smoothed(run.losses, 10).at(-1)! };
};

describe('covariateShift', () => {
  it('what a unit receives wanders without a norm and with layer norm, and stands still with batch norm', () => {
    const results = resultsOf(covariateShift, { steps: 300, contenders: ['none', 'batch', 'layer', 'noisy'] });
    const ranges = results.map((result) => {
      const range = (contender: 'none' | 'batch' | 'layer') => runOf(result, contender).meanRange;
      return { none: range('none'), batch: range('batch'), layer: range('layer') };
    });
    expect(ranges.filter(({ none, batch }) => none < 8 * batch)).toEqual([]);
    expect(ranges.filter(({ none, layer }) => layer < none)).toEqual([]);
    const ratios = results.map(
      (result) => runOf(result, 'none').deviationRatio / runOf(result, 'batch').deviationRatio,
    );
    expect(ratios.filter((ratio) => ratio < 4)).toEqual([]);
    expect(results.map((result) => runOf(result, 'batch').deviationRatio).filter((ratio) => ratio > 2)).toEqual([]);

    // With the shift put back on purpose it still beats the plain net, and so does layer norm.
    const losses = results.map((result) => {
      const loss = (contender: 'none' | 'batch' | 'layer' | 'noisy') => runOf(result, contender).loss;
      return { none: loss('none'), batch: loss('batch'), layer: loss('layer'), noisy: loss('noisy') };
    });
    expect(losses.filter(({ none, noisy }) => noisy > none - 0.2)).toEqual([]);
    expect(average(losses, ({ none, layer }) => none - layer)).toBeGreaterThan(0.05);
    expect(results.filter((result) => runOf(result, 'noisy').meanRange < 8 * runOf(result, 'batch').meanRange)).toEqual(
      [],
    );
  });

  it('with ReLU and He weights noisy batch norm loses to none', () => {
    const settings = { activation: 'relu', initialization: 'he', rate: 0.1, steps: 300 } as const;
    const results = resultsOf(covariateShift, { ...settings, contenders: ['none', 'noisy'] });
    const behind = results.map((result) => runOf(result, 'noisy').loss - runOf(result, 'none').loss);
    expect(behind.filter((gap) => gap < 0.03)).toEqual([]);
    expect(covariateShift.verdict(results[0]!).map(({ key }) => key)).toContain('losesToNone');
  });
});
