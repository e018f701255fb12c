import { describe, expect, it } from 'vitest';
import { shownOf } from '../../src/state/derive';
import { methodValuesOf, setSpreadsOf, wholeSpreadOf } from '../../src/state/sets';
import { initial, stateWith } from './picture';

const spreadOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
};

describe('setSpreadsOf', () => {
  it('gives each set the mean and deviation that the picture is normalized by', () => {
    for (const kind of ['batch', 'layer', 'instance', 'group', 'rms'] as const) {
      const state = stateWith({ kind });
      const { mean, variance } = shownOf(state);
      expect(setSpreadsOf(state)).toEqual(
        Array.from(mean, (value, set) => ({ mean: value, deviation: Math.sqrt(variance[set]!) })),
      );
    }
  });

  it('stays the same object while nothing that it depends on changes', () => {
    const state = stateWith({});
    expect(setSpreadsOf({ ...state, pinned: { n: 0, c: 0, h: 0, w: 0 } })).toBe(setSpreadsOf(state));
  });
});

describe('methodValuesOf', () => {
  it('gives every method’s sets their own spread before and after, by plain sums', () => {
    const state = stateWith({ shape: [2, 4, 3, 3], groups: 2 });
    for (const kind of ['batch', 'layer', 'instance', 'group', 'rms'] as const) {
      const { group, setSize, before, after, spreads } = methodValuesOf(state, kind);
      [before, after].forEach(({ data }, side) => {
        const own = Array.from(data).filter((_value, cell) => group[Math.floor(cell / 9)] === 1);
        expect(own).toHaveLength(setSize);
        const { mean, deviation } = spreadOf(own);
        expect(spreads[side]![1]!.mean).toBeCloseTo(mean, 5);
        expect(spreads[side]![1]!.deviation).toBeCloseTo(deviation, 5);
      });
    }
  });

  it('leaves γ, β and the data as the reader chose them', () => {
    const state = stateWith({ beta: initial.beta.map(() => 2) });
    const { after, spreads } = methodValuesOf(state, 'instance');
    expect(spreads[1].every(({ mean }) => Math.abs(mean - 2) < 1e-5)).toBe(true);
    expect(wholeSpreadOf(after).mean).toBeCloseTo(2, 5);
  });
});
