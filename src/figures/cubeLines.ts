import type { Tensor } from '../engine/index';
import { offsetOf } from './cell';
import type { Face } from './cube';
import { cellOfFace } from './cubeFaces';
import { plus, times } from './projection';

/** Colours of the page that lines are drawn in. */
export interface Inks {
  readonly paper: string;
  readonly line: string;
}

/** Lines between smaller cells would hide them. */
const GRID_FROM = 4;

/** Around every side. */
export function strokeEdges(context: CanvasRenderingContext2D, faces: readonly Face[], { line }: Inks): void {
  trace(context, faces);
  context.strokeStyle = line;
  context.lineWidth = 1;
  context.stroke();
}

/** Begins a path around the faces. */
export function trace(context: CanvasRenderingContext2D, faces: readonly Face[]): void {
  context.beginPath();
  for (const { origin, u, v, uCount, vCount } of faces) {
    const [across, along] = [times(u, uCount), times(v, vCount)];
    context.moveTo(origin.x, origin.y);
    context.lineTo(origin.x + across.x, origin.y + across.y);
    context.lineTo(origin.x + across.x + along.x, origin.y + across.y + along.y);
    context.lineTo(origin.x + along.x, origin.y + along.y);
    context.closePath();
  }
}

export function strokeGrid(
  context: CanvasRenderingContext2D,
  { origin, u, v, uCount, vCount }: Face,
  { paper }: Inks,
): void {
  const [stepU, stepV] = [Math.hypot(u.x, u.y), Math.hypot(v.x, v.y)];
  context.beginPath();
  const line = (from: { x: number; y: number }, along: { x: number; y: number }, count: number) => {
    const to = plus(from, along, count);
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  };
  if (stepU >= GRID_FROM) for (let i = 1; i < uCount; i++) line(plus(origin, u, i), v, vCount);
  if (stepV >= GRID_FROM) for (let j = 1; j < vCount; j++) line(plus(origin, v, j), u, uCount);
  context.strokeStyle = paper;
  context.lineWidth = Math.min(1, Math.min(stepU, stepV) / 8);
  context.stroke();
}

/** A stroke through every cell that is not a finite number, so that it shows without its colour too. */
export function hatchNotFinite(context: CanvasRenderingContext2D, face: Face, { shape, data }: Tensor): void {
  const { origin, u, v, uFrom, vFrom, uCount, vCount } = face;
  context.beginPath();
  for (let j = 0; j < vCount; j++) {
    for (let i = 0; i < uCount; i++) {
      if (Number.isFinite(data[offsetOf(shape, cellOfFace(shape, face, uFrom + i, vFrom + j))])) continue;
      const corner = plus(plus(origin, u, i), v, j);
      const [from, to] = [plus(corner, v), plus(corner, u)];
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
  }
  context.lineWidth = 1.5;
  context.strokeStyle = 'rgb(255 255 255 / 60%)';
  context.stroke();
}
