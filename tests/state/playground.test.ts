import { describe, expect, it } from 'vitest';
import {
  activeCellOf,
  createPlayground,
  defaultPlayground,
  groupsOf,
  hasCube,
  inputOf,
  outputOf,
  type PlaygroundState,
  paintedOf,
  selectedOf,
  setCell,
  setOwnShape,
  viewOf,
} from '../../src/state/playground';
import { playgroundUrl } from '../../src/state/playgroundUrl';
import { readUrl, writeUrl } from '../../src/state/url';

const linkOf = (change: Partial<PlaygroundState>) =>
  writeUrl(playgroundUrl, { ...defaultPlayground, ...change }, defaultPlayground);
const own = (values: readonly number[]) => ({
  x: { shape: [1, 1, 1, values.length] as const, data: Float32Array.from(values) },
  isPicture: false,
});

describe('a link to the playground', () => {
  it('opens the settings that it was made from', () => {
    const settings: Partial<PlaygroundState> = {
      shape: [2, 6, 1, 16],
      seed: 7,
      own: own([0.1, -2, Number.NaN, Number.POSITIVE_INFINITY, 1e30]),
      axes: [],
      groups: 3,
      isCentred: false,
      gamma: -1.5,
      beta: 2,
      epsilonExponent: -9,
      stage: 'centred',
      pinned: { n: 0, c: 0, h: 0, w: 3 },
    };
    expect(readUrl(playgroundUrl, linkOf(settings))).toEqual({ values: settings, rejected: [] });
  });

  it('holds small data of the reader, and leaves large data at home', () => {
    expect(linkOf({ own: own(Array(256).fill(1)) })).toContain('x=1x1x1x256');
    expect(linkOf({ own: own(Array(257).fill(1)) })).toBe('');
  });

  it('with wrong data is answered with what is accepted', () => {
    const wrong = [
      'shape=33x1x1x1',
      'shape=1x1x29x1',
      'axes=n,z',
      'x=1x1x1x2:1',
      'x=1x1x1x1:one',
      'cell=1.2',
      'seed=0',
      'centred=yes',
    ];
    expect(wrong.filter((text) => readUrl(playgroundUrl, `?${text}`).rejected.length !== 1)).toEqual([]);
  });
});

describe('the playground', () => {
  it('makes data the reader’s own when a cell is changed, and keeps the rest of it', () => {
    const store = createPlayground();
    const before = inputOf(store.getState());
    setCell(store, { n: 1, c: 2, h: 0, w: 3 }, 12.345);
    const after = inputOf(store.getState());
    const changed = Array.from(after.data.keys()).filter((cell) => after.data[cell] !== before.data[cell]);
    expect(changed).toEqual([((1 * 4 + 2) * 4 + 0) * 4 + 3]);
    expect(after.data[changed[0]!]).toBe(Math.fround(12.35));
  });

  it('reads the reader’s numbers in another shape without touching them', () => {
    const store = createPlayground();
    store.setState({ own: own([1, 2, 3, 4]) });
    setOwnShape(store, [4, 1, 1, 1]);
    expect(inputOf(store.getState())).toEqual({ shape: [4, 1, 1, 1], data: Float32Array.of(1, 2, 3, 4) });
  });

  it('holds G and the chosen cell to the shape there is', () => {
    const state = { ...defaultPlayground, groups: 5, pinned: { n: 9, c: 0, h: 0, w: 0 } };
    expect([groupsOf(state), selectedOf(state), activeCellOf(state)]).toEqual([4, null, { n: 0, c: 0, h: 1, w: 1 }]);
  });

  it('offers the cube where sets are blocks of whole maps, and no larger than the page itself handles', () => {
    const offered = (change: Partial<PlaygroundState>) => hasCube({ ...defaultPlayground, ...change });
    expect(offered({})).toBe(true);
    expect(offered({ axes: ['n', 'c'] })).toBe(false);
    expect(offered({ axes: ['n', 'h'] })).toBe(false);
    expect(offered({ axes: ['n', 'c'], shape: [4, 4, 1, 1] })).toBe(true);
    expect(offered({ shape: [32, 64, 28, 28] })).toBe(false);
    expect(viewOf({ ...defaultPlayground, view: 'cube', axes: ['c'] })).toBe('sheets');
  });

  it('paints the input where nothing is centred', () => {
    const state: PlaygroundState = { ...defaultPlayground, isCentred: false, stage: 'centred' };
    expect(paintedOf(state)).toBe(inputOf(state));
  });

  it('ends at γ·x̂ + β', () => {
    const state: PlaygroundState = { ...defaultPlayground, axes: [], beta: 2.5 };
    expect(new Set(outputOf(state).data)).toEqual(new Set([2.5]));
  });
});
