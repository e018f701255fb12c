import { describe, expect, it } from 'vitest';
import { distributionsOf, mapMeansAfter, type Slice } from '../../../src/lessons/comparison/slices';
import { methodKinds } from '../../../src/workbench/methods';
import { initial, stateWith } from '../../state/picture';

const cell = { n: 1, c: 2, h: 0, w: 3 };

/** The methods that bring a slice to mean 0 and deviation 1, but for ε. */
const standardizing = (slice: Slice) =>
  distributionsOf(initial, slice, cell)
    .outputs.filter(({ mean, deviation }) => Math.abs(mean) < 1e-5 && Math.abs(deviation - 1) < 1e-3)
    .map(({ kind }) => kind);

describe('a slice', () => {
  it('comes out at mean 0 and deviation 1 where it is made of whole sets', () => {
    expect([standardizing('channel'), standardizing('sample'), standardizing('map')]).toEqual([
      ['batch', 'instance'],
      ['layer', 'instance', 'group'],
      ['instance'],
    ]);
  });

  it('holds the values of that slice alone', () => {
    const sizes = (['channel', 'sample', 'map'] as const).map((slice) => {
      const { input, outputs } = distributionsOf(initial, slice, cell);
      return [input, ...outputs].map(({ values }) => values.length);
    });
    expect(sizes).toEqual([64, 96, 16].map((size) => Array.from({ length: 6 }, () => size)));
  });
});

describe('the means of single maps', () => {
  it('are all 0 after instance norm alone', () => {
    const flat = methodKinds.filter((kind) => {
      const [least, most] = mapMeansAfter(stateWith({ kind }));
      return most - least < 1e-5;
    });
    expect(flat).toEqual(['instance']);
  });
});
