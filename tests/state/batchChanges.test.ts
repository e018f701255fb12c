import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCell, shiftMap, shiftOf } from '../../src/state/actions';
import {
  addSample,
  changesOf,
  copySample,
  effectOn,
  factorOf,
  removeSample,
  scaleSample,
  shuffleBatch,
  shuffled,
  takeAllBack,
  takeBack,
} from '../../src/state/batchChanges';
import { inputOf } from '../../src/state/derive';
import type { PictureState, PictureStore } from '../../src/state/picture';
import { pictureUrl } from '../../src/state/pictureUrl';
import { originOf, rowsOf, sampleLimit } from '../../src/state/rows';
import { readUrl, writeUrl } from '../../src/state/url';
import { initial, storeWith } from './picture';

/** The input of one row. */
function rowOf(state: PictureState, n: number): number[] {
  const { shape, data } = inputOf(state);
  const size = data.length / shape[0];
  return Array.from(data.subarray(n * size, (n + 1) * size));
}

const rowsIn = (state: PictureState) => Array.from(rowsOf(state), (_sample, n) => rowOf(state, n));
const kinds = ['batch', 'layer', 'instance', 'group', 'rms'] as const;
const movedUnder = (before: PictureState, after: PictureState) =>
  Object.fromEntries(kinds.map((kind) => [kind, effectOn(before, after, kind).moved > 0]));
const onlyBatch = { batch: true, layer: false, instance: false, group: false, rms: false };

describe('a map', () => {
  it('is moved as a whole, and nothing else is', () => {
    const store = storeWith();
    const before = rowsIn(store.getState());
    shiftMap(store, { n: 2, c: 1 }, 1.5);
    const state = store.getState();
    const wanted = before.map((row, n) =>
      row.map((value, cell) => (n === 2 && Math.floor(cell / 16) === 1 ? Math.fround(value + 1.5) : value)),
    );
    expect(rowsIn(state)).toEqual(wanted);
    expect(shiftOf(state, { n: 2, c: 1 })).toBe(1.5);
    shiftMap(store, { n: 2, c: 1 }, 0);
    expect(store.getState().edits).toEqual({});
  });
});

describe('a sample', () => {
  it('of any row takes a factor', () => {
    const store = storeWith();
    const before = rowsIn(store.getState());
    for (const n of [0, 3]) scaleSample(store, n, 2);
    expect(rowsIn(store.getState())).toEqual(
      before.map((row, n) => (n === 0 || n === 3 ? row.map((value) => value * 2) : row)),
    );
    expect([0, 1, 3].map((n) => factorOf(store.getState(), n))).toEqual([2, 1, 2]);
  });

  it('that is taken out leaves the others as they are, and comes back with all that was done to it', () => {
    const store = storeWith();
    editCell(store, { n: 1, c: 0, h: 0, w: 0 }, 7);
    shiftMap(store, { n: 1, c: 2 }, 1);
    const before = rowsIn(store.getState());
    removeSample(store, 1);
    expect(rowsIn(store.getState())).toEqual(before.filter((_row, n) => n !== 1));
    const [out] = changesOf(store.getState(), initial);
    expect(out).toEqual({ kind: 'out', key: 'out1', sample: 1 });
    takeBack(store, out!, initial);
    expect(rowsIn(store.getState())).toEqual(before);
    expect(store.getState().rows).toEqual([]);
  });

  it('that is put in twice is the same twice, until one of the two is changed', () => {
    const store = storeWith();
    scaleSample(store, 0, 3);
    editCell(store, { n: 0, c: 0, h: 0, w: 0 }, 7);
    copySample(store, 0);
    expect(rowOf(store.getState(), 4)).toEqual(rowOf(store.getState(), 0));
    editCell(store, { n: 4, c: 0, h: 0, w: 0 }, 9);
    expect([rowOf(store.getState(), 0)[0], rowOf(store.getState(), 4)[0]]).toEqual([7, 9]);
  });

  it('keeps the reader’s cell wherever it goes, and lets it go when it leaves', () => {
    const store = storeWith({ pinned: { n: 2, c: 1, h: 0, w: 0 } });
    removeSample(store, 0);
    expect(store.getState().pinned).toEqual({ n: 1, c: 1, h: 0, w: 0 });
    removeSample(store, 1);
    expect(store.getState().pinned).toBeNull();
  });

  it('is added from the data, one that has not been there before', () => {
    const store = storeWith();
    removeSample(store, 1);
    addSample(store);
    expect(rowsOf(store.getState())).toEqual([0, 2, 3, 4]);
    for (let more = 0; more < 10; more++) addSample(store);
    expect(rowsOf(store.getState())).toHaveLength(8);
    for (let fewer = 0; fewer < 10; fewer++) removeSample(store, 0);
    expect(rowsOf(store.getState())).toHaveLength(1);
  });
});

describe('shuffling', () => {
  it('always gives another order of the same samples, the same one for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 9999 }), (count, seed) => {
        const rows = Array.from({ length: count }, (_, sample) => sample);
        const next = shuffled(rows, seed);
        expect(next).not.toEqual(rows);
        expect(next.toSorted()).toEqual(rows);
        expect(shuffled(rows, seed)).toEqual(next);
      }),
    );
  });

  it('moves values with their samples: compared with itself, no sample’s output moves under any method', () => {
    const store = storeWith();
    editCell(store, { n: 1, c: 0, h: 0, w: 0 }, 7);
    const before = store.getState();
    const rows = rowsIn(before);
    shuffleBatch(store);
    const after = store.getState();
    expect(rowsIn(after)).toEqual(rowsOf(after).map((sample) => rows[sample]!));
    // A set's sum in another order may differ in the last bit of float64, which float32 hardly ever shows.
    expect(kinds.map((kind) => effectOn(before, after, kind).farthest < 1e-6)).toEqual(kinds.map(() => true));
  });
});

describe('the samples that were left alone', () => {
  const actions: readonly [string, (store: PictureStore) => void][] = [
    ['a map is moved', (store) => shiftMap(store, { n: 1, c: 2 }, 2)],
    ['a sample is scaled', (store) => scaleSample(store, 2, 3)],
    ['a sample is taken out', (store) => removeSample(store, 1)],
    ['a sample is put in', addSample],
    ['a sample is put in twice', (store) => copySample(store, 3)],
  ];
  it.each(actions)('move under batch norm alone when %s', (_name, act) => {
    const store = storeWith();
    const before = store.getState();
    act(store);
    expect(movedUnder(before, store.getState())).toEqual(onlyBatch);
  });

  it('are not marked under layer norm, and only what moved is', () => {
    const store = storeWith({ kind: 'layer' });
    removeSample(store, 1);
    expect(store.getState().moved?.count).toBe(0);
    scaleSample(store, 0, 3);
    expect(Array.from(store.getState().moved!.mask).lastIndexOf(1)).toBeLessThan(96);
  });
});

describe('every change', () => {
  const anyAction: fc.Arbitrary<(store: PictureStore) => void> = fc.oneof(
    fc.constant(shuffleBatch),
    fc.constant(addSample),
    ...[removeSample, copySample].map((act) =>
      fc.nat(7).map((n) => (store: PictureStore) => act(store, n % store.getState().shape[0])),
    ),
    fc.tuple(fc.nat(7), fc.nat(5), fc.integer({ min: -20, max: 20 })).map(
      ([n, c, tenths]) =>
        (store: PictureStore) =>
          shiftMap(store, { n: n % store.getState().shape[0], c }, tenths / 10),
    ),
    fc.tuple(fc.nat(7), fc.integer({ min: -20, max: 20 })).map(
      ([n, tenths]) =>
        (store: PictureStore) =>
          scaleSample(store, n % store.getState().shape[0], tenths / 10),
    ),
    fc.tuple(fc.nat(7), fc.nat(5)).map(
      ([n, c]) =>
        (store: PictureStore) =>
          editCell(store, { n: n % store.getState().shape[0], c, h: 0, w: 0 }, 5),
    ),
  );
  const anyHistory = fc.array(anyAction, { maxLength: 8 });
  const table = pictureUrl(initial);

  it('stands in the link and comes back out of it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const store = storeWith();
        for (const act of history) act(store);
        const state = store.getState();
        const { values, rejected } = readUrl(table, writeUrl(table, state, initial));
        expect(rejected).toEqual([]);
        expect(inputOf({ ...initial, ...values })).toEqual(inputOf(state));
      }),
      { numRuns: 40 },
    );
  });

  it('can be taken back alone, one after another, and then the batch is the data’s own', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const store = storeWith();
        for (const act of history) act(store);
        for (let left = 200; left > 0; left--) {
          const change = changesOf(store.getState(), initial).at(left % 2 === 0 ? 0 : -1);
          if (!change) break;
          takeBack(store, change, initial);
        }
        const state = store.getState();
        expect(changesOf(state, initial)).toEqual([]);
        expect(inputOf(state)).toEqual(inputOf({ ...initial, shape: state.shape }));
      }),
      { numRuns: 40 },
    );
  });

  it('can be taken back with all the others, and all of them brought back', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const store = storeWith();
        for (const act of history) act(store);
        const before = inputOf(store.getState());
        const taken = takeAllBack(store, initial);
        expect(changesOf(store.getState(), initial)).toEqual([]);
        store.setState(taken);
        expect(inputOf(store.getState())).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('has a sample that the data has', () => {
    expect(Array.from({ length: sampleLimit }, (_, sample) => originOf(sample)).every((origin) => origin < 8)).toBe(
      true,
    );
  });
});
