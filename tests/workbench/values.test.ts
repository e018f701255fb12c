import { describe, expect, it } from 'vitest';
import { inputOf, outputOf, shownOf } from '../../src/state/derive';
import type { PictureState } from '../../src/state/picture';
import { litPartOf, parts, shownStageOf } from '../../src/workbench/parts';
import { activeCellOf, cellValue, setSizeOf, valuesOfSet, workCell } from '../../src/workbench/values';
import { cellsOf, initial, stateWith } from '../state/picture';

const cell = { n: 2, c: 3, h: 1, w: 2 };

const methods: readonly [string, Partial<PictureState>, isMate: (other: typeof cell) => boolean][] = [
  ['batch', { kind: 'batch' }, ({ c }) => c === cell.c],
  ['layer', { kind: 'layer' }, ({ n }) => n === cell.n],
  ['rms', { kind: 'rms' }, ({ n }) => n === cell.n],
  ['instance', { kind: 'instance' }, ({ n, c }) => n === cell.n && c === cell.c],
  ['group', { kind: 'group', groups: 2 }, ({ n, c }) => n === cell.n && c >= 3],
];

describe.each(methods)('a cell under %s', (_name, change, isMate) => {
  const state = stateWith({ ...change, gamma: initial.gamma.with(3, 2), beta: initial.beta.with(3, 0.5) });

  it('has the values of its set, and their number', () => {
    const x = inputOf(state);
    const mates = cellsOf(state.shape).filter(isMate);
    const values = valuesOfSet(x, shownOf(state).group, cell);
    expect([...values]).toEqual(mates.map((mate) => cellValue(x, mate)));
    expect(setSizeOf(shownOf(state))).toBe(mates.length);
  });

  it('is worked out with numbers that fit one another', () => {
    const { x, mean, centred, variance, xHat, gamma, y, setSize } = workCell(state, cell);
    expect(x).toBe(cellValue(inputOf(state), cell));
    expect(centred).toBe(x - mean);
    expect(xHat).toBeCloseTo((x - mean) / Math.sqrt(variance + 1e-5), 5);
    expect(y).toBeCloseTo(gamma * xHat + (state.kind === 'rms' ? 0 : 0.5), 5);
    expect(y).toBe(cellValue(outputOf(state), cell));
    expect(setSize).toBe(cellsOf(state.shape).filter(isMate).length);
  });

  it('is worked out with the β that the method has', () => {
    expect(workCell(state, cell).beta).toBe(state.kind === 'rms' ? 0 : 0.5);
  });
});

describe('the active cell', () => {
  const other = { n: 0, c: 0, h: 0, w: 0 };

  it('is the pinned one, else the one pointed at, else one in the middle of the first map', () => {
    expect(activeCellOf(stateWith({ pinned: cell, pointed: other }))).toEqual(cell);
    expect(activeCellOf(stateWith({ pointed: other }))).toEqual(other);
    expect(activeCellOf(initial)).toEqual({ n: 0, c: 0, h: 1, w: 1 });
    expect(activeCellOf(stateWith({ shape: [1, 1, 1, 1] }))).toEqual({ n: 0, c: 0, h: 0, w: 0 });
  });

  it('stays one object while nothing about it changes, so that what reads it does not render again', () => {
    expect(activeCellOf(stateWith({ seed: 5 }))).toBe(activeCellOf(stateWith({ seed: 6 })));
  });
});

describe('parts of the formula', () => {
  it('have a stage each, which the picture shows while the part is pointed at', () => {
    const stages = parts.map((part) => `${part} ${shownStageOf(stateWith({ part, stage: 'output' }))}`);
    expect(stages).toEqual([
      ...['x input', 'indexSet input', 'mean input', 'variance centred', 'epsilon normalized', 'xHat normalized'],
      ...['gamma output', 'beta output', 'y output'],
    ]);
  });

  it('leave the reader’s stage alone while none is pointed at, or one that has no place', () => {
    expect(shownStageOf(stateWith({ stage: 'centred' }))).toBe('centred');
    expect(shownStageOf(stateWith({ stage: 'centred', part: 'nowhere' }))).toBe('centred');
  });

  it('are lit when pointed at, or when a cell of their stage is chosen', () => {
    expect(litPartOf(stateWith({ part: 'mean', pinned: cell }))).toBe('mean');
    expect(litPartOf(stateWith({ pinned: cell, stage: 'output' }))).toBe('y');
    expect(litPartOf(stateWith({ pointed: cell, stage: 'input' }))).toBe('x');
    expect(litPartOf(initial)).toBeNull();
  });
});
