import { memo, useLayoutEffect, useRef } from 'react';
import type { Cell, Tensor } from '../engine/index';
import { areAllFinite } from './colour';
import { type Box, boxOfSet, type CubeLayout, type Face, facesOf, hullOf } from './cube';
import { type CubeAtlas, createAtlas, fillAtlas, isAtlasOf, sourceOf } from './cubeAtlas';
import { besides } from './cubeFaces';
import { hatchNotFinite, type Inks, strokeEdges, strokeGrid, trace } from './cubeLines';
import type { SheetLayout } from './layout';
import { CUBE_FROM, stripsBetween } from './morph';
import { PATTERN, setStyle } from './setStyle';
import { setTile } from './setTile';

export interface CubePaintProps {
  readonly tensor: Tensor;
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  readonly group: Int32Array;
  readonly layout: CubeLayout;
  /** Whose set is solid while the rest turns to glass. */
  readonly selected: Cell | null;
  readonly isApart: boolean;
}

interface CubeCanvasProps extends CubePaintProps {
  /** CSS pixels a unit of the layout. */
  readonly scale: number;
  /** Whether it is being turned: then only what shows where everything is, in as little time as can be. */
  readonly isBrisk?: boolean;
  /** From 0, the sheets, to 1, the cube. */
  readonly progress: number;
  readonly sheet: SheetLayout;
  /** Where the sheets stand in the cube's picture. */
  readonly sheetLeft: number;
}

/** How much is seen of cells outside the chosen set. */
export const GLASS = 0.26;
export const APART_GLASS = 0.34;
/** While more sets than these are turned, they are painted with so much of the pixels. */
const MANY_SETS = 24;
const COARSE = 0.5;

/** Paints the sides that can be seen, each as one small image, so that a cube of any size turns as smoothly. */
export const CubeCanvas = memo(function CubeCanvas(props: CubeCanvasProps) {
  const { tensor, domain, layout, scale, progress } = props;
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const atlasRef = useRef<CubeAtlas>(null);
  const inksRef = useRef<Inks>(null);
  const filledRef = useRef<{ tensor: Tensor; domain: number; areFinite: boolean }>(null);

  useLayoutEffect(() => {
    const context = canvasRef.current?.getContext('2d');
    if (!context) return;
    if (!atlasRef.current || !isAtlasOf(atlasRef.current, tensor)) {
      atlasRef.current = createAtlas(tensor);
      filledRef.current = null;
    }
    if (filledRef.current?.tensor !== tensor || filledRef.current.domain !== domain) {
      fillAtlas(atlasRef.current, tensor, domain);
      filledRef.current = { tensor, domain, areFinite: areAllFinite(tensor.data) };
    }
    const detail = props.isBrisk && layout.blocks.length > MANY_SETS ? COARSE : 1;
    clear(context, layout, scale * window.devicePixelRatio * detail);
    if (progress < 1) drawStrips(context, atlasRef.current, props);
    context.globalAlpha = Math.max(0, (progress - CUBE_FROM) / (1 - CUBE_FROM));
    // To ask for a style makes the browser work out the page's: not while every frame counts.
    if (!props.isBrisk || !inksRef.current) inksRef.current = inksOf(context.canvas);
    if (progress > CUBE_FROM) drawCube(context, atlasRef.current, props, inksRef.current, filledRef.current.areFinite);
  });

  return <canvas ref={canvasRef} className="figure-canvas" />;
});

function clear(context: CanvasRenderingContext2D, layout: CubeLayout, ratio: number): void {
  const { canvas } = context;
  const [width, height] = [Math.round(layout.width * ratio), Math.round(layout.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.imageSmoothingEnabled = false;
}

function drawStrips(context: CanvasRenderingContext2D, { rows }: CubeAtlas, props: CubeCanvasProps): void {
  const { layout, sheet, sheetLeft, progress } = props;
  const [, channels, mapRows, mapColumns] = layout.shape;
  for (const { n, c, h, origin, u, v } of stripsBetween(sheet, sheetLeft, layout, progress)) {
    context.save();
    context.transform(u.x / mapColumns, u.y / mapColumns, v.x, v.y, origin.x, origin.y);
    const row = (n * channels + c) * mapRows + h;
    context.drawImage(rows.context.canvas, 0, row, mapColumns, 1, 0, 0, mapColumns, 1);
    context.restore();
  }
}

function drawCube(
  context: CanvasRenderingContext2D,
  atlas: CubeAtlas,
  props: CubeCanvasProps,
  inks: Inks,
  areFinite: boolean,
): void {
  const { layout, group, selected, isApart, isBrisk = false } = props;
  const pen: Pen = { ...inks, ratio: context.getTransform().a, isBrisk, areFinite };
  const lit = selected && boxOfSet(layout, group, selected);
  const shown = context.globalAlpha;
  if (isApart) {
    for (const { set, faces } of layout.blocks) {
      context.globalAlpha = shown * (lit && lit.set !== set ? APART_GLASS : 1);
      for (const face of faces) drawFace(context, atlas, face, props, pen);
      markSet(context, faces, set, pen);
    }
  } else if (lit) {
    drawSides(context, atlas, facesOf(layout, lit), props, pen);
    context.globalAlpha = shown * GLASS;
    drawSides(context, atlas, glassOf(layout, lit), props, pen);
  } else {
    for (const { faces } of layout.blocks) drawSides(context, atlas, faces, props, pen);
  }
  context.globalAlpha = shown;
}

/** What of the cube's sides lies before or beside a solid set. */
export const glassOf = (layout: CubeLayout, lit: Box): Face[] =>
  facesOf(layout, hullOf(layout.shape)).flatMap((face) => besides(face, lit));

interface Pen extends Inks {
  /** How many pixels a unit takes up. */
  readonly ratio: number;
  /** Whether no cell needs the stroke of what is not a finite number. */
  readonly areFinite: boolean;
  readonly isBrisk: boolean;
}

function inksOf(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return { paper: style.getPropertyValue('--figure-paper'), line: style.getPropertyValue('--figure-soft') };
}

function drawSides(
  context: CanvasRenderingContext2D,
  atlas: CubeAtlas,
  faces: readonly Face[],
  props: CubeCanvasProps,
  pen: Pen,
): void {
  for (const face of faces) drawFace(context, atlas, face, props, pen);
  strokeEdges(context, faces, pen);
}

function drawFace(
  context: CanvasRenderingContext2D,
  { sides }: CubeAtlas,
  face: Face,
  { layout, tensor }: CubeCanvasProps,
  pen: Pen,
): void {
  const { axis, origin, u, v, uCount, vCount } = face;
  const source = sourceOf(face, layout.shape[0], layout.places);
  context.save();
  context.transform(u.x, u.y, v.x, v.y, origin.x, origin.y);
  context.drawImage(sides[axis].context.canvas, source.x, source.y, uCount, vCount, 0, 0, uCount, vCount);
  context.restore();
  if (!pen.isBrisk) strokeGrid(context, face, pen);
  if (!pen.areFinite) hatchNotFinite(context, face, tensor);
}

/** A set's strokes over its cells, and its outline, in the set's colour. */
function markSet(
  context: CanvasRenderingContext2D,
  faces: readonly Face[],
  set: number,
  { ratio, isBrisk }: Pen,
): void {
  const { colour } = setStyle(set);
  trace(context, faces);
  if (!isBrisk) {
    context.fillStyle = setTile(context, set, ratio) ?? 'transparent';
    const shown = context.globalAlpha;
    context.globalAlpha = shown * PATTERN;
    context.fill();
    context.globalAlpha = shown;
  }
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.stroke();
}
