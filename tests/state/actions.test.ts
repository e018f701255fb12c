import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/engine';
import {
  axes,
  changeAndMark,
  editCell,
  pin,
  point,
  restoreCell,
  setAffine,
  setAxis,
  undoNormalization,
} from '../../src/state/actions';
import { inputOf, outputOf, shownOf, trainingOf } from '../../src/state/derive';
import { divisorsOf, largestShape, nearestDivisor, numberLimit, type PictureState } from '../../src/state/picture';
import { differences } from '../engine/compare';
import { cellsOf, initial, storeWith } from './picture';

const asked: Cell = { n: 0, c: 1, h: 0, w: 0 };

/** The cells whose output differs between two states, by number. */
function movedCells(before: PictureState, after: PictureState): number[] {
  const [old, now] = [outputOf(before).data, outputOf(after).data];
  return Array.from(now.keys()).filter((cell) => now[cell] !== old[cell]);
}

const markedCells = ({ moved }: PictureState) =>
  Array.from(moved?.mask.keys() ?? []).filter((cell) => moved?.mask[cell]);

describe('setAxis', () => {
  it.each([0, 1, 2, 3] as const)('lets go of a pinned cell that is outside along axis %i, and only then', (axis) => {
    const pinned = { n: 2, c: 2, h: 2, w: 2 };
    const store = storeWith({ pinned, pointed: pinned });
    setAxis(store, axis, 3);
    expect(store.getState()).toMatchObject({ shape: initial.shape.with(axis, 3), pinned, pointed: null });
    setAxis(store, axis, 2);
    expect(store.getState().pinned).toBeNull();
  });

  it('keeps the reader’s values, γ and β of what is gone for when it returns', () => {
    const store = storeWith();
    editCell(store, { n: 3, c: 5, h: 0, w: 0 }, 7);
    setAffine(store, 'gamma', 2);
    const before = outputOf(store.getState());
    for (const axis of [0, 1] as const) setAxis(store, axis, 1);
    expect(outputOf(store.getState()).shape).toEqual([1, 1, 4, 4]);
    for (const axis of [0, 1] as const) setAxis(store, axis, initial.shape[axis]);
    expect(outputOf(store.getState())).toEqual(before);
  });

  it('lets go of chosen channels that are gone', () => {
    const store = storeWith({ affineChannel: 4, enlarged: 4 });
    setAxis(store, 1, 5);
    expect(store.getState()).toMatchObject({ affineChannel: 4, enlarged: 4 });
    setAxis(store, 1, 4);
    expect(store.getState()).toMatchObject({ affineChannel: null, enlarged: null });
  });

  it('keeps the groups equal', () => {
    const store = storeWith({ groups: 3 });
    const groupsWith = (channels: number) => {
      setAxis(store, 1, channels);
      return store.getState().groups;
    };
    expect([6, 9, 8, 16].map(groupsWith)).toEqual([3, 3, 2, 2]);
    expect(divisorsOf(12)).toEqual([1, 2, 3, 4, 6, 12]);
    expect([nearestDivisor(6, 6), nearestDivisor(5, 3), nearestDivisor(16, 5)]).toEqual([6, 1, 4]);
  });

  it('forgets the marks of an earlier change, which were for another shape', () => {
    const store = storeWith();
    editCell(store, asked, 5);
    setAxis(store, 0, 3);
    expect(store.getState().moved).toBeNull();
  });

  it('knows the four axes and how far each goes', () => {
    expect(axes).toEqual(['N', 'C', 'H', 'W'].map((name, index) => ({ name, index, max: largestShape[index] })));
  });
});

describe('setAffine', () => {
  it('sets all channels while none is chosen', () => {
    const store = storeWith();
    setAffine(store, 'gamma', 2);
    expect(store.getState().gamma).toEqual(initial.gamma.map(() => 2));
    expect(store.getState().beta).toEqual(initial.beta);
  });

  it('sets the chosen channel alone', () => {
    const store = storeWith({ affineChannel: 2 });
    setAffine(store, 'beta', -1);
    expect(store.getState().beta).toEqual(initial.beta.with(2, -1));
    expect(store.getState().gamma).toEqual(initial.gamma);
  });
});

describe('undoNormalization', () => {
  it.each(['digits', 'random', 'outlier'] as const)('gives the input back (%s)', (source) => {
    const store = storeWith({ source });
    const { mean, invStd } = shownOf(store.getState());
    undoNormalization(store, mean, invStd);
    const state = store.getState();
    expect(state).toMatchObject({ affineChannel: null, stage: 'output' });
    expect(differences(outputOf(state).data, inputOf(state).data, 1e-5)).toEqual([]);
  });

  it('leaves the channels that are not shown as they were', () => {
    const store = storeWith({ gamma: initial.gamma.with(9, 3) });
    const { mean, invStd } = trainingOf(store.getState());
    undoNormalization(store, mean, invStd);
    expect(store.getState().gamma.slice(6)).toEqual(initial.gamma.with(9, 3).slice(6));
    expect(store.getState().gamma).toHaveLength(largestShape[1]);
  });
});

describe('a change of one cell', () => {
  const changes: readonly [string, Partial<PictureState>][] = [
    ['the usual picture', {}],
    ['an outlier', { source: 'outlier' }],
    ['γ = 0 in the channel', { gamma: initial.gamma.with(1, 0) }],
    ['two values a channel', { shape: [2, 6, 1, 1] }],
    ['one value a channel', { shape: [1, 6, 1, 1] }],
    ['inference', { mode: 'inference', batchesSeen: 3 }],
  ];

  it.each(changes)('marks and counts exactly the outputs that are other numbers now: %s', (_name, change) => {
    const store = storeWith(change);
    const before = store.getState();
    editCell(store, asked, 5);
    const after = store.getState();
    expect(markedCells(after)).toEqual(movedCells(before, after));
    expect(after.moved?.count).toBe(markedCells(after).length);
    expect(after.moved?.mask).toHaveLength(outputOf(after).data.length);
  });

  it('moves the whole channel in every sample, and no other, as the lesson’s first question says', () => {
    const store = storeWith();
    editCell(store, asked, 5);
    const channel = cellsOf(initial.shape).flatMap(({ c }, cell) => (c === asked.c ? [cell] : []));
    expect(markedCells(store.getState())).toEqual(channel);
  });

  it.each([0, 1, 5])('moves that one output and no other at inference, after %i batches', (batchesSeen) => {
    const store = storeWith({ mode: 'inference', batchesSeen });
    editCell(store, asked, 5);
    const [, C, H, W] = initial.shape;
    expect(markedCells(store.getState()).slice(0, 5)).toEqual([((asked.n * C + asked.c) * H + asked.h) * W + asked.w]);
  });

  it('has a new key each time, so that the marks appear anew', () => {
    const store = storeWith();
    editCell(store, asked, 5);
    const first = store.getState().moved?.key;
    editCell(store, asked, 6);
    expect(store.getState().moved?.key).toBeGreaterThan(first!);
  });

  it('is rounded to hundredths and held at the limit', () => {
    const store = storeWith();
    const keptFor = (value: number) => {
      editCell(store, asked, value);
      return store.getState().edits['0.1.0.0'];
    };
    expect([0.125, 1.004, 1e6, -1e6, numberLimit].map(keptFor)).toEqual([
      0.13,
      1,
      numberLimit,
      -numberLimit,
      numberLimit,
    ]);
    expect(inputOf(store.getState()).data[16]).toBe(numberLimit);
  });

  it('can be taken back: the same outputs move, and all is as before', () => {
    const store = storeWith();
    const before = outputOf(store.getState());
    editCell(store, asked, 5);
    const marked = markedCells(store.getState());
    restoreCell(store, asked);
    expect(store.getState().edits).toEqual({});
    expect(markedCells(store.getState())).toEqual(marked);
    expect(outputOf(store.getState())).toEqual(before);
  });

  it('of the rest of the picture is marked in the same way', () => {
    const store = storeWith();
    const before = store.getState();
    const { count } = changeAndMark(store, { enlarged: 2 });
    expect(count).toBe(movedCells(before, store.getState()).length);
    expect(changeAndMark(store, {}).count).toBe(0);
  });
});

it('a cell can be pointed at and pinned, and let go', () => {
  const store = storeWith();
  pin(store, asked);
  point(store, asked);
  expect(store.getState()).toMatchObject({ pinned: asked, pointed: asked });
  pin(store, null);
  point(store, null);
  expect(store.getState()).toMatchObject({ pinned: null, pointed: null });
});
