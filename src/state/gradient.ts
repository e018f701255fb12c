import type { Cell } from '../engine/index';

/** Where the gradient at the output comes from. */
export const gradientSources = ['cell', 'map', 'random', 'loss'] as const;
export type GradientSource = (typeof gradientSources)[number];

/** The three terms of dx: what arrives at the cell itself, the mean that is taken off, the part along x̂ that is taken off. */
export const terms = ['own', 'mean', 'spread'] as const;
export type Term = (typeof terms)[number];

/** What of the backward pass can be painted. */
export const paintings = ['dy', ...terms, 'dx'] as const;
export type Painting = (typeof paintings)[number];

/** What the reader chose of the backward pass. */
export interface GradientChoice {
  readonly gradientSource: GradientSource;
  /** The cell, or whose map, is asked; null for the one that is worked out before any is chosen. */
  readonly gradientCell: Cell | null;
  readonly gradientSeed: number;
  readonly painting: Painting;
}

export const firstGradient: GradientChoice = {
  gradientSource: 'cell',
  gradientCell: null,
  gradientSeed: 1,
  painting: 'dx',
};
