import { memo } from 'react';
import { APART_GLASS, type CubePaintProps, GLASS, glassOf } from './CubeCanvas';
import { offsetOf } from './cell';
import { cssTable, levelOf, NOT_FINITE } from './colour';
import { boxOfSet, type Face, facesOf } from './cube';
import { cellOfFace, facesPath } from './cubeFaces';
import { PATTERN, setStyle } from './setStyle';

interface CubeShapesProps extends CubePaintProps {
  /** Begins the ids of the patterns of `SetPatterns`. */
  readonly patternId: string;
}

/** The same sides as the canvas paints, with a node a cell: crisp in print, readable by tools. */
export const CubeShapes = memo(function CubeShapes(props: CubeShapesProps) {
  const { layout, group, selected, isApart, patternId } = props;
  const lit = selected && boxOfSet(layout, group, selected);
  if (isApart) {
    return (
      <g className="figure-cube-sides">
        {layout.blocks.map(({ set, faces }) => (
          <g key={set} opacity={lit && lit.set !== set ? APART_GLASS : undefined}>
            <Faces {...props} faces={faces} />
            <path
              d={facesPath(faces)}
              fill={`url(#${patternId}${setStyle(set).key})`}
              fillOpacity={PATTERN}
              stroke={setStyle(set).colour}
              strokeWidth={2}
            />
          </g>
        ))}
      </g>
    );
  }
  return (
    <g className="figure-cube-sides">
      <Faces {...props} faces={facesOf(layout, lit ?? layout.blocks[0]!)} />
      {lit && (
        <g opacity={GLASS}>
          <Faces {...props} faces={glassOf(layout, lit)} />
        </g>
      )}
    </g>
  );
});

function Faces({ faces, tensor, domain }: CubeShapesProps & { readonly faces: readonly Face[] }) {
  const { shape, data } = tensor;
  return faces.map((face) => {
    const { axis, origin, u, v, uFrom, vFrom, uCount, vCount } = face;
    return (
      <g key={`${axis}${uFrom} ${vFrom}`}>
        <g transform={`matrix(${[u.x, u.y, v.x, v.y, origin.x, origin.y].map(hundredth).join(' ')})`}>
          {Array.from({ length: uCount * vCount }, (_, index) => {
            const [i, j] = [index % uCount, Math.floor(index / uCount)];
            const level = levelOf(data[offsetOf(shape, cellOfFace(shape, face, uFrom + i, vFrom + j))]!, domain);
            const place = { x: i, y: j, width: 1, height: 1 };
            return level === NOT_FINITE ? (
              <g key={`${i} ${j}`}>
                <rect {...place} fill={cssTable[level]!} />
                <path d={`M${i} ${j + 1}l1 -1`} stroke="#fff" strokeWidth={0.1} />
              </g>
            ) : (
              <rect key={`${i} ${j}`} {...place} fill={cssTable[level]!} />
            );
          })}
        </g>
        <path className="figure-cube-edges" d={facesPath([face])} />
      </g>
    );
  });
}

const hundredth = (value: number) => Math.round(value * 100) / 100;
