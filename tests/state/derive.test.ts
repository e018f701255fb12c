import { describe, expect, it } from 'vitest';
import { makeInput } from '../../src/data/source';
import { identityAffine, indexOf, type Method, normalize, normalizeWith, type Running } from '../../src/engine';
import {
  affineOf,
  batchMakerOf,
  epsilonOf,
  inferenceOf,
  inputOf,
  outputOf,
  runningOf,
  runningStepsOf,
  scaleChannel,
  shownOf,
  stageTensorOf,
  trainingOf,
} from '../../src/state/derive';
import { largestShape, type PictureState } from '../../src/state/picture';
import { digits } from '../data/realDigits';
import { differences } from '../engine/compare';
import { cellsOf, initial, stateWith } from './picture';

const batch = { kind: 'batch' } as const;
const beta = initial.beta.map((_, c) => c);
const pictures: readonly [string, PictureState][] = [
  ['digits', initial],
  ['random', stateWith({ source: 'random', seed: 7, batch: 3, shape: [3, 4, 2, 5] })],
  ['outlier', stateWith({ source: 'outlier', shape: largestShape, epsilonExponent: -1 })],
  ['edited', stateWith({ edits: { '0.1.0.0': 9, '3.5.3.3': -4 }, enlarged: 1, gamma: initial.gamma.with(1, -2) })],
  ['ε = 0', stateWith({ epsilonExponent: -9, beta })],
  ['layer norm', stateWith({ kind: 'layer', beta })],
  ['instance norm', stateWith({ kind: 'instance', beta })],
  ['group norm', stateWith({ kind: 'group', groups: 2, beta })],
  ['RMSNorm, which has no β', stateWith({ kind: 'rms', beta })],
];

describe('the input', () => {
  it('is the data of the chosen source, seed and batch', () => {
    const state = stateWith({ source: 'random', seed: 7, batch: 3 });
    const channels = state.channelMeans.map((mean, c) => ({ mean, spread: state.channelSpreads[c]! }));
    const { source, shape, seed } = state;
    expect(inputOf(state)).toEqual(makeInput({ source, shape, seed, batch: 3, channels }, digits));
    expect(batchMakerOf(state)(3, shape)).toEqual(inputOf(state));
  });

  it('holds the reader’s values in their cells, and leaves out those outside the shape', () => {
    const edits = { '0.1.2.3': 5.25, '7.15.7.7': 1 };
    const changed = inputOf(stateWith({ edits })).data;
    const cell = indexOf(initial.shape, 0, 1, 2, 3);
    expect(changed).toEqual(inputOf(initial).data.with(cell, 5.25));
    expect(inputOf(initial).data[cell]).not.toBe(5.25);
  });

  it('has one channel ten times larger, its changed cells too', () => {
    const edits = { '0.1.2.3': 5.25 };
    const plain = inputOf(stateWith({ edits }));
    const expected = cellsOf(initial.shape).map(({ c }, cell) => Math.fround(plain.data[cell]! * (c === 1 ? 10 : 1)));
    expect([...inputOf(stateWith({ edits, enlarged: 1 })).data]).toEqual(expected);
    expect([...scaleChannel(plain, 1, 10).data]).toEqual(expected);
  });
});

describe('numbers', () => {
  it('take ε from its exponent, and 0 from the lowest', () => {
    expect([-9, -8, -5, 0].map((epsilonExponent) => epsilonOf(stateWith({ epsilonExponent })))).toEqual([
      ...[0, 1e-8, 1e-5, 1],
    ]);
  });

  it.each(pictures)('are the engine’s own, to the last bit: %s', (_name, state) => {
    const C = state.shape[1];
    const { kind, groups } = state;
    const method: Method = kind === 'group' ? { kind, groups } : { kind };
    const own = kind === 'rms' ? Array(C).fill(0) : state.beta.slice(0, C);
    const affine = { gamma: state.gamma.slice(0, C), beta: own };
    const expected = normalize(inputOf(state), method, affine, epsilonOf(state));
    const training = trainingOf(state);
    expect({ ...training, y: expected.y }).toEqual(expected);
    expect(training.y).toEqual(training.xHat);
    expect(affineOf(state)).toEqual(affine);
    expect(outputOf(state)).toEqual(expected.y);
  });

  it.each(pictures)('at every stage follow from the stage before: %s', (_name, state) => {
    const { mean, group, xHat } = trainingOf(state);
    const x = inputOf(state);
    const [, C] = state.shape;
    const centred = cellsOf(state.shape).map(({ n, c }, cell) => x.data[cell]! - mean[group[n * C + c]!]!);
    expect(stageTensorOf(state, 'input')).toBe(x);
    expect(differences(stageTensorOf(state, 'centred').data, centred, 1e-6)).toEqual([]);
    expect(stageTensorOf(state, 'normalized')).toBe(xHat);
    expect(stageTensorOf(state, 'output')).toBe(outputOf(state));
  });

  it('of a single value a channel are 0 before γ and β', () => {
    const state = stateWith({ shape: [1, 3, 1, 1], beta: initial.beta.map(() => 2) });
    expect([...trainingOf(state).xHat.data]).toEqual([0, 0, 0]);
    expect([...outputOf(state).data]).toEqual([2, 2, 2]);
  });
});

describe('nothing is worked out twice', () => {
  const start = stateWith({ seed: 77, batchesSeen: 2 });

  it('when γ and β move: statistics and x̂ stay', () => {
    const moved = { ...start, gamma: initial.gamma.with(0, 2), beta: initial.beta.with(0, 1) };
    const before = [trainingOf(start), runningStepsOf(start), outputOf(start)];
    const after = [trainingOf(moved), runningStepsOf(moved), outputOf(moved)];
    expect(after.map((value, index) => value === before[index])).toEqual([true, true, false]);
  });

  it('when the reader points, pins or changes what is shown', () => {
    const cell = { n: 0, c: 0, h: 0, w: 0 };
    const output = outputOf(start);
    const centred = stageTensorOf(start, 'centred');
    const pointed = { ...start, pointed: cell, pinned: cell, part: 'mean', stage: 'output', affineChannel: 1 } as const;
    expect(outputOf(pointed)).toBe(output);
    expect(stageTensorOf(pointed, 'centred')).toBe(centred);
  });

  it('when ε moves: the input stays', () => {
    const x = inputOf(start);
    const training = trainingOf(start);
    const moved = { ...start, epsilonExponent: -3 };
    expect(inputOf(moved)).toBe(x);
    expect(trainingOf(moved)).not.toBe(training);
  });

  it('when a few pictures on a page take turns', () => {
    const states = [1, 2, 3].map((seed) => stateWith({ seed }));
    const first = states.map((state) => outputOf(state));
    expect(states.map((state) => outputOf({ ...state }) === first[states.indexOf(state)])).toEqual([true, true, true]);
  });
});

describe('inference', () => {
  const state = stateWith({ mode: 'inference', batchesSeen: 5, gamma: initial.gamma.with(0, 2) });

  it('normalizes by the running statistics', () => {
    const expected = normalizeWith(inputOf(state), runningOf(state), affineOf(state), epsilonOf(state));
    expect(outputOf(state)).toEqual(expected);
    expect(shownOf(state)).toBe(inferenceOf(state));
    expect(inferenceOf(state)).toMatchObject({ ...runningOf(state) });
    expect(shownOf({ ...state, mode: 'training' })).toBe(trainingOf(state));
  });

  it('hardly changes anything before the first batch: running mean 0, running variance 1', () => {
    const fresh = stateWith({ mode: 'inference' });
    expect(runningOf(fresh)).toEqual({ mean: new Float64Array(6), variance: new Float64Array(6).fill(1) });
    expect(differences(outputOf(fresh).data, inputOf(fresh).data, 1e-5)).toEqual([]);
  });

  it.each([0, 1, 5])(
    'gives a sample the same outputs whoever else is in the batch, after %i batches',
    (batchesSeen) => {
      const outputs = (N: number) => outputOf({ ...state, batchesSeen, shape: [N, 6, 4, 4] }).data.slice(0, 6 * 4 * 4);
      const moved = [1, 3, 8].flatMap((N) => differences(outputs(N), outputs(4), 0).slice(0, 2));
      expect(moved).toEqual([]);
    },
  );

  it('does not let what the reader does to the shown batch, or which one is shown, reach the running statistics', () => {
    const changes = { edited: { edits: { '0.1.0.0': 50 } }, enlarged: { enlarged: 0 }, another: { batch: 7 } };
    const offenders = Object.entries(changes).filter(
      ([, change]) => differences(runningOf({ ...state, ...change }).mean, runningOf(state).mean, 0).length > 0,
    );
    expect(offenders.map(([name]) => name)).toEqual([]);
  });
});

describe('running statistics', () => {
  it('follow PyTorch’s rule, batch by batch, with its momentum of 0.1', () => {
    const steps = runningStepsOf(stateWith({ batchesSeen: 6 }));
    const momentum = 0.1;
    const size = 4 * 4 * 4;
    let expected: Running = { mean: new Float64Array(6), variance: new Float64Array(6).fill(1) };
    const offenders = steps.flatMap(({ batch: own, running }, step) => {
      const unbiased = own.variance.map((variance) => (variance * size) / (size - 1));
      expected = {
        mean: expected.mean.map((old, c) => old + momentum * (own.mean[c]! - old)),
        variance: expected.variance.map((old, c) => old + momentum * (unbiased[c]! - old)),
      };
      return [
        ...differences(running.mean, expected.mean, 1e-12),
        ...differences(running.variance, expected.variance, 1e-12),
      ].map((difference) => `batch ${step}: ${difference}`);
    });
    expect(steps).toHaveLength(6);
    expect(offenders).toEqual([]);
  });

  it('come from different batches, each normalized by its own statistics', () => {
    const steps = runningStepsOf(stateWith({ batchesSeen: 6 }));
    expect(new Set(steps.map(({ batch: { mean } }) => mean.join())).size).toBe(6);
    const means = Array.from({ length: 6 }, (_, index) =>
      normalize(batchMakerOf(initial)(index, initial.shape), batch, identityAffine(6), 1e-5).mean.join(),
    );
    expect(steps.map(({ batch: { mean } }) => mean.join())).toEqual(means);
  });

  it('are finite for every shape that the page offers', () => {
    const shapes = [initial.shape, [1, 6, 1, 1], [2, 6, 1, 1], [1, 1, 1, 2]] as const;
    const offenders = shapes.filter((shape) => {
      const { mean, variance } = runningOf(stateWith({ shape, batchesSeen: 3 }));
      return ![...mean, ...variance].every(Number.isFinite);
    });
    expect(offenders).toEqual([]);
  });
});
