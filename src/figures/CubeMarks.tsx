import { memo } from 'react';
import type { Cell } from '../engine/index';
import { boxOfSet, type CubeAxis, type CubeLayout, cellFaces, cornerOf, facesOf } from './cube';
import { placeAxes } from './cubeAxes';
import { facesPath, isOnFace } from './cubeFaces';
import { type MethodKind, methodDash } from './method';
import type { Point } from './projection';

interface CubeAxesProps {
  readonly layout: CubeLayout;
  readonly names: Readonly<Record<CubeAxis, string>>;
}

/** The names of the axes, each beside an arrow along the edge that it belongs to. */
export const CubeAxes = memo(function CubeAxes({ layout, names }: CubeAxesProps) {
  return (
    <g className="figure-cube-axes">
      {placeAxes(layout).map(({ axis, from, to, label, anchor }) => (
        <g key={axis}>
          <path d={`M${tenth(from)}L${tenth(to)}${arrowHead(from, to)}`} />
          <text x={tenthOf(label.x)} y={tenthOf(label.y)} textAnchor={anchor}>
            {names[axis]}
          </text>
        </g>
      ))}
    </g>
  );
});

const HEAD = 5;

function arrowHead(from: Point, to: Point): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number) => ({
    x: to.x - HEAD * Math.cos(angle + turn),
    y: to.y - HEAD * Math.sin(angle + turn),
  });
  return `M${tenth(barb(0.5))}L${tenth(to)}L${tenth(barb(-0.5))}`;
}

interface CubeSetProps {
  readonly layout: CubeLayout;
  readonly group: Int32Array;
  readonly cell: Cell;
  readonly method: MethodKind;
}

/** The set of a cell: its edges in the method's hue and dash, those of the glass around it dashed behind. */
export const CubeSet = memo(function CubeSet({ layout, group, cell, method }: CubeSetProps) {
  const frame = facesPath(facesOf(layout, boxOfSet(layout, group, cell)));
  return (
    <g className="figure-set">
      <path className="figure-cube-behind" d={hiddenEdges(layout)} />
      <path className="figure-set-halo" d={frame} />
      <path className="figure-set-frame" d={frame} strokeDasharray={methodDash[method]} />
    </g>
  );
});

/** The three edges of the whole cube that a solid would hide. */
function hiddenEdges(layout: CubeLayout): string {
  const { shape, places, step } = layout;
  const far = (axis: CubeAxis, count: number) => (step[axis].away > 0 ? count : 0);
  const [n, c, p] = [far('n', shape[0]), far('c', shape[1]), far('p', places)];
  const corner = tenth(cornerOf(layout, n, c, p));
  const ends = [
    cornerOf(layout, shape[0] - n, c, p),
    cornerOf(layout, n, shape[1] - c, p),
    cornerOf(layout, n, c, places - p),
  ];
  return ends.map((end) => `M${corner}L${tenth(end)}`).join('');
}

interface CubeCellProps {
  readonly layout: CubeLayout;
  readonly group: Int32Array;
  readonly cell: Cell;
  readonly pinned: boolean;
}

/** The selected cell; dashed where it lies inside its set, as draughtsmen draw what is hidden. */
export function CubeCell({ layout, group, cell, pinned }: CubeCellProps) {
  const path = facesPath(cellFaces(layout, cell));
  const isHidden = !isOnFace(layout.shape, facesOf(layout, boxOfSet(layout, group, cell)), cell);
  return (
    <g className={pinned ? 'figure-mark figure-mark-pinned' : 'figure-mark'}>
      <path className="figure-mark-halo" d={path} />
      <path className="figure-mark-frame" d={path} strokeDasharray={isHidden ? '3 2' : undefined} />
    </g>
  );
}

const tenthOf = (value: number) => Math.round(value * 10) / 10;
const tenth = ({ x, y }: Point) => `${tenthOf(x)} ${tenthOf(y)}`;
