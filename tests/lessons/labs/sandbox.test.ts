import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/labs/contrast';
import { shrinkDrawing } from '../../../src/labs/drawing';
import { twoModes } from '../../../src/labs/twoModes';
import { undo } from '../../../src/labs/undo';
import { casts, paintDigit } from '../../../src/lessons/labs/contrast/cast';
import { whoRemovesCasts } from '../../../src/lessons/labs/contrast/prediction';
import { adjustInk, drawStroke, SHEET } from '../../../src/lessons/labs/draw/light';
import { keepTrained, trainedStore } from '../../../src/lessons/labs/draw/trained';
import { fewestErrors } from '../../../src/lessons/labs/groups/prediction';
import { rangeOf } from '../../../src/lessons/labs/ranges';
import { effectOfSorting } from '../../../src/lessons/labs/two-modes/prediction';
import { whatComesBack } from '../../../src/lessons/labs/undo/prediction';
import { resultOf } from '../../labs/run';

describe('a painted digit', () => {
  const ink = [0, 0.5, 1];

  it('stays itself with black paper and white ink, in each colour', () => {
    expect(Array.from(paintDigit(ink, casts.clean), (value) => Math.abs(value).toFixed(3))).toEqual(
      [...ink, ...ink, ...ink].map((value) => value.toFixed(3)),
    );
  });

  it('is turned round by white paper and black ink', () => {
    expect(Array.from(paintDigit(ink, casts.inverted), (value) => Math.abs(value).toFixed(3))).toEqual(
      [1, 0.5, 0, 1, 0.5, 0, 1, 0.5, 0].map((value) => value.toFixed(3)),
    );
  });
});

describe('a drawing', () => {
  const line = drawStroke(new Float32Array(SHEET * SHEET), [28, 10], [28, 46]);

  it('is ink where the brush went, and reaches the nets as a line in the middle', () => {
    expect(line[28 * SHEET + 28]).toBe(1);
    expect(line[28 * SHEET + 5]).toBe(0);
    const cells = shrinkDrawing(line, SHEET);
    const columns = [0, 1, 2, 3, 4, 5, 6, 7].map((x) =>
      cells.filter((_, cell) => cell % 8 === x).reduce((a, b) => a + b),
    );
    expect(columns.indexOf(Math.max(...columns))).toBeOneOf([3, 4]);
  });

  it('may begin and end outside the sheet', () => {
    const off = drawStroke(new Float32Array(SHEET * SHEET), [-4, -4], [SHEET + 4, SHEET + 4]);
    expect([off.length, off[0]]).toEqual([SHEET * SHEET, 1]);
  });

  it('stays within paper and full ink whatever contrast and brightness say', () => {
    expect(Array.from(adjustInk(new Float32Array([0, 1]), 0.5, 0.75))).toEqual([0.75, 1]);
  });
});

describe('the nets of the last run', () => {
  it('stay while another run has not ended', () => {
    const { runs } = resultOf(contrast, { steps: 50, methods: ['layer'] });
    keepTrained('contrast', runs);
    keepTrained('contrast', [{ method: 'batch', trained: null }]);
    expect(trainedStore.getState().contrast.map(({ method }) => method)).toEqual(['layer']);
  });
});

describe('the range over runs', () => {
  it('holds this run’s number, and is none without others', () => {
    expect(rangeOf(3, [5, undefined, 4])).toEqual([3, 5]);
    expect(rangeOf(3, [])).toBeUndefined();
  });
});

describe('predictions', () => {
  it('sorting ruins batch norm; without batch norm in the run there is no answer', () => {
    expect(effectOfSorting(resultOf(twoModes, { steps: 50, methods: ['batch'] }))).toBe('ruined');
    expect(effectOfSorting(resultOf(twoModes, { steps: 50, methods: ['group'] }))).toBeNull();
  });

  it('only instance norm removes a cast, and all four have to be there', () => {
    const errors = { clean: 0.07, contrast: 0.07, cast: 0.07, inverted: 0.98 };
    const run = (method: 'none' | 'batch' | 'layer' | 'instance', cast: number) => ({
      method,
      losses: [],
      divergedAt: null,
      trained: null,
      errors: { ...errors, cast },
    });
    const result = { config: {} as never, progress: 1 };
    const runs = [run('none', 0.4), run('batch', 0.4), run('layer', 0.1), run('instance', 0.07)];
    expect(whoRemovesCasts({ ...result, runs })).toBe('instance');
    expect(whoRemovesCasts({ ...result, runs: [...runs.slice(0, 2), run('layer', 0.08), run('instance', 0.07)] })).toBe(
      'both',
    );
    expect(whoRemovesCasts({ ...result, runs: runs.slice(1) })).toBeNull();
  });

  it('the values come back in their own batch alone', () => {
    expect(whatComesBack(resultOf(undo, {}))).toBe('here');
    expect(whatComesBack(resultOf(undo, { mean: 1000, deviation: 0.1 }))).toBe('here');
  });

  it('groups are ranked only where at least three were tried', () => {
    const cell = (count: number, error: number) => ({ groups: count, error, loss: 1, divergedAt: null });
    const result = { config: {} as never, progress: 1, current: null };
    expect(fewestErrors({ ...result, cells: [cell(1, 0.2), cell(4, 0.1), cell(16, 0.3)] })).toBe('middle');
    expect(fewestErrors({ ...result, cells: [cell(1, 0.1), cell(4, 0.11), cell(16, 0.1)] })).toBe('alike');
    expect(fewestErrors({ ...result, cells: [cell(1, 0.1), cell(16, 0.3)] })).toBeNull();
  });
});
