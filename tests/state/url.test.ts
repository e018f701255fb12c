import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey, cellOfKey, type PictureState } from '../../src/state/picture';
import { fitPicture, pictureUrl } from '../../src/state/pictureUrl';
import { readUrl, writeUrl } from '../../src/state/url';
import { anySettings, initial, stateWith } from './picture';

const table = pictureUrl(initial);
const tableKeys = Object.keys(table) as (keyof typeof table)[];

const read = (search: string) => readUrl(table, search);
const write = (state: PictureState, search = '') => writeUrl(table, state, initial, search);

describe('a link', () => {
  it('gives every setting back', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { values, rejected } = read(write(stateWith(settings)));
        expect(rejected).toEqual([]);
        expect({ ...initial, ...values }).toEqual(stateWith(settings));
      }),
      { seed: 2015, numRuns: 300 },
    );
  });

  it('carries all that a reader can choose, and nothing that only follows the pointer', () => {
    expect(Object.keys(initial).filter((key) => !tableKeys.some((known) => known === key))).toEqual([
      ...['digits', 'kind', 'pointed', 'part', 'typing', 'moved'],
    ]);
    const names = tableKeys.map((key) => table[key]?.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is empty while nothing was chosen', () => {
    expect(write(initial)).toBe('');
  });

  it('holds only what differs, in words that can be read', () => {
    const state = stateWith({
      shape: [2, 3, 4, 5],
      edits: { '0.1.2.3': 1.5 },
      gamma: initial.gamma.with(1, 2),
      stage: 'output',
    });
    expect(write(state)).toBe('?shape=2x3x4x5&edit=0.1.2.3:1.5&gamma=1,2&stage=output');
  });

  it('keeps the parameters of others, and takes out ours that are back at their default', () => {
    expect(write(initial, '?utm=a%20b&seed=7&flag=1')).toBe('?utm=a+b&flag=1');
    expect(write(stateWith({ seed: 8 }), '?utm=x&seed=7')).toBe('?utm=x&seed=8');
  });

  it('with one number for a list sets every channel', () => {
    expect(read('?gamma=2').values).toEqual({ gamma: initial.gamma.map(() => 2) });
    expect(read('?gamma=2,3').values).toEqual({ gamma: initial.gamma.with(0, 2).with(1, 3) });
  });
});

describe('a malformed link', () => {
  it.each([
    ['shape', ['', '4x6x4', '4x6x4x4x1', '0x1x1x1', '9x1x1x1', '4x17x4x4', '-4x6x4x4', '1.5x1x1x1', '1e1x1x1x1', 'x']],
    ['data', ['', 'mnist', 'Digits', 'constructor']],
    ['seed', ['', '0', '1.5', '10000', 'abc', '1e3', ' 1', 'NaN']],
    ['batch', ['-1', '10000', '1.5']],
    ['mean', ['', ',', '1,2,x', '101', '-101', 'NaN', 'Infinity', '0x10', Array(17).fill(1).join(',')]],
    ['spread', ['101', '-1', '1,-0.5']],
    ['times10', ['-1', '16', 'null', '0.5']],
    [
      'edit',
      [
        '',
        'x',
        '0.0.0.0',
        '0.0.0.0:',
        '0.0.0.0:1001',
        '64.0.0.0:1',
        '0.1.2:1',
        '0.16:1',
        '64:1',
        '0.0.0:1',
        '0.0.0.0:1:2',
        'constructor:1',
        '0.0.0.0:1,',
      ],
    ],
    ['rows', ['64', '-1', '0,0', '1.5', 'x', '0,,1', '0,1,2,3,4,5,6,7,8']],
    ['gamma', ['', '1001', '1,,2', 'one']],
    ['beta', ['', '-1001', '1;2']],
    ['channel', ['-1', '16', 'all']],
    ['eps', ['', '-10', '1', '1e-5', '-5.5']],
    ['stage', ['', 'x', 'toString']],
    ['mode', ['', 'eval']],
    ['groups', ['', '0', '17', '1.5']],
    ['seen', ['', '-1', '201']],
    ['cell', ['x', '0.0.0', '8.0.0.0', '0.16.0.0', '-1.0.0.0', '0.0.0.0.0']],
  ])('is told what %s would accept, and opens all the same', (name, texts) => {
    const param = Object.values(table).find((known) => known.name === name);
    const accepted = texts.filter((text) => {
      const { values, rejected } = read(`?${new URLSearchParams([[name, text]])}`);
      const isTold = rejected.length === 1 && rejected[0]?.name === name && rejected[0].text === text;
      return !isTold || rejected[0]?.accepts !== param?.accepts || !param?.accepts || Object.keys(values).length > 0;
    });
    expect(accepted).toEqual([]);
  });

  it('never throws, whatever stands in it', () => {
    const params = Object.values(table);
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,:xe]*$/));
    fc.assert(
      fc.property(fc.constantFrom(...params), anyText, ({ name }, text) => {
        const { values, rejected } = read(`?${new URLSearchParams([[name, text]])}`);
        expect(Object.keys(values).length + rejected.length).toBe(1);
        // What is accepted is a state like any other: a link of its own gives it again.
        expect(read(write({ ...initial, ...values })).rejected).toEqual([]);
      }),
      { seed: 2015, numRuns: 1000 },
    );
    expect(read('?%E0%A4%A&seed=%').rejected).toHaveLength(1);
  });

  it('names a changed cell in one way only', () => {
    const { edits = {} } = read('?edit=00.1.02.3:4').values;
    expect(Object.keys(edits).filter((key) => cellKey(cellOfKey(key)!) !== key)).toEqual([]);
  });
});

describe('fitPicture', () => {
  const cell = { n: 3, c: 5, h: 3, w: 3 };

  it('lets go of a pinned cell outside the shape of the link', () => {
    expect(fitPicture({ shape: [2, 6, 4, 4], pinned: cell }, initial).pinned).toBeNull();
    expect(fitPicture({ shape: [4, 6, 4, 4], pinned: cell }, initial).pinned).toEqual(cell);
  });

  it('measures against the usual shape where the link has none', () => {
    expect(fitPicture({ pinned: cell }, initial).pinned).toEqual(cell);
    expect(fitPicture({ pinned: { ...cell, n: 4 } }, initial).pinned).toBeNull();
  });

  it('lets go of channels that the shape has not', () => {
    const beyond = { shape: [1, 2, 1, 1], groups: 1, affineChannel: 2, enlarged: 2 } as const;
    expect(fitPicture(beyond, initial)).toEqual({ ...beyond, affineChannel: null, enlarged: null });
    const within = { shape: [1, 2, 1, 1], groups: 2, affineChannel: 1, enlarged: 0 } as const;
    expect(fitPicture(within, initial)).toEqual(within);
  });

  it('takes the number of groups next to the wanted one that splits the channels equally', () => {
    const groupsFor = (C: number, groups: number) => fitPicture({ shape: [4, C, 4, 4], groups }, initial).groups;
    expect([
      groupsFor(6, 3),
      groupsFor(6, 4),
      groupsFor(6, 5),
      groupsFor(7, 3),
      groupsFor(16, 9),
      groupsFor(2, 16),
    ]).toEqual([...[3, 3, 6, 1, 8, 2]]);
    expect(fitPicture({ shape: [4, 8, 4, 4] }, initial).groups).toBe(2);
  });

  it('leaves the rest of the link as it was', () => {
    expect({ ...initial, ...fitPicture({ seed: 3 }, initial) }).toEqual({ ...initial, seed: 3 });
  });
});
