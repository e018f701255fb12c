import { describe, expect, it } from 'vitest';
import {
  countMoved,
  effectOf,
  movedByLeaving,
  pooled,
  turnUp,
} from '../../../src/lessons/instance-normalization/evidence';
import { inputOf } from '../../../src/state/derive';
import { defaultPicture, type PictureState } from '../../../src/state/picture';
import { digits } from '../../data/realDigits';

const state = defaultPicture(digits, 'instance');
const place = { n: 0, c: 2 };
const edits = turnUp(state, place, 3, 2);

describe('turnUp', () => {
  it('multiplies and shifts one whole map, in hundredths, and nothing else', () => {
    const before = inputOf(state);
    const after = inputOf({ ...state, edits });
    const expected = before.data.map((value, cell) => (cell >= 32 && cell < 48 ? 3 * value + 2 : value));
    expect(after.data.findIndex((value, cell) => Math.abs(value - expected[cell]!) > 1e-6)).toBe(-1);
    expect(Object.keys(edits)).toHaveLength(16);
    expect(Object.values(edits).filter((value) => !/^-?\d+(\.\d\d?)?$/.test(String(value)))).toEqual([]);
  });
});

describe('effectOf', () => {
  it('sees nothing move under instance norm, and the whole channel under batch norm', () => {
    const instance = effectOf(state, edits, 'instance');
    expect(instance).toMatchObject({ total: 384, visible: 0, samples: 0 });
    expect(instance.largest).toBeGreaterThan(0);
    expect(instance.largest).toBeLessThan(1e-3);
    const batch = effectOf(state, edits, 'batch');
    expect(batch.samples).toBe(4);
    expect(batch.visible).toBeGreaterThan(48);
  });

  it('sees the map’s sample alone move under layer norm', () => {
    expect(effectOf(state, edits, 'layer')).toMatchObject({ samples: 1 });
  });
});

describe('movedByLeaving', () => {
  const cases: readonly Partial<PictureState>[] = [{}, { edits }, { source: 'random' }, { source: 'outlier' }];

  it('finds no bit changed under instance norm, whoever leaves', () => {
    const moved = cases.flatMap((change) =>
      [1, 2, 3].map((kept) => movedByLeaving({ ...state, ...change }, kept, 'instance')),
    );
    expect(moved.filter((count) => count > 0)).toEqual([]);
  });

  it('finds most outputs changed under batch norm', () => {
    expect(movedByLeaving(state, 1, 'batch')).toBeGreaterThan(80);
  });
});

describe('pooled', () => {
  it('finds the means of the maps apart before and at 0 afterwards', () => {
    const { lowest, highest, after } = pooled(state);
    expect(highest - lowest).toBeGreaterThan(1);
    expect(after).toBeLessThan(1e-6);
  });
});

describe('countMoved', () => {
  it('counts bits without a tolerance, and differences beyond one with it; NaN counts as moved', () => {
    const [first, second] = [
      [0, 1, 2, Number.NaN],
      [-0, 1, 2.004, 1],
    ].map((values) => ({ shape: [1, 1, 1, 4] as const, data: Float32Array.from(values) }));
    expect([countMoved(first!, second!), countMoved(first!, second!, 0.005)]).toEqual([3, 1]);
  });
});
