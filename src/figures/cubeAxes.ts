import { type CubeAxis, type CubeLayout, cornerOf } from './cube';
import { type Point, plus, printPoint, tenth, times } from './projection';

/** An arrow beside an outer edge of the cube, from the axis's first cell to its last, and where its name stands. */
export interface PlacedAxis {
  readonly axis: CubeAxis;
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

const BESIDE = 9;
const LABEL = 17;

/** Along each axis the edge that is on the outline of the cube and below or left of it, as long as there is one. */
export function placeAxes(layout: Omit<CubeLayout, 'blocks'>): PlacedAxis[] {
  const { shape, places, step } = layout;
  const [samples, channels] = shape;
  const near = (axis: CubeAxis, count: number) => (step[axis].away > 0 ? 0 : count);
  const far = (axis: CubeAxis, count: number) => (step[axis].away > 0 ? count : 0);
  const edge = far('p', places);
  const [nearN, nearC] = [near('n', samples), near('c', channels)];
  const uprights = [
    { n: nearN, c: far('c', channels) },
    { n: far('n', samples), c: nearC },
  ].map(({ n, c }) => [cornerOf(layout, n, c, 0), cornerOf(layout, n, c, places)] as const);
  const [left = uprights[0]!] = uprights.toSorted(([first], [second]) => first.x - second.x);
  return [
    place(layout, 'c', cornerOf(layout, nearN, 0, edge), cornerOf(layout, nearN, channels, edge)),
    place(layout, 'n', cornerOf(layout, 0, nearC, edge), cornerOf(layout, samples, nearC, edge)),
    place(layout, 'p', left[0], left[1]),
  ];
}

/** Moves an edge away from the middle of the cube, and puts its name farther out. */
function place({ middle: centre }: Omit<CubeLayout, 'blocks'>, axis: CubeAxis, from: Point, to: Point): PlacedAxis {
  const middle = times(plus(from, to), 0.5);
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const across = { x: -along.y / length, y: along.x / length };
  const isOutward = (middle.x - centre.x) * across.x + (middle.y - centre.y) * across.y >= 0;
  const out = times(across, isOutward ? 1 : -1);
  const label = plus(middle, out, LABEL);
  return {
    axis,
    from: plus(from, out, BESIDE),
    to: plus(to, out, BESIDE),
    label: { x: tenth(label.x), y: tenth(label.y + (out.y > 0.3 ? 8 : out.y < -0.3 ? 0 : 4)) },
    anchor: out.x > 0.05 ? 'start' : out.x < -0.05 ? 'end' : 'middle',
  };
}

const HEAD = 5;

/** Path data of an arrow. */
export function arrowPath(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number) => ({
    x: to.x - HEAD * Math.cos(angle + turn),
    y: to.y - HEAD * Math.sin(angle + turn),
  });
  return `M${printPoint(from)}L${printPoint(to)}M${printPoint(barb(0.5))}L${printPoint(to)}L${printPoint(barb(-0.5))}`;
}
