/** How a solid is turned before it is drawn, in degrees. */
export interface Turn {
  /** About the upright axis; positive brings what is on the left to the front. */
  readonly yaw: number;
  /** How far it is looked at from above; negative is from below. */
  readonly pitch: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A direction in space as the eye meets it: where it leads on the screen (y runs down), and how much it leads away. */
export interface Direction extends Point {
  readonly away: number;
}

/** The three axes of a solid on the screen, each for a step of length 1. */
export interface Axes {
  readonly across: Direction;
  readonly back: Direction;
  readonly down: Direction;
}

/** Steeper, the sides could no longer be seen. */
const STEEPEST = 80;

const toRadians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Projects without perspective, so that cells of one size stay of one size, as in the papers' figures: first turned about
 * the upright axis, then tilted.
 */
export function axesOf({ yaw, pitch }: Turn): Axes {
  const [sinYaw, cosYaw] = [Math.sin(toRadians(yaw)), Math.cos(toRadians(yaw))];
  const [sinPitch, cosPitch] = [Math.sin(toRadians(pitch)), Math.cos(toRadians(pitch))];
  return {
    across: { x: cosYaw, y: -sinYaw * sinPitch, away: sinYaw * cosPitch },
    back: { x: -sinYaw, y: -cosYaw * sinPitch, away: cosYaw * cosPitch },
    down: { x: 0, y: cosPitch, away: sinPitch },
  };
}

/** The turn after so many degrees more, as whole degrees: once round is where it began, and it is never seen from the pole. */
export function turnBy({ yaw, pitch }: Turn, moreYaw: number, morePitch: number): Turn {
  const round = Math.round(yaw + moreYaw);
  return {
    yaw: ((((round + 180) % 360) + 360) % 360) - 180,
    pitch: Math.min(Math.max(Math.round(pitch + morePitch), -STEEPEST), STEEPEST),
  };
}

export const sameTurn = (first: Turn, second: Turn): boolean =>
  first.yaw === second.yaw && first.pitch === second.pitch;

export const plus = ({ x, y }: Point, step: Point, count = 1): Point => ({
  x: x + count * step.x,
  y: y + count * step.y,
});

export const times = ({ x, y }: Point, factor: number): Point => ({ x: x * factor, y: y * factor });

/** Where a point lies between two directions from an origin: point = origin + i·u + j·v. Null where they are parallel. */
export function coordinatesIn(origin: Point, u: Point, v: Point, { x, y }: Point): { i: number; j: number } | null {
  const area = u.x * v.y - u.y * v.x;
  if (Math.abs(area) < 1e-9) return null;
  const [dx, dy] = [x - origin.x, y - origin.y];
  return { i: (dx * v.y - dy * v.x) / area, j: (u.x * dy - u.y * dx) / area };
}

/** To a tenth of a pixel, as everything that is written into a page: short, and the same on every machine. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
/** A point as path data has it. */
export const printPoint = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;
