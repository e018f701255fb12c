import { describe, expect, it } from 'vitest';
import { groupOf, type Method, type Shape } from '../../src/engine/index';
import { describeSheets } from '../../src/figures/describe';
import { describeCube } from '../../src/figures/describeCube';
import { cellsPerDot, countValues, dotsFor, sharesOf } from '../../src/figures/distributions';
import { describeMargin, marginDomain } from '../../src/figures/marginPlot';
import { nameSets } from '../../src/figures/setNames';

const shape: Shape = [2, 4, 1, 3];
const groupFor = (method: Method, of: Shape = shape) =>
  Int32Array.from({ length: of[0] * of[1] }, (_, plane) =>
    groupOf(method, of, Math.floor(plane / of[1]), plane % of[1]),
  );
const tensor = { shape, data: Float32Array.from({ length: 24 }, (_, index) => index) };

describe('describeCube', () => {
  const state = {
    tensor,
    group: groupFor({ kind: 'layer' }),
    selected: { n: 0, c: 1, h: 0, w: 2 },
    pinned: false,
    turn: { yaw: -35, pitch: 24 },
    isApart: false,
  };

  it('says of the cells what the sheets say, and from where they are seen', () => {
    expect(describeCube(state)).toEqual({
      cells: describeSheets(state),
      view: { key: 'seen', values: { yaw: -35, pitch: 24 } },
    });
  });

  it('tells a cell that faces the reader from one inside or behind', () => {
    const keyFor = (selected: typeof state.selected, isApart = false) =>
      describeCube({ ...state, selected, isApart }).view.key;
    const inside = { n: 1, c: 1, h: 0, w: 2 };
    expect(keyFor(inside)).toBe('inside');
    // Apart, the second sample has a front of its own.
    expect(keyFor(inside, true)).toBe('seen');
  });

  it('tells only the view when no cell is chosen', () => {
    expect(describeCube({ ...state, selected: null }).view.key).toBe('none');
  });
});

describe('nameSets', () => {
  const keys = (method: Method, of?: Shape) => nameSets(of ?? shape, groupFor(method, of));

  it('names the sets of each method by what they are made of', () => {
    expect(keys({ kind: 'batch' })[3]).toEqual({ key: 'channel', channel: 3 });
    expect(keys({ kind: 'layer' })).toEqual([
      { key: 'sample', sample: 0 },
      { key: 'sample', sample: 1 },
    ]);
    expect(keys({ kind: 'instance' })[5]).toEqual({ key: 'plane', sample: 1, channel: 1 });
    expect(keys({ kind: 'group', groups: 2 })[3]).toEqual({ key: 'channels', sample: 1, channel: 2, lastChannel: 3 });
  });

  it('names the same cells alike, whichever method made the set', () => {
    expect(keys({ kind: 'group', groups: 1 })).toEqual(keys({ kind: 'layer' }));
    expect(keys({ kind: 'group', groups: 4 })).toEqual(keys({ kind: 'instance' }));
    expect(keys({ kind: 'layer' }, [1, 4, 2, 2])).toEqual([{ key: 'all' }]);
  });
});

describe('describeMargin', () => {
  it('finds the outermost sets, the first of equal ones', () => {
    const sets = [
      { mean: 2, deviation: 1 },
      { mean: -1, deviation: 4 },
      { mean: 2, deviation: 0.5 },
      { mean: -1, deviation: 0.5 },
    ];
    expect(describeMargin(sets)).toEqual({ sets: 4, leastMean: 1, mostMean: 0, leastDeviation: 2, mostDeviation: 1 });
  });

  it('counts what is not a finite number as the largest', () => {
    const sets = [{ mean: Number.NaN, deviation: Number.NaN }, ...[3, 5].map((mean) => ({ mean, deviation: 1 }))];
    expect(describeMargin(sets)).toMatchObject({ leastMean: 1, mostMean: 0 });
  });
});

describe('marginDomain', () => {
  it('holds every bar and 0', () => {
    expect(marginDomain([{ mean: 5, deviation: 1 }])).toEqual([0, 6]);
    expect(
      marginDomain([
        { mean: -5, deviation: 2 },
        { mean: Number.NaN, deviation: 1 },
      ]),
    ).toEqual([-7, 0]);
  });

  it('has a width where there is nothing to show', () => {
    expect(marginDomain([{ mean: 0, deviation: 0 }])).toEqual([-1, 1]);
  });
});

describe('countValues', () => {
  it('counts finite values once, those beyond the ends in the outermost bins', () => {
    const values = [-9, -1, -0.4, 0.2, 0.2, 1, 9, Number.NaN, Number.POSITIVE_INFINITY];
    expect([...countValues(values, [-1, 1], 4)]).toEqual([2, 1, 2, 2]);
  });

  it('counts only what is asked for', () => {
    expect([...countValues([0, 0, 0.9], [-1, 1], 2, (index) => index !== 1)]).toEqual([0, 2]);
  });
});

describe('dots', () => {
  it('stand for as many cells as keep the highest column within the panel', () => {
    const counts = [Uint32Array.of(3, 26, 0), Uint32Array.of(1, 1, 1)];
    expect(cellsPerDot(counts, 13)).toBe(2);
    expect([0, 1, 2, 26].map((count) => dotsFor(count, 2))).toEqual([0, 1, 1, 13]);
    expect(cellsPerDot([Uint32Array.of(0)], 13)).toBe(1);
  });
});

describe('sharesOf', () => {
  it('adds up to one, and to nothing where nothing was counted', () => {
    expect([...sharesOf(Uint32Array.of(1, 3))]).toEqual([0.25, 0.75]);
    expect([...sharesOf(Uint32Array.of(0, 0))]).toEqual([0, 0]);
  });
});
