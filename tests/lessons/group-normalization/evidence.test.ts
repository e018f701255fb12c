import { describe, expect, it } from 'vitest';
import { tensor } from '../../../src/engine';
import {
  channelOrder,
  countDifferent,
  differencesTo,
  growthEffect,
  movedByLeaving,
  orderEffect,
  reorderings,
  splitInto,
  valuesAmongMates,
} from '../../../src/lessons/group-normalization/evidence';
import { batchMakerOf, epsilonOf, inputOf, outputOf, trainingOf } from '../../../src/state/derive';
import { defaultPicture, divisorsOf, type PictureState } from '../../../src/state/picture';
import { cellValue } from '../../../src/workbench/values';
import { digits } from '../../data/realDigits';

const initial = defaultPicture(digits, 'group');
const stateWith = (change: Partial<PictureState>): PictureState => ({ ...initial, ...change });
const gamma = initial.gamma.map((_, c) => 2.1 - c / 2);
const beta = initial.beta.map((_, c) => c / 3);

const settings: readonly [string, PictureState][] = [
  ['as the page opens', initial],
  ['of twelve channels with γ and β', stateWith({ shape: [3, 12, 4, 4], gamma, beta })],
  ['of random data', stateWith({ source: 'random', seed: 4, shape: [2, 8, 2, 3], groups: 4, gamma })],
];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('countDifferent counts what differs to the last bit, and takes NaN for NaN', () => {
  const first = tensor([1, 1, 1, 4], [1, 2, Number.NaN, 4]);
  expect(countDifferent(first, first)).toBe(0);
  expect(countDifferent(first, tensor([1, 1, 1, 4], [1, 2.0000002, Number.NaN, 5]))).toBe(2);
});

describe.each(settings)('the evidence %s', (_name, state) => {
  const x = inputOf(state);
  const [N, C, H, W] = state.shape;
  const epsilon = epsilonOf(state);
  const all = divisorsOf(C);
  const between = all.slice(1, -1);

  it('is layer norm to the last bit with one group, instance norm with C, and neither in between', () => {
    const differences = (groups: number, kind: 'layer' | 'instance') => differencesTo({ ...state, groups }, kind);
    expect([differences(1, 'layer'), differences(C, 'instance')]).toEqual([0, 0]);
    const strangers = [...between, C].map((groups) => differences(groups, 'layer'));
    const others = [1, ...between].map((groups) => differences(groups, 'instance'));
    expect([...strangers, ...others].filter((count) => count === 0)).toEqual([]);
  });

  it('has N·G means over (C/G)·H·W values, and a map whose mean is farthest from 0', () => {
    expect(all.map((groups) => splitInto(x, groups, epsilon, 0).means)).toEqual(all.map((groups) => N * groups));
    expect(all.map((groups) => splitInto(x, groups, epsilon, 0).setSize)).toEqual(
      all.map((groups) => (C / groups) * H * W),
    );
    for (const groups of all) {
      const { xHat } = trainingOf({ ...state, groups });
      const maps = Array.from({ length: C }, (_, c) => [...xHat.data.subarray((C + c) * H * W, (C + c + 1) * H * W)]);
      const farthest = Math.max(...maps.map((values) => Math.abs(mean(values))));
      expect(splitInto(x, groups, epsilon, 1).farthest).toBeCloseTo(farthest, 6);
    }
    expect(splitInto(x, C, epsilon, 1).farthest).toBeLessThan(1e-6);
  });

  it('depends on the order of channels across groups, under group norm alone', () => {
    const effects = (groups: number, reordering: 'within' | 'across') =>
      [{ kind: 'group', groups } as const, ...(['batch', 'layer', 'instance'] as const).map((kind) => ({ kind }))].map(
        (method) => orderEffect(x, channelOrder(C, groups, reordering), method, epsilon),
      );
    for (const groups of between) {
      expect(effects(groups, 'within')).toEqual([0, 0, 0, 0]);
      const [own, ...others] = effects(groups, 'across');
      expect(own).toBeGreaterThan(0);
      expect(others).toEqual([0, 0, 0]);
    }
    expect([1, C].flatMap((groups) => effects(groups, 'across'))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('gives a sample one value in every company under group norm, and batch norm’s own under batch norm', () => {
    const cell = { n: 1, c: 2, h: 1, w: 1 };
    const mates = [1, 2, 3].map((batch) => batchMakerOf(state)(batch, [2, C, H, W]));
    const { groups } = state;
    expect([...valuesAmongMates(x, cell, mates, { kind: 'group', groups }, epsilon)]).toEqual(
      Array(3).fill(cellValue(trainingOf(state).xHat, cell)),
    );
    const value = cellValue(x, cell);
    const wanted = mates.map((batch) => {
      const own = x.data.subarray((C + 2) * H * W, (C + 3) * H * W);
      const other = batch.data.subarray((C + 2) * H * W, (C + 3) * H * W);
      const channel = [...own, ...other];
      const centre = mean(channel);
      return (value - centre) / Math.sqrt(mean(channel.map((each) => (each - centre) ** 2)) + epsilon);
    });
    const values = valuesAmongMates(x, cell, mates, { kind: 'batch' }, epsilon);
    expect(wanted.map((each, index) => Math.abs(each - values[index]!) < 1e-5)).toEqual([true, true, true]);
    expect(new Set(values).size).toBe(3);
  });

  it('has no output that moves when samples leave, where batch norm moves them all', () => {
    for (const kept of [N - 1, 1]) {
      expect(movedByLeaving(state, kept, 'group')).toBe(0);
      expect(movedByLeaving(state, kept, 'batch')).toBe(kept * C * H * W);
    }
  });

  it('keeps its outputs when the input grows, and gets a gradient that shrinks by as much', () => {
    const { outputs, gradientBefore, gradientAfter } = growthEffect(state, 10);
    expect(outputs).toBeLessThan(1e-3);
    expect(gradientBefore / gradientAfter).toBeCloseTo(10, 1);
    const grown = { ...state, epsilonExponent: 0 };
    expect(growthEffect(grown, 10).outputs).toBeGreaterThan(0.01);
    expect(outputOf(state).data.every(Number.isFinite)).toBe(true);
  });
});

describe('channelOrder', () => {
  const cases = [1, 6, 7, 12, 16].flatMap((C) => divisorsOf(C).map((groups) => [C, groups] as const));
  const groupsOf = (order: readonly number[], C: number, groups: number) => {
    const size = C / groups;
    return Array.from({ length: groups }, (_, group) =>
      order.slice(group * size, (group + 1) * size).map((channel) => Math.floor(channel / size)),
    );
  };

  it('names every channel once', () => {
    const offenders = cases.flatMap(([C, groups]) =>
      reorderings.filter((each) => new Set(channelOrder(C, groups, each)).size !== C).map((each) => [C, groups, each]),
    );
    expect(offenders).toEqual([]);
  });

  it('keeps every group together, or sends its channels to as many groups as there can be', () => {
    expect(channelOrder(6, 3, 'within')).toEqual([1, 0, 3, 2, 5, 4]);
    expect(channelOrder(6, 3, 'across')).toEqual([0, 2, 4, 1, 3, 5]);
    const torn = cases.filter(([C, groups]) =>
      groupsOf(channelOrder(C, groups, 'within'), C, groups).some((members, group) =>
        members.some((own) => own !== group),
      ),
    );
    const together = cases.filter(([C, groups]) =>
      groupsOf(channelOrder(C, groups, 'across'), C, groups).some(
        (members) => new Set(members).size !== Math.min(groups, C / groups),
      ),
    );
    expect([torn, together]).toEqual([[], []]);
  });
});
