import { type Cast, castPlanes } from '../../../labs/contrast';
import { inkOf, standardizeInk } from '../../../labs/images';

/** How light the paper and the ink are in one colour, from 0 to 1. */
export interface Paint {
  readonly paper: number;
  readonly ink: number;
}

/** Red, green, blue. */
export type Paints = readonly [Paint, Paint, Paint];

const all = (paper: number, ink: number): Paints => [
  { paper, ink },
  { paper, ink },
  { paper, ink },
];

/** Casts to begin with: as trained, faded, tinted, inverted. */
export const casts = {
  clean: all(0, 1),
  faded: all(0.5, 0.8),
  tinted: [
    { paper: 0.6, ink: 0.95 },
    { paper: 0.1, ink: 0.9 },
    { paper: 0.3, ink: 0.6 },
  ],
  inverted: all(1, 0),
} as const satisfies Readonly<Record<string, Paints>>;

const castOf = ({ paper, ink }: Paint): Cast => ({ gain: ink - paper, shift: paper });

/** A grey digit in three painted colours, one plane after the other, as ink from 0 to 1. */
export function paintDigit(ink: ArrayLike<number>, paints: Paints): Float32Array {
  const area = ink.length;
  const planes = Float32Array.from({ length: paints.length * area }, (_, cell) => standardizeInk(ink[cell % area]!));
  return castPlanes(planes, area, (plane) => castOf(paints[plane]!)).map(inkOf);
}
