import { memo } from 'react';
import type { Cell } from '../engine/index';
import { boxOfSet, type CubeAxis, type CubeLayout, cellFaces, facesOf } from './cube';
import { arrowPath, placeAxes } from './cubeAxes';
import { facesPath, hiddenEdges, isOnFace } from './cubeFaces';
import { type MethodKind, methodDash } from './method';

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
          <path d={arrowPath(from, to)} />
          <text x={label.x} y={label.y} textAnchor={anchor}>
            {names[axis]}
          </text>
        </g>
      ))}
    </g>
  );
});

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
