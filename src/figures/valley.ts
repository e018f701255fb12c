/** The geometry of a loss that is a quadratic in two weights: its level sets are ellipses, and known exactly. */

export type Point = readonly [first: number, second: number];

/** loss(w) = least + ½ (w − centre)ᵀ · curvature · (w − centre). */
export interface Valley {
  readonly centre: Point;
  readonly least: number;
  /** The symmetric matrix of second derivatives: [∂²/∂w₁², ∂²/∂w₁∂w₂, ∂²/∂w₂²]. */
  readonly curvature: readonly [number, number, number];
}

/** Curvature along the valley's two axes, the steeper one first, and the direction of the steeper one in radians. */
export interface ValleyAxes {
  readonly steep: number;
  readonly flat: number;
  readonly direction: number;
}

/** Eigenvalues and the first eigenvector of the curvature. */
export function axesOf({ curvature: [first, mixed, second] }: Valley): ValleyAxes {
  const middle = (first + second) / 2;
  const radius = Math.hypot((first - second) / 2, mixed);
  return { steep: middle + radius, flat: middle - radius, direction: Math.atan2(2 * mixed, first - second) / 2 };
}

/** The loss above its least value. */
export function heightAt({ centre, curvature: [first, mixed, second] }: Valley, [one, two]: Point): number {
  const across = one - centre[0];
  const along = two - centre[1];
  return (first * across * across + 2 * mixed * across * along + second * along * along) / 2;
}

export interface Ellipse {
  readonly centre: Point;
  /** Half the length along the steep axis and along the flat one. */
  readonly radii: Point;
  /** The direction of the steep axis in radians. */
  readonly direction: number;
}

/** All weights with the same loss: `height` above the least. */
export function levelSet(valley: Valley, height: number): Ellipse {
  const { steep, flat, direction } = axesOf(valley);
  return {
    centre: valley.centre,
    radii: [Math.sqrt((2 * height) / steep), Math.sqrt((2 * height) / flat)],
    direction,
  };
}

/** A box of weights: half its width and half its height about the centre. */
export interface View {
  readonly centre: Point;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The smallest box of the given aspect (width : height) that holds the level set through `start`, with some margin. */
export function viewOf(valley: Valley, start: Point, aspect: number, margin = 1.12): View {
  const { curvature, centre } = valley;
  const [first, mixed, second] = curvature;
  const height = heightAt(valley, start);
  const determinant = first * second - mixed * mixed;
  const reach = (opposite: number) => margin * Math.sqrt((2 * height * opposite) / determinant);
  const halfWidth = Math.max(reach(second), aspect * reach(first));
  return { centre, halfWidth, halfHeight: halfWidth / aspect };
}
