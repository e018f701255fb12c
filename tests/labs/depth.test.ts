import { beforeAll, describe, expect, it } from 'vitest';
import { smoothed } from '../../src/labs/curve';
import { type DepthRun, type DepthSnapshot, depth } from '../../src/labs/depth';
import type { LabMethod } from '../../src/labs/network';
import { resultsOf } from './run';

// labs.md, part C, at its own settings; gradients are those of the first step, as there, and some need no more than
// that. Twenty tanh layers, which take long, for 100 steps instead of 300.

const runOf = (result: DepthSnapshot, method: LabMethod) => result.runs.find((run) => run.method === method)!;
const runsOf = (results: readonly DepthSnapshot[], method: LabMethod) => results.map((result) => runOf(result, method));
const decades = ({ gradientsAtStart }: DepthRun) => Math.log10(gradientsAtStart[0]! / gradientsAtStart.at(-1)!);
const outside = (runs: readonly DepthRun[], low: number, high: number) =>
  runs.map(decades).filter((value) => !(value > low && value < high));
const finalLoss = ({ losses }: DepthRun) => smoothed(losses, 10).at(-1)!;

describe('depth', () => {
  let sigmoid: DepthSnapshot[];
  beforeAll(() => {
    sigmoid = resultsOf(depth, { steps: 300, methods: ['none', 'batch', 'layer'] });
  }, 60_000);

  it('ten sigmoid layers lose five decades of gradient, and none with batch norm', () => {
    expect(outside(runsOf(sigmoid, 'none'), -6, -4.8)).toEqual([]);
    expect(outside(runsOf(sigmoid, 'batch'), -0.3, 0.4)).toEqual([]);
  });

  it('layer and group norm do not cure it', () => {
    const start = resultsOf(depth, { steps: 1, methods: ['layer', 'group'] });
    expect(outside([...runsOf(start, 'layer'), ...runsOf(start, 'group')], -4.4, -2.8)).toEqual([]);
  });

  it('so only the net with batch norm learns', () => {
    expect(
      runsOf(sigmoid, 'batch')
        .map(finalLoss)
        .filter((loss) => !(loss < 2)),
    ).toEqual([]);
    const others = [...runsOf(sigmoid, 'none'), ...runsOf(sigmoid, 'layer')];
    expect(others.map(finalLoss).filter((loss) => !(loss > 2.2))).toEqual([]);
    expect(depth.verdict(sigmoid[0]!).map(({ key, values }) => `${values.method} ${key}`)).toEqual([
      'none vanishes',
      'none stuck',
      'batch level',
      'batch learns',
      'layer vanishes',
      'layer stuck',
    ]);
  });

  it('images look alike to deep layers, except behind batch norm', () => {
    const deepest = (method: LabMethod) => runsOf(sigmoid, method).map(({ contrastAtStart }) => contrastAtStart[9]!);
    expect(deepest('batch').filter((contrast) => Math.abs(Math.log10(contrast) + 0.68) > 0.03)).toEqual([]);
    expect(deepest('none').filter((contrast) => contrast > 1e-6)).toEqual([]);
    expect(deepest('layer').filter((contrast) => contrast > 1e-3)).toEqual([]);
  });

  it('with ReLU and He weights nothing vanishes, and batch norm makes gradients grow by a fifth a layer', () => {
    const results = resultsOf(depth, { depth: 20, activation: 'relu', initialization: 'he', steps: 1 });
    expect(outside(runsOf(results, 'none'), -0.8, 0.8)).toEqual([]);
    const growth = runsOf(results, 'batch').map((run) => 10 ** (decades(run) / 19));
    expect(growth.filter((factor) => Math.abs(factor - 1.211) > 0.03)).toEqual([]);
    expect(depth.verdict(results[0]!)).toContainEqual(
      expect.objectContaining({ key: 'grows', values: expect.objectContaining({ method: 'batch' }) }),
    );
  });

  it('twenty tanh layers with Xavier weights need no cure', () => {
    const start = resultsOf(depth, { depth: 20, activation: 'tanh', steps: 100, methods: ['none'] });
    expect(outside(runsOf(start, 'none'), -0.6, 0.6)).toEqual([]);
    expect(
      runsOf(start, 'none')
        .map(finalLoss)
        .filter((loss) => !(loss < 2)),
    ).toEqual([]);
  });

  it('weights that are too small make all gradients equally tiny, which a ratio would not show', () => {
    const settings = { depth: 20, activation: 'relu', initialization: 'small', steps: 1, methods: ['none'] } as const;
    const results = resultsOf(depth, settings);
    expect(outside(runsOf(results, 'none'), -0.6, 0.6)).toEqual([]);
    const first = runsOf(results, 'none').map(({ gradientsAtStart }) => gradientsAtStart[0]!);
    expect(first.filter((gradient) => gradient > 1e-20)).toEqual([]);
    expect(depth.verdict(results[0]!).map(({ key }) => key)).toContain('tiny');
  });
});
