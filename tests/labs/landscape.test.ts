import { beforeAll, describe, expect, it } from 'vitest';
import { createBatches } from '../../src/labs/images';
import { type LandscapeSnapshot, landscape, summarizeProbes } from '../../src/labs/landscape';
import { buildNetwork, type LabMethod, perceptron } from '../../src/labs/network';
import { probeAlongGradient } from '../../src/labs/probe';
import { createRandom } from '../../src/nn/random';
import { bench, resultsOf } from './run';

// labs.md, part D, at its own settings.

const steps = 150;
const summaryOf = (result: LandscapeSnapshot, method: LabMethod) =>
  summarizeProbes(result.runs.find((run) => run.method === method)!.probes);
const compare = (results: readonly LandscapeSnapshot[]) =>
  results.map((result) => ({ none: summaryOf(result, 'none'), batch: summaryOf(result, 'batch') }));

describe('landscape', () => {
  describe('with ReLU and He weights', () => {
    let results: LandscapeSnapshot[];
    beforeAll(() => {
      results = resultsOf(landscape, { steps, methods: ['none', 'batch', 'layer'] });
    }, 60_000);

    it('batch norm narrows the band more than twice, and no step leads uphill', () => {
      const pairs = compare(results);
      expect(pairs.filter(({ none, batch }) => none.band < 2.5 * batch.band)).toEqual([]);
      expect(pairs.filter(({ none, batch }) => none.change < 2.5 * batch.change)).toEqual([]);
      expect(pairs.filter(({ none, batch }) => none.roughness < 1.3 * batch.roughness)).toEqual([]);
      expect(pairs.filter(({ none, batch }) => none.uphill < 0.6 || batch.uphill > 0.1)).toEqual([]);
      expect(landscape.verdict(results[0]!).map(({ key, values }) => `${values.method} ${key}`)).toContain(
        'batch smoother',
      );
    });

    it('layer norm narrows the band too, yet a long step still leads uphill', () => {
      const pairs = results.map((result) => ({ none: summaryOf(result, 'none'), layer: summaryOf(result, 'layer') }));
      expect(pairs.filter(({ none, layer }) => layer.band > 0.8 * none.band || layer.uphill < 0.6)).toEqual([]);
    });
  });

  it('in ten tanh layers the gradient is no steadier with batch norm', () => {
    const settings = { depth: 10, activation: 'tanh', initialization: 'xavier', steps } as const;
    const results = resultsOf(landscape, settings);
    const pairs = compare(results);
    expect(pairs.filter(({ none, batch }) => batch.roughness < 0.9 * none.roughness)).toEqual([]);
    // In the first fifty steps the band is no narrower either; later it is.
    const early = results.map((result) => {
      const bandOf = (method: LabMethod) =>
        summarizeProbes(result.runs.find((run) => run.method === method)!.probes.filter(({ step }) => step <= 50)).band;
      return bandOf('none') / bandOf('batch');
    });
    expect(early.filter((ratio) => ratio > 2)).toEqual([]);
  });

  it('a net on a plateau looks smoother than one that learns', () => {
    const results = resultsOf(landscape, { initialization: 'uniform', steps });
    const pairs = compare(results);
    expect(pairs.filter(({ none, batch }) => none.band > 0.2 * batch.band || none.roughness > batch.roughness)).toEqual(
      [],
    );
    expect(landscape.verdict(results[0]!).map(({ key, values }) => `${values.method} ${key}`)).toContain(
      'none plateau',
    );
  });

  it('probing leaves the net as it was', () => {
    const plan = { ...perceptron(2, 8), activation: 'relu', initialization: 'he', method: 'batch', groups: 1 } as const;
    const network = buildNetwork(plan, 1, bench.backend);
    const batch = createBatches(bench.data.training, 16, createRandom(1))();
    const before = network.parameters.map(({ value }) => value.slice());
    const running = network.normalizations.map((layer) => layer.running);
    const probe = probeAlongGradient(network, batch, [0.001, 0.1, 1]);
    expect(network.parameters.map(({ value }) => value)).toEqual(before);
    expect(network.normalizations.map((layer) => layer.running)).toEqual(running);
    expect(probe.lowest).toBeLessThan(probe.loss);
  });
});
