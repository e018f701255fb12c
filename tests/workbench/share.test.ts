import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/data/csv';
import { readNpy, writeNpy } from '../../src/data/npy';
import { shownOf } from '../../src/state/derive';
import type { PictureState } from '../../src/state/picture';
import { arrayIdsOf, arrayOf } from '../../src/workbench/share/arrays';
import { type PictureWords, pictureSvg, picturesInMotion } from '../../src/workbench/share/pictureSvg';
import { stateWith } from '../state/picture';

const words: PictureWords = {
  titleOf: (stage) => `Title & ${stage}`,
  caption: 'γ = 1.00 < 2',
  axes: { n: 'N = 2', c: 'C = 2', p: 'H, W' },
  sampleLabel: (n) => `Sample ${n + 1}`,
  channelLabel: (c) => `Channel ${c + 1}`,
  formatCell: (value) => value.toFixed(2),
  formatTick: String,
};

const small: Partial<PictureState> = { shape: [2, 2, 1, 2], source: 'random', pinned: { n: 0, c: 1, h: 0, w: 0 } };
/** One element a line, numbers to a tenth. */
const rounded = (svg: string) =>
  svg
    .replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
    .replaceAll('><', '>\n<')
    .replaceAll(/<rect [^>]*width="5.5"[^>]*\/>\n/g, '');

describe('the picture as a file', () => {
  it('is a drawing that needs nothing else: title, names, cells, the set, legend, caption', () => {
    expect(rounded(pictureSvg(stateWith(small), words))).toMatchSnapshot();
  });

  it('is the cube where the cube is seen: its set a block, or all sets apart', () => {
    const cube = { ...small, view: 'cube' } as const;
    expect(rounded(pictureSvg(stateWith(cube), words))).toMatchSnapshot();
    const apart = pictureSvg(stateWith({ ...cube, pinned: null, allSets: true }), words);
    expect(apart.match(/<pattern /g)).toHaveLength(2);
    expect(apart).toContain('>N = 2</text>');
  });

  it('tells all sets apart where the page does', () => {
    const svg = pictureSvg(stateWith({ ...small, kind: 'instance', allSets: true }), words);
    expect(svg.match(/<pattern /g)).toHaveLength(4);
    expect(svg.match(/fill="url\(#set/g)).toHaveLength(4);
  });

  it('carries a font where one is given', () => {
    const svg = pictureSvg(stateWith(small), words, 'data:font/ttf;base64,AAAA');
    expect(svg).toContain('@font-face{font-family:"Norm Lab";src:url(data:font/ttf;base64,AAAA)}');
    expect(svg).toMatch(/font-family="[^"]*Norm Lab/);
  });
});

describe('the stages in motion', () => {
  it('are all in one drawing that loops', () => {
    expect(rounded(picturesInMotion(stateWith(small), words))).toMatchSnapshot();
  });

  it('are those that the method has, each for an equal share of the time', () => {
    const titlesOf = (state: PictureState) =>
      Array.from(picturesInMotion(state, words).matchAll(/Title &amp; (\w+)/g), ([, stage]) => stage);
    const timesOf = (state: PictureState) => /turn (\d+)s linear infinite/.exec(picturesInMotion(state, words))?.[1];
    expect(titlesOf(stateWith({}))).toEqual(['input', 'centred', 'normalized', 'output']);
    expect(titlesOf(stateWith({ kind: 'rms' }))).toEqual(['input', 'normalized', 'output']);
    expect([timesOf(stateWith({})), timesOf(stateWith({ kind: 'rms' }))]).toEqual(['12', '9']);
  });

  it('stand still where less motion is wished, and do not depend on what is being pointed at', () => {
    const svg = picturesInMotion(stateWith({}), words);
    expect(svg).toContain('@media (prefers-reduced-motion:reduce){.stage{animation:none}}');
    expect(picturesInMotion(stateWith({ part: 'epsilon', stage: 'centred' }), words)).toBe(svg);
  });
});

describe('the numbers as files', () => {
  const grids: readonly (readonly [string, Partial<PictureState>, readonly number[]])[] = [
    ['batch', { kind: 'batch' }, [1, 6, 1, 1]],
    ['layer', { kind: 'layer' }, [4, 1, 1, 1]],
    ['instance', { kind: 'instance' }, [4, 6, 1, 1]],
    ['group', { kind: 'group', groups: 2 }, [4, 2, 1, 1]],
    ['rms', { kind: 'rms' }, [4, 1, 1, 1]],
  ];

  it.each(grids)('hold under %s the statistics in the order of the sets', (_name, change, grid) => {
    const state = stateWith(change);
    const { shape, data } = arrayOf(state, 'variance');
    expect(shape).toEqual(grid);
    expect(data).toBe(shownOf(state).variance);
    expect(data).toHaveLength(grid.reduce((product, size) => product * size, 1));
  });

  it('offer no mean where none is subtracted', () => {
    expect(arrayIdsOf({ kind: 'rms' })).toEqual(['x', 'variance', 'xHat', 'y']);
    expect(arrayIdsOf({ kind: 'group' })).toEqual(['x', 'mean', 'variance', 'xHat', 'y']);
  });

  it('give float64 back bit by bit, as CSV and as .npy', () => {
    const array = { shape: [1, 2, 1, 2] as const, data: Float64Array.of(1 / 3, -0, Number.NaN, 1e300) };
    expect(writeCsv(array)).toBe('shape: 1, 2, 1, 2\n\n0.3333333333333333, -0\n\nnan, 1e+300\n');
    const bytes = writeNpy(array);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 80))).toContain("'descr': '<f8'");
    expect(new Float64Array(bytes.slice(bytes.length - 32).buffer)).toEqual(array.data);
    expect(readNpy(bytes, 4)).toEqual({ dimensions: [1, 2, 1, 2], data: Float32Array.from(array.data) });
  });
});
