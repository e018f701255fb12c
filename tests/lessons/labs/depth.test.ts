import { describe, expect, it } from 'vitest';
import type { DepthSnapshot } from '../../../src/labs/depth';
import type { LabMethod } from '../../../src/labs/network';
import { whoseGradientArrives } from '../../../src/lessons/labs/depth/prediction';

/** A run of two layers for each method, with these gradients in the first and the last. */
const resultOf = (gradients: Partial<Record<LabMethod, readonly [number, number]>>) =>
  ({
    config: { depth: 2, rate: 0.1 },
    runs: Object.entries(gradients).map(([method, gradientsAtStart]) => ({
      method,
      gradientsAtStart,
      contrastAtStart: [1, 1],
      losses: [1],
      divergedAt: null,
    })),
  }) as unknown as DepthSnapshot;

const level = [0.01, 0.02] as const;
const lost = [1e-7, 0.02] as const;
const grown = [0.5, 0.02] as const;

describe('whose gradient arrives', () => {
  it('only with batch norm, when layer and group norm lose it like no norm', () => {
    expect(whoseGradientArrives(resultOf({ none: lost, batch: level, layer: lost, group: lost }))).toBe('onlyBatch');
  });

  it('with every norm, when all of them keep it and the plain net does not', () => {
    expect(whoseGradientArrives(resultOf({ none: lost, batch: level, layer: level }))).toBe('normalized');
  });

  it('in all, or in all but batch norm where it grows', () => {
    expect(whoseGradientArrives(resultOf({ none: level, batch: level, group: level }))).toBe('all');
    expect(whoseGradientArrives(resultOf({ none: level, batch: grown, layer: level, group: level }))).toBe(
      'allButBatch',
    );
  });

  it('a gradient that is equally tiny everywhere has not arrived', () => {
    const tiny = [1e-20, 1e-20] as const;
    expect(whoseGradientArrives(resultOf({ none: tiny, batch: grown, layer: level }))).toBe('otherwise');
    expect(whoseGradientArrives(resultOf({ none: tiny, batch: level, layer: level }))).toBe('normalized');
  });

  it('is none of these when layer and group norm differ', () => {
    expect(whoseGradientArrives(resultOf({ none: lost, batch: level, layer: level, group: lost }))).toBe('otherwise');
  });

  it('stays open while one of the compared does not take part', () => {
    expect(whoseGradientArrives(resultOf({ batch: level, layer: lost }))).toBeNull();
    expect(whoseGradientArrives(resultOf({ none: lost, batch: level }))).toBeNull();
  });
});
