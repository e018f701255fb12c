import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Shape } from '../../src/engine/index';
import { isInside, moveCell } from '../../src/figures/cell';
import { shapesWithCell } from './arbitrary';

const shape: Shape = [2, 3, 4, 5];
const plain = { shiftKey: false, ctrlKey: false };
const shift = { shiftKey: true, ctrlKey: false };
const ctrl = { shiftKey: false, ctrlKey: true };
const at = (n: number, c: number, h: number, w: number): Cell => ({ n, c, h, w });

describe('moveCell', () => {
  it('steps to the neighbouring cell', () => {
    expect(moveCell(shape, at(0, 0, 1, 1), 'ArrowRight', plain)).toEqual(at(0, 0, 1, 2));
    expect(moveCell(shape, at(0, 0, 1, 1), 'ArrowLeft', plain)).toEqual(at(0, 0, 1, 0));
    expect(moveCell(shape, at(0, 0, 1, 1), 'ArrowDown', plain)).toEqual(at(0, 0, 2, 1));
    expect(moveCell(shape, at(0, 0, 1, 1), 'ArrowUp', plain)).toEqual(at(0, 0, 0, 1));
  });

  it('crosses from map to map', () => {
    expect(moveCell(shape, at(0, 0, 1, 4), 'ArrowRight', plain)).toEqual(at(0, 1, 1, 0));
    expect(moveCell(shape, at(1, 1, 0, 2), 'ArrowUp', plain)).toEqual(at(0, 1, 3, 2));
  });

  it('goes map by map with Shift, sample by sample with Page Up and Page Down', () => {
    expect(moveCell(shape, at(0, 0, 1, 2), 'ArrowRight', shift)).toEqual(at(0, 1, 1, 2));
    expect(moveCell(shape, at(0, 0, 1, 2), 'ArrowDown', shift)).toEqual(at(1, 0, 1, 2));
    expect(moveCell(shape, at(0, 2, 1, 2), 'PageDown', plain)).toEqual(at(1, 2, 1, 2));
    expect(moveCell(shape, at(1, 2, 1, 2), 'PageUp', plain)).toEqual(at(0, 2, 1, 2));
  });

  it('goes to the ends of the row with Home and End, of the tensor with Ctrl', () => {
    expect(moveCell(shape, at(1, 1, 2, 2), 'Home', plain)).toEqual(at(1, 0, 2, 0));
    expect(moveCell(shape, at(1, 1, 2, 2), 'End', plain)).toEqual(at(1, 2, 2, 4));
    expect(moveCell(shape, at(1, 1, 2, 2), 'Home', ctrl)).toEqual(at(0, 0, 0, 0));
    expect(moveCell(shape, at(0, 1, 2, 2), 'End', ctrl)).toEqual(at(1, 2, 3, 4));
  });

  it('stays where an edge is in the way', () => {
    expect(moveCell(shape, at(1, 2, 3, 4), 'ArrowRight', plain)).toEqual(at(1, 2, 3, 4));
    expect(moveCell(shape, at(0, 2, 1, 1), 'ArrowRight', shift)).toEqual(at(0, 2, 1, 1));
    expect(moveCell(shape, at(0, 0, 2, 0), 'PageUp', plain)).toEqual(at(0, 0, 2, 0));
  });

  it('says null for every other key', () => {
    expect(['a', 'Enter', 'Tab', 'Escape'].map((key) => moveCell(shape, at(0, 0, 0, 0), key, plain))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('never leaves the tensor and is undone by the opposite key unless an edge held it', () => {
    const opposite = { ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowDown', PageUp: 'PageDown' } as const;
    const keys = fc.constantFrom(...(Object.keys(opposite) as (keyof typeof opposite)[]));
    fc.assert(
      fc.property(shapesWithCell, keys, fc.boolean(), ({ shape: any, cell }, key, shiftKey) => {
        const moved = moveCell(any, cell, key, { shiftKey, ctrlKey: false })!;
        expect(isInside(any, moved)).toBe(true);
        const back = moveCell(any, moved, opposite[key], { shiftKey, ctrlKey: false });
        if (JSON.stringify(moved) !== JSON.stringify(cell)) expect(back).toEqual(cell);
      }),
    );
  });
});
