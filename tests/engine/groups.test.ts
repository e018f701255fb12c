import { describe, expect, it } from 'vitest';
import { type Axis, groupCount, groupOf, poolOf, poolOver, type Shape, setCount, setOf } from '../../src/engine';
import { anyShape, holds, methodsFor } from '../helpers/randomCase';
import { cellsOf, sharesStatistics } from './reference';

const shape: Shape = [2, 6, 3, 3];

describe('groupOf', () => {
  it('puts two cells into one set exactly when the definition says they share statistics', () => {
    holds(anyShape, (anyOf) => {
      const cells = cellsOf(anyOf);
      const first = cells.filter((_, at) => at % 3 === 0);
      const wrong = methodsFor(anyOf).flatMap((method) =>
        first.flatMap((one) =>
          cells
            .filter((other) => {
              const isTogether = groupOf(method, anyOf, one[0], one[1]) === groupOf(method, anyOf, other[0], other[1]);
              return isTogether !== sharesStatistics(method, anyOf, one, other);
            })
            .map((other) => `${method.kind}: ${one} with ${other}`),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  it('numbers the sets c, n, n, n·C + c and n·G + ⌊c / (C/G)⌋', () => {
    expect(groupOf({ kind: 'batch' }, shape, 1, 4)).toBe(4);
    expect(groupOf({ kind: 'layer' }, shape, 1, 4)).toBe(1);
    expect(groupOf({ kind: 'rms' }, shape, 1, 4)).toBe(1);
    expect(groupOf({ kind: 'instance' }, shape, 1, 4)).toBe(10);
    expect(groupOf({ kind: 'group', groups: 3 }, shape, 1, 4)).toBe(5);
  });

  it('uses every number from 0 to groupCount - 1', () => {
    holds(anyShape, (anyOf) => {
      for (const method of methodsFor(anyOf)) {
        const used = new Set(cellsOf(anyOf).map(([n, c]) => groupOf(method, anyOf, n, c)));
        const all = Array.from({ length: groupCount(method, anyOf) }, (_, set) => set);
        expect([...used].sort((one, other) => one - other)).toEqual(all);
      }
    });
  });
});

describe('groupCount', () => {
  it('counts C, N, N, N·C and N·G sets', () => {
    expect(groupCount({ kind: 'batch' }, shape)).toBe(6);
    expect(groupCount({ kind: 'layer' }, shape)).toBe(2);
    expect(groupCount({ kind: 'rms' }, shape)).toBe(2);
    expect(groupCount({ kind: 'instance' }, shape)).toBe(12);
    expect(groupCount({ kind: 'group', groups: 3 }, shape)).toBe(6);
  });
});

describe('poolOver', () => {
  it('names batch, layer and instance by their axes', () => {
    expect(poolOver(['n', 'h', 'w'], shape)).toEqual(poolOf({ kind: 'batch' }, shape));
    expect(poolOver(['c', 'h', 'w'], shape)).toEqual(poolOf({ kind: 'layer' }, shape));
    expect(poolOver(['h', 'w'], shape)).toEqual(poolOf({ kind: 'instance' }, shape));
  });

  it('joins two cells exactly when they agree on every axis that is not pooled', () => {
    const names: readonly Axis[] = ['n', 'c', 'h', 'w'];
    const choices = Array.from({ length: 16 }, (_, bits) => names.filter((_, at) => (bits >> at) & 1));
    const small: Shape = [2, 3, 2, 2];
    const cells = cellsOf(small);
    const wrong = choices.flatMap((axes) => {
      const pool = poolOver(axes, small);
      const keptAxes = names.flatMap((name, at) => (axes.includes(name) ? [] : [at]));
      return cells.flatMap((one) =>
        cells
          .filter((other) => {
            const agree = keptAxes.every((at) => one[at] === other[at]);
            return agree !== (setOf(pool, small, ...one) === setOf(pool, small, ...other));
          })
          .map((other) => `${axes.join('')}: ${one} with ${other}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leaves one set when all axes are pooled and one a cell when none is', () => {
    expect(setCount(poolOver(['n', 'c', 'h', 'w'], shape), shape)).toBe(1);
    expect(setCount(poolOver([], shape), shape)).toBe(108);
  });
});
