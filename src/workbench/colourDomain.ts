import { max } from 'd3-array';
import type { Tensor } from '../engine/index';

/** Normalized values keep one scale of colours, so that γ and β are seen to change them. */
export const normalizedDomain = 3;

/** Ends of the colour scale: round numbers, so that the legend stays readable and still while a value is dragged. */
const ladder = [1, 2, 3, 4, 6, 8, 10, 20, 40, 60, 100, 200, 500];

/** The end of the colour scale that all finite values of an input fit in. */
export function inputDomain({ data }: Tensor): number {
  return domainFor(max(data, (value) => (Number.isFinite(value) ? Math.abs(value) : 0)) ?? 0);
}

/** The same where the largest size is known. */
export function domainFor(largest: number): number {
  return ladder.find((step) => step >= largest) ?? 10 ** Math.ceil(Math.log10(largest));
}
