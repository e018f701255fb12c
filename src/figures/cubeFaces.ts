import type { Cell, Shape } from '../engine/index';
import { type Box, type CubeAxis, type CubeLayout, cornerOf, type Face, placeIn } from './cube';
import { coordinatesIn, type Point, plus, printPoint, times } from './projection';

/** The part of a face that is left beside a box which shares its side: at most four smaller faces. */
export function besides(face: Face, box: Box): Face[] {
  const [from, to] = face.axis === 'p' ? [0, 0] : box[face.axis];
  if (face.axis !== 'p' && (face.index < from || face.index >= to)) return [face];
  const u = face.axis === 'c' ? box.n : box.c;
  const v = face.axis === 'p' ? box.n : [face.vFrom, face.vFrom + face.vCount];
  const [uEnd, vEnd] = [face.uFrom + face.uCount, face.vFrom + face.vCount];
  return [
    partOf(face, [face.uFrom, u[0]], [face.vFrom, vEnd]),
    partOf(face, [u[1], uEnd], [face.vFrom, vEnd]),
    partOf(face, [u[0], u[1]], [face.vFrom, v[0]!]),
    partOf(face, [u[0], u[1]], [v[1]!, vEnd]),
  ].filter(({ uCount, vCount }) => uCount > 0 && vCount > 0);
}

const partOf = (
  face: Face,
  [uFrom, uTo]: readonly [number, number],
  [vFrom, vTo]: readonly [number, number],
): Face => ({
  ...face,
  origin: plus(plus(face.origin, face.u, uFrom - face.uFrom), face.v, vFrom - face.vFrom),
  uFrom,
  vFrom,
  uCount: uTo - uFrom,
  vCount: vTo - vFrom,
});

/** The cell that a face shows at (i, j), counted along the axes of the whole tensor. */
export function cellOfFace([, , , mapColumns]: Shape, { axis, index }: Face, i: number, j: number): Cell {
  const [n, c, p] = axis === 'n' ? [index, i, j] : axis === 'c' ? [i, index, j] : [j, i, index];
  return { n, c, h: Math.floor(p / mapColumns), w: p % mapColumns };
}

/** Whether a cell lies on a side of the box that is turned to the eye. */
export function isOnFace(shape: Shape, faces: readonly Face[], cell: Cell): boolean {
  return faces.some(({ axis, index }) => (axis === 'p' ? placeIn(shape, cell) : cell[axis]) === index);
}

/**
 * The nearest cell to a point of the picture among the sides given, the nearest to the eye last, or null where none is
 * within `reach` pixels.
 */
export function cellAtFaces(shape: Shape, faces: readonly Face[], point: Point, reach = 8): Cell | null {
  let best: { readonly cell: Cell; readonly distance: number } | null = null;
  for (const face of faces.toReversed()) {
    const place = coordinatesIn(face.origin, face.u, face.v, point);
    if (!place) continue;
    const i = Math.min(Math.max(place.i, 0), face.uCount - 1e-6);
    const j = Math.min(Math.max(place.j, 0), face.vCount - 1e-6);
    const nearest = plus(plus(face.origin, face.u, i), face.v, j);
    const distance = Math.hypot(point.x - nearest.x, point.y - nearest.y);
    if (distance > reach || (best && best.distance <= distance)) continue;
    best = { cell: cellOfFace(shape, face, face.uFrom + Math.floor(i), face.vFrom + Math.floor(j)), distance };
  }
  return best?.cell ?? null;
}

/** Path data around faces. */
export function facesPath(faces: readonly Face[]): string {
  return faces.map(({ origin, u, v, uCount, vCount }) => outline(origin, times(u, uCount), times(v, vCount))).join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
const outline = (origin: Point, u: Point, v: Point) =>
  `M${round(origin.x)} ${round(origin.y)}l${round(u.x)} ${round(u.y)} ${round(v.x)} ${round(v.y)} ${round(-u.x)} ${round(-u.y)}z`;

/** Path data of the three edges of the whole cube that a solid would hide. */
export function hiddenEdges(layout: CubeLayout): string {
  const { shape, places, step } = layout;
  const far = (axis: CubeAxis, count: number) => (step[axis].away > 0 ? count : 0);
  const [n, c, p] = [far('n', shape[0]), far('c', shape[1]), far('p', places)];
  const corner = printPoint(cornerOf(layout, n, c, p));
  const ends = [
    cornerOf(layout, shape[0] - n, c, p),
    cornerOf(layout, n, shape[1] - c, p),
    cornerOf(layout, n, c, places - p),
  ];
  return ends.map((end) => `M${corner}L${printPoint(end)}`).join('');
}
