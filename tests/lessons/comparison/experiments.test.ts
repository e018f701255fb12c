import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calmOf,
  changeFor,
  changeForEvidence,
  disturbanceOf,
  type Experiment,
  effectOf,
  experimentBehind,
  experimentOf,
  experiments,
  leaveWith,
} from '../../../src/lessons/comparison/experiments';
import { inputOf, outputOf, shownOf } from '../../../src/state/derive';
import type { MethodKind, PictureState } from '../../../src/state/picture';
import { methodKinds } from '../../../src/workbench/methods';
import { setSizeOf, valuesOfSet } from '../../../src/workbench/values';
import { initial, stateWith } from '../../state/picture';

const samples = initial.shape[0];

const during = (experiment: Experiment, change: Partial<PictureState> = {}): PictureState => {
  const state = stateWith(change);
  return { ...state, ...changeFor(experiment, state, samples) };
};

const effect = (state: PictureState, kind: MethodKind) => effectOf({ ...state, kind }, samples);

/** The methods for which something holds. */
const methodsWhere = (holds: (kind: MethodKind) => boolean) => methodKinds.filter(holds);

describe('an experiment', () => {
  it('is told from the settings alone, whichever one came before', () => {
    const pairs = experiments.flatMap((before) => experiments.map((next) => [before, next] as const));
    const offenders = pairs.filter(([before, next]) => experimentOf(during(next, during(before)), samples) !== next);
    expect(offenders).toEqual([]);
  });

  it('leaves the data as it was when it ends', () => {
    const offenders = experiments.filter((experiment) => {
      const after = during('point', during(experiment));
      return inputOf(after).data.some((value, cell) => value !== inputOf(initial).data[cell]);
    });
    expect(offenders).toEqual([]);
  });

  it.each(experiments.filter((experiment) => experiment !== 'point'))(
    '%s moves the outputs of the untouched samples in batch norm alone, to the last bit',
    (experiment) => {
      const state = during(experiment);
      expect(methodsWhere((kind) => effect(state, kind).others.moved > 0)).toEqual(['batch']);
      expect(methodsWhere((kind) => effect(state, kind).others.total === 0)).toEqual([]);
    },
  );

  it('of looking on moves nothing', () => {
    const state = during('point');
    const all = methodKinds.map((kind) => effect(state, kind));
    expect(all.filter(({ touched, others, marked }) => touched.moved + others.moved > 0 || marked.includes(1))).toEqual(
      [],
    );
  });

  it('with one cell moves the outputs of its set: all of them, but zeros that no mean is subtracted from', () => {
    const cell = fc.record({ n: fc.nat(3), c: fc.nat(5), h: fc.nat(3), w: fc.nat(3) });
    fc.assert(
      fc.property(cell, fc.nat(20), (pinned, batch) => {
        const state = during('cell', { pinned, batch });
        const counts = methodKinds.map((kind) => {
          const { touched, others } = effect(state, kind);
          return touched.moved + others.moved;
        });
        const x = inputOf(state);
        const zeros = valuesOfSet(x, shownOf({ ...state, kind: 'rms' }).group, pinned).filter((value) => value === 0);
        expect(counts).toEqual(
          methodKinds.map((kind) => setSizeOf(shownOf({ ...state, kind })) - (kind === 'rms' ? zeros.length : 0)),
        );
      }),
      { seed: 2018, numRuns: 25 },
    );
  });

  it('with an outlier leaves the outlier itself alone where its own mean and deviation are taken out', () => {
    const state = during('outlier');
    expect(methodsWhere((kind) => effect(state, kind).touched.largest < 1e-3)).toEqual(['layer', 'instance', 'group']);
  });

  it('with contrast is undone within the sample, by all but batch norm, unless the sign is turned', () => {
    const state = during('contrast');
    const within = ['layer', 'instance', 'group', 'rms'];
    expect(methodsWhere((kind) => effect(state, kind).touched.largest < 1e-3)).toEqual(within);
    const turned = { ...state, contrast: -1 };
    expect(methodsWhere((kind) => effect(turned, kind).touched.largest < 1e-3)).toEqual([]);
  });

  it('counts only samples that were there before and are there now', () => {
    const state = { ...initial, ...leaveWith(initial, samples, 3) };
    const grown = { ...initial, ...leaveWith(initial, samples, 6) };
    const perSample = 6 * 4 * 4;
    expect([effect(state, 'batch').others.total, effect(grown, 'batch').others.total]).toEqual([
      ...[3 * perSample, 4 * perSample],
    ]);
    expect(effect(grown, 'batch').marked).toHaveLength(6 * perSample);
  });

  it('lets go of a cell whose sample leaves', () => {
    const pinned = { n: 3, c: 0, h: 0, w: 0 };
    expect(leaveWith(stateWith({ pinned }), samples, 2).pinned).toBeNull();
    expect(leaveWith(stateWith({ pinned }), samples, 4).pinned).toEqual(pinned);
  });

  it('marks what moves far enough to be read, and nothing that prints alike', () => {
    const state = during('contrast');
    expect(methodsWhere((kind) => effect(state, kind).marked.includes(1))).toEqual(['batch']);
  });

  it('is marked anew when something else is done to the batch, and not when γ moves', () => {
    const state = during('outlier');
    expect(disturbanceOf({ ...state, gamma: state.gamma.map(() => 2) })).toBe(disturbanceOf(state));
    const all = experiments.map((experiment) => disturbanceOf(during(experiment)));
    expect(new Set(all).size).toBe(experiments.length);
  });

  it('is compared to the batch as it was, with the same γ, β, ε and groups', () => {
    const state = during('outlier', { epsilonExponent: -1, groups: 2, gamma: initial.gamma.map(() => 2) });
    const { source, epsilonExponent, groups, gamma } = calmOf(state, samples);
    expect({ source, epsilonExponent, groups, gamma }).toEqual({
      ...{ source: 'digits', epsilonExponent: -1, groups: 2, gamma: state.gamma },
    });
  });
});

describe('the evidence of the table', () => {
  it('is the experiment that the panel names', () => {
    const shows = Object.keys(experimentBehind) as (keyof typeof experimentBehind)[];
    const offenders = shows.filter((show) => {
      const state = { ...initial, ...changeForEvidence(show, initial, samples) };
      return experimentOf(state, samples) !== experimentBehind[show];
    });
    expect(offenders).toEqual([]);
  });
});

describe('what the page asks and tells', () => {
  it('is true: with one sample, batch and instance norm are the same to the last bit, and no other two are', () => {
    const alone = { ...initial, ...leaveWith(initial, samples, 1) };
    const bits = (kind: MethodKind) => Array.from(outputOf({ ...alone, kind }).data).join();
    const pairs = methodKinds.flatMap((first, index) =>
      methodKinds.slice(index + 1).flatMap((second) => (bits(first) === bits(second) ? [[first, second]] : [])),
    );
    expect(pairs).toEqual([['batch', 'instance']]);
  });

  it('is true: 5 more in every value of one sample is seen after batch norm and RMSNorm alone', () => {
    const x = inputOf(initial);
    const edits: Record<string, number> = {};
    for (let c = 0; c < 6; c++)
      for (let h = 0; h < 4; h++)
        for (let w = 0; w < 4; w++) edits[`1.${c}.${h}.${w}`] = x.data[96 + c * 16 + h * 4 + w]! + 5;
    const state = stateWith({ edits });
    expect(methodsWhere((kind) => effect(state, kind).touched.largest > 0.1)).toEqual(['batch', 'rms']);
    expect(methodsWhere((kind) => effect(state, kind).touched.largest < 1e-3)).toEqual(['layer', 'instance', 'group']);
  });
});
