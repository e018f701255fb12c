import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  type Axis,
  poolOf as enginePool,
  identityAffine,
  type Method,
  normalize,
  type Shape,
} from '../../../src/engine/index';
import { nameOf, numpyLine, type Rule, ruleOf, twinsOf } from '../../../src/lessons/playground/rule';
import type { MethodKind } from '../../../src/state/picture';
import { defaultPlayground, groupsOf, inputOf, normalizedOf, poolOf } from '../../../src/state/playground';

const shape: Shape = [3, 4, 2, 5];
const kinds: readonly MethodKind[] = ['batch', 'layer', 'instance', 'group', 'rms'];
const all: readonly Axis[] = ['n', 'c', 'h', 'w'];
const subsets = Array.from({ length: 16 }, (_, bits) => all.filter((_axis, index) => bits & (1 << index)));
const rule = (axes: string, more: Partial<Rule> = {}): Rule => ({
  axes: all.filter((axis) => axes.includes(axis)),
  groups: 1,
  isCentred: true,
  ...more,
});

describe('a choice of axes', () => {
  it('has a name of its own for each of the sixteen', () => {
    const names = subsets.map((axes) => nameOf({ axes, groups: 1, isCentred: true }, shape));
    expect(new Set(names).size).toBe(16);
    expect(names.filter((name) => kinds.some((kind) => kind === name)).sort()).toEqual(['batch', 'instance', 'layer']);
  });

  it('is known by the method that it is, with groups and without a mean', () => {
    const named = {
      nhw: nameOf(rule('nhw'), shape),
      chw: nameOf(rule('chw'), shape),
      'chw, G = 2': nameOf(rule('chw', { groups: 2 }), shape),
      'chw, G = C': nameOf(rule('chw', { groups: 4 }), shape),
      'chw, no mean': nameOf(rule('chw', { isCentred: false }), shape),
      'hw, no mean': nameOf(rule('hw', { isCentred: false }), shape),
      'chw, G = 2, no mean': nameOf(rule('chw', { groups: 2, isCentred: false }), shape),
      'nchw, G = 2': nameOf(rule('nchw', { groups: 2 }), shape),
      'nchw, G = C': nameOf(rule('nchw', { groups: 4 }), shape),
      nothing: nameOf(rule(''), shape),
    };
    expect(named).toEqual({
      nhw: 'batch',
      chw: 'layer',
      'chw, G = 2': 'group',
      'chw, G = C': 'instance',
      'chw, no mean': 'rms',
      'hw, no mean': 'uncentred',
      'chw, G = 2, no mean': 'uncentred',
      'nchw, G = 2': 'split',
      'nchw, G = C': 'batch',
      nothing: 'none',
    });
  });

  it('made from a method is called like it and gives the engine’s own numbers for it', () => {
    const offenders = kinds.filter((kind) => {
      const state = { ...defaultPlayground, shape, ...ruleOf(kind, shape, 1) };
      const method: Method = kind === 'group' ? { kind, groups: groupsOf(state) } : { kind };
      const wanted = normalize(inputOf(state), method, identityAffine(4), 1e-5).xHat.data;
      const isSame = normalizedOf(state).xHat.data.every((value, cell) => Object.is(value, wanted[cell]));
      return nameOf({ ...state, groups: groupsOf(state) }, shape) !== kind || !isSame;
    });
    expect(offenders).toEqual([]);
  });

  it('tells which other methods come to the same sets in a shape', () => {
    const twins = (kind: MethodKind, sizes: Shape) => twinsOf(enginePool({ kind } as Method, sizes), sizes, kind);
    expect(twins('batch', [3, 4, 2, 2])).toEqual([]);
    expect(twins('batch', [1, 4, 2, 2])).toEqual(['instance']);
    expect(twins('layer', [3, 1, 2, 2])).toEqual(['instance']);
    expect(twins('batch', [1, 1, 2, 2])).toEqual(['layer', 'instance']);
  });

  it('makes every x̂ zero where a set is a single cell', () => {
    const state = { ...defaultPlayground, axes: [] };
    expect(normalizedOf(state).xHat.data.every((value) => value === 0)).toBe(true);
    expect(poolOf(state)).toEqual([1, 1, 1, 1]);
  });
});

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;

it.skipIf(!hasNumPy)('the line of NumPy gives the shape that it says, for every choice', () => {
  const lines = subsets.flatMap((axes) =>
    [1, 2, 4].map((groups) => numpyLine({ axes, groups, isCentred: groups !== 2 }, shape)),
  );
  const code = `import sys, json, numpy as np\nx = np.ones((${shape.join(', ')}))\nprint(json.dumps([str(eval(line).shape) for line in json.load(sys.stdin)]))`;
  const { stdout } = spawnSync('python3', ['-c', code], { input: JSON.stringify(lines), encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(lines.map((line) => line.split('# ')[1]));
});
