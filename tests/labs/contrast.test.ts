import { describe, expect, it } from 'vitest';
import { type Change, type ContrastSnapshot, contrast } from '../../src/labs/contrast';
import type { LabMethod } from '../../src/labs/network';
import { resultsOf } from './run';

// labs.md, part F, at its own settings; convolutions on images of 8×8.

const steps = 400;
const errorOf = (result: ContrastSnapshot, method: LabMethod, change: Change) =>
  result.runs.find((run) => run.method === method)!.errors![change];

describe('contrast', () => {
  it('instance norm removes contrast and casts, layer norm contrast alone, batch norm nothing, and nobody inversion', () => {
    const results = resultsOf(contrast, { steps });
    const table = results.map((result) => (method: LabMethod, change: Change) => errorOf(result, method, change));
    const clean = table.flatMap((error) =>
      (['none', 'batch', 'layer', 'instance'] as const).map((m) => error(m, 'clean')),
    );
    expect(clean.filter((error) => error > 0.15)).toEqual([]);
    const same = (method: LabMethod, change: Change) =>
      table.map((error) => Math.abs(error(method, change) - error(method, 'clean'))).filter((gap) => gap > 0.004);
    expect([...same('instance', 'contrast'), ...same('instance', 'cast'), ...same('layer', 'contrast')]).toEqual([]);
    expect(table.filter((error) => error('layer', 'cast') < error('layer', 'clean') + 0.01)).toEqual([]);
    expect(table.filter((error) => error('layer', 'cast') > error('none', 'cast') - 0.1)).toEqual([]);
    const spoiled = table.flatMap((error) =>
      (['none', 'batch'] as const).flatMap((method) => [error(method, 'contrast'), error(method, 'cast')]),
    );
    expect(spoiled.filter((error) => error < 0.25)).toEqual([]);
    const inverted = table.flatMap((error) => [error('none', 'inverted'), error('instance', 'inverted')]);
    expect(inverted.filter((error) => error < 0.9)).toEqual([]);
  });

  it('training with casts teaches a plain net the same', () => {
    const results = resultsOf(contrast, { steps, trainedOn: 'casts', methods: ['none', 'instance'] });
    expect(results.map((result) => errorOf(result, 'none', 'cast')).filter((error) => error > 0.2)).toEqual([]);
  });

  it('behind convolutions instance norm is only roughly indifferent', () => {
    const results = resultsOf(contrast, { steps, place: 'hidden', methods: ['batch', 'instance'] });
    const loss = (result: ContrastSnapshot, method: LabMethod) =>
      errorOf(result, method, 'contrast') - errorOf(result, method, 'clean');
    const losses = results.map((result) => ({ batch: loss(result, 'batch'), instance: loss(result, 'instance') }));
    expect(losses.filter(({ batch, instance }) => instance < 0.01 || instance > batch)).toEqual([]);
  });
});
