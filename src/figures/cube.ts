import type { Cell, Shape } from '../engine/index';
import { type Axes, axesOf, type Direction, type Point, plus, type Turn, times } from './projection';

/** The cube's axes: samples, channels, and the places (h, w) of a map one after another, as Wu & He (2018) draw it. */
export type CubeAxis = 'n' | 'c' | 'p';

export interface CubeRequest {
  readonly shape: Shape;
  readonly turn: Turn;
  /** Room to fill, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Room kept free at the right side, for buttons. */
  readonly beside?: number;
  /** The set of each plane (n, c), as the engine gives it. */
  readonly group: Int32Array;
  /** Whether the cube falls apart into its sets. */
  readonly isApart: boolean;
}

/** Samples and channels from … to (without `to`), with every place of their maps. */
export interface Box {
  readonly n: readonly [from: number, to: number];
  readonly c: readonly [from: number, to: number];
}

/** A side of a box that is turned to the eye: cells i along u, j along v, one cell a step. */
export interface Face {
  /** The axis that it stands across, and which of that axis's indices it shows. */
  readonly axis: CubeAxis;
  readonly index: number;
  readonly origin: Point;
  readonly u: Point;
  readonly v: Point;
  /** First cell along u and v, and how many. */
  readonly uFrom: number;
  readonly vFrom: number;
  readonly uCount: number;
  readonly vCount: number;
}

export interface Block extends Box {
  readonly set: number;
  readonly faces: readonly Face[];
}

/** Every position in the picture follows from these few numbers, in CSS pixels. */
export interface CubeLayout {
  readonly shape: Shape;
  /** H·W. */
  readonly places: number;
  readonly width: number;
  readonly height: number;
  /** Where the cube's own middle stays as it is turned. */
  readonly middle: Point;
  /** The corner of the first cell of all. */
  readonly origin: Point;
  /** One cell along each axis, and how much that leads away from the eye. */
  readonly step: Readonly<Record<CubeAxis, Direction>>;
  /** Room between the sets along each axis, in cells; 0 while the cube is whole. */
  readonly gap: Readonly<Record<'n' | 'c', number>>;
  /** How many sets lie before each sample and each channel. */
  readonly cuts: Readonly<Record<'n' | 'c', readonly number[]>>;
  /** The cube as a whole, or apart: its sets from the farthest to the nearest. */
  readonly blocks: readonly Block[];
}

/** Room around the cube for what names its axes. */
const MARGIN = { x: 44, y: 26 } as const;
/** An axis of many cells is longer than one of few, but far less than so many times: 64 places must not make a tower. */
const GROWTH = 0.4;
const MOST_UPRIGHT = 1.3;
/** The rooms between the sets of an axis together, as a share of the axis. */
const APART = 0.5;

/** Lays the tensor out as a cube. Its size does not change as it is turned. */
export function layoutCube({ shape, turn, width, height, beside = 0, group, isApart }: CubeRequest): CubeLayout {
  const [samples, channels, mapRows, mapColumns] = shape;
  const places = mapRows * mapColumns;
  const boxes = boxesOf(shape, group);
  const cuts = {
    n: cutsAlong(
      samples,
      boxes.map(({ n }) => n[0]),
    ),
    c: cutsAlong(
      channels,
      boxes.map(({ c }) => c[0]),
    ),
  };
  const gap = { n: isApart ? gapFor(samples, cuts.n) : 0, c: isApart ? gapFor(channels, cuts.c) : 0 };
  const [deep, wide] = [samples ** GROWTH, channels ** GROWTH];
  const tall = Math.min(places ** GROWTH, MOST_UPRIGHT * Math.max(deep, wide, 1));
  const unit = { n: deep / samples, c: wide / channels, p: tall / places };
  const spans = {
    n: unit.n * (samples + gap.n * cuts.n.at(-1)!),
    c: unit.c * (channels + gap.c * cuts.c.at(-1)!),
    p: tall,
  };
  const base = Math.hypot(spans.n, spans.c);
  const scale = Math.min((width - beside - 2 * MARGIN.x) / base, (height - 2 * MARGIN.y) / Math.hypot(base, tall));
  const axes: Axes = axesOf(turn);
  const along = (direction: Direction, length: number): Direction => ({
    ...times(direction, scale * length),
    away: direction.away,
  });
  const whole = [along(axes.back, spans.n), along(axes.across, spans.c), along(axes.down, spans.p)];
  const middle = { x: (width - beside) / 2, y: height / 2 };
  const origin = whole.reduce((corner, span) => plus(corner, span, -0.5), middle);
  const step = { n: along(axes.back, unit.n), c: along(axes.across, unit.c), p: along(axes.down, unit.p) };
  const placed: Omit<CubeLayout, 'blocks'> = { shape, places, width, height, middle, origin, step, gap, cuts };
  const hull = { set: 0, ...hullOf(shape) };
  const parts = isApart ? boxes.toSorted((first, second) => farther(placed, first, second)) : [hull];
  return { ...placed, blocks: parts.map((box) => ({ ...box, faces: facesOf(placed, box) })) };
}

/** All cells. */
export const hullOf = ([samples, channels]: Shape): Box => ({ n: [0, samples], c: [0, channels] });

/** The box of every set: `group` tells which planes it holds. */
export function boxesOf([, channels]: Shape, group: Int32Array): (Box & { readonly set: number })[] {
  const boxes = new Map<number, { n: [number, number]; c: [number, number]; set: number }>();
  group.forEach((set, plane) => {
    const [n, c] = [Math.floor(plane / channels), plane % channels];
    const box = boxes.get(set) ?? { set, n: [n, n + 1], c: [c, c + 1] };
    box.n = [Math.min(box.n[0], n), Math.max(box.n[1], n + 1)];
    box.c = [Math.min(box.c[0], c), Math.max(box.c[1], c + 1)];
    boxes.set(set, box);
  });
  return [...boxes.values()];
}

/** How many sets begin between the start of the axis and each of its indices. */
function cutsAlong(count: number, starts: readonly number[]): readonly number[] {
  const isStart = new Set(starts);
  let cuts = 0;
  return Array.from({ length: count }, (_, index) => (index > 0 && isStart.has(index) ? ++cuts : cuts));
}

const gapFor = (count: number, cuts: readonly number[]) =>
  cuts.at(-1)! === 0 ? 0 : (APART * count) / (cuts.at(-1)! + 1);

/** Sorts the farther box first. Boxes of a grid never hide one another both ways, so the axes can be asked in turn. */
function farther({ step }: Pick<CubeLayout, 'step'>, first: Box, second: Box): number {
  const byAxis = (axis: 'n' | 'c') => Math.sign(second[axis][0] - first[axis][0]) * Math.sign(step[axis].away);
  return byAxis('n') || byAxis('c');
}

/** The screen place of a corner of cells, the rooms between sets before it included. */
export function cornerOf(
  { origin, step, gap, cuts }: Omit<CubeLayout, 'blocks'>,
  n: number,
  c: number,
  p: number,
): Point {
  // The far corner of a cell lies in the cell's own set, not after the room that follows it.
  const at = (axis: 'n' | 'c', index: number, inside: number) => index + gap[axis] * cuts[axis][inside]!;
  const [insideN, insideC] = [Math.min(Math.floor(n), cuts.n.length - 1), Math.min(Math.floor(c), cuts.c.length - 1)];
  return plus(plus(plus(origin, step.n, at('n', n, insideN)), step.c, at('c', c, insideC)), step.p, p);
}

/** The sides of a box that are turned to the eye: three, or fewer where one is seen edge-on. */
export function facesOf(
  layout: Omit<CubeLayout, 'blocks'>,
  { n, c }: Box,
  p: readonly [number, number] = [0, layout.places],
): Face[] {
  const { step } = layout;
  const corner = cornerOf(layout, n[0], c[0], p[0]);
  const ranges = { n, c, p };
  const face = (axis: CubeAxis, uAxis: CubeAxis, vAxis: CubeAxis): Face[] => {
    const [from, to] = ranges[axis];
    const { away } = step[axis];
    if (Math.abs(away) < 1e-6) return [];
    const [uRange, vRange] = [ranges[uAxis], ranges[vAxis]];
    return [
      {
        axis,
        index: away > 0 ? from : to - 1,
        origin: away > 0 ? corner : plus(corner, step[axis], to - from),
        u: step[uAxis],
        v: step[vAxis],
        uFrom: uRange[0],
        vFrom: vRange[0],
        uCount: uRange[1] - uRange[0],
        vCount: vRange[1] - vRange[0],
      },
    ];
  };
  return [...face('n', 'c', 'p'), ...face('c', 'n', 'p'), ...face('p', 'c', 'n')];
}

/** A cell's place in its map, counted row by row. */
export const placeIn = ([, , , mapColumns]: Shape, { h, w }: Cell): number => h * mapColumns + w;

/** The box of the one cell's set. */
export function boxOfSet(
  { shape }: Pick<CubeLayout, 'shape'>,
  group: Int32Array,
  { n, c }: Cell,
): Box & { set: number } {
  const set = group[n * shape[1] + c]!;
  return boxesOf(shape, group).find((box) => box.set === set)!;
}

/** The sides of one cell. */
export function cellFaces(layout: CubeLayout, cell: Cell): Face[] {
  const p = placeIn(layout.shape, cell);
  return facesOf(layout, { n: [cell.n, cell.n + 1], c: [cell.c, cell.c + 1] }, [p, p + 1]);
}
