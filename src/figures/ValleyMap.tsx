import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { BottomAxis, LeftAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import './valleyMap.css';
import { toRem, useWidth } from './useWidth';
import { heightAt, levelSet, type Point, type Valley, viewOf } from './valley';

export interface ValleyMapProps {
  readonly valley: Valley;
  /** Where the walk has been, its start first and its present place last. */
  readonly path: readonly Point[];
  readonly labels: {
    readonly description: string;
    readonly across: string;
    readonly up: string;
  };
  readonly formatTick: (value: number) => string;
  readonly nominalWidth?: number;
  readonly maxHeight?: number;
}

const LEFT = 40;
const RIGHT = 10;
const TOP = 8;
const BOTTOM = 22;
/** Width of the map over its height. */
const ASPECT = 2.5;
/** Powers of 4 of the height at the start: each contour is half or twice as wide as the next. */
const contours = [4, 3, 2, 1, 0, -1, -2, -3];

/** The loss over two weights as seen from above, both weights to one scale, and a walk on it. */
export function ValleyMap(props: ValleyMapProps) {
  const { valley, path, labels, formatTick, nominalWidth = 328, maxHeight } = props;
  const room = useWidth<HTMLDivElement>(nominalWidth);
  const clipId = useId();
  const widest = maxHeight ? ASPECT * (maxHeight - TOP - BOTTOM) + LEFT + RIGHT : Number.POSITIVE_INFINITY;
  const width = Math.min(room.width, widest);
  const mapWidth = width - LEFT - RIGHT;
  const mapHeight = Math.round(mapWidth / ASPECT);
  const start = path[0]!;
  const { centre, halfWidth, halfHeight } = viewOf(valley, start, mapWidth / mapHeight);
  const x = scaleLinear([centre[0] - halfWidth, centre[0] + halfWidth], [LEFT, LEFT + mapWidth]);
  const y = scaleLinear([centre[1] - halfHeight, centre[1] + halfHeight], [TOP + mapHeight, TOP]);
  const scale = mapWidth / (2 * halfWidth);
  const height = heightAt(valley, start);
  // What has flown far off the map is not drawn: a path of astronomic coordinates slows browsers down.
  const isNear = ([one, two]: Point) =>
    Math.abs(one - centre[0]) < 20 * halfWidth && Math.abs(two - centre[1]) < 20 * halfHeight;
  const gone = path.findIndex((point) => !isNear(point));
  const places = (gone < 0 ? path : path.slice(0, gone + 1)).map(
    ([one, two]) => [round(x(one)), round(y(two))] as const,
  );
  const last = path.at(-1)!;
  return (
    <div className="figure figure-chart" ref={room.ref}>
      <svg
        className="valley-map"
        viewBox={`0 0 ${width} ${TOP + mapHeight + BOTTOM}`}
        style={{ maxWidth: toRem(width) }}
        role="img"
        aria-label={labels.description}
      >
        <clipPath id={clipId}>
          <rect x={LEFT} y={TOP} width={mapWidth} height={mapHeight} />
        </clipPath>
        <g clipPath={`url(#${clipId})`}>
          {height > 0 &&
            contours.map((power) => {
              const { radii, direction } = levelSet(valley, height * 4 ** power);
              return (
                <ellipse
                  key={power}
                  className="valley-map-contour"
                  transform={`translate(${round(x(centre[0]))} ${round(y(centre[1]))}) rotate(${round(degrees(-direction))})`}
                  rx={round(radii[0] * scale)}
                  ry={round(radii[1] * scale)}
                />
              );
            })}
          <path className="valley-map-least" d={`M${round(x(centre[0])) - 6} ${round(y(centre[1]))}h12m-6 -6v12`} />
          <path
            className="valley-map-path"
            d={places
              .map((place) => place.join(' '))
              .join('L')
              .replace(/^/, 'M')}
          />
          {places.slice(0, 60).map(([across, up], index) => (
            <circle key={index} className="valley-map-step" cx={across} cy={up} r={index === 0 ? 4.5 : 2.5} />
          ))}
          {isNear(last) && <circle className="valley-map-walker" cx={round(x(last[0]))} cy={round(y(last[1]))} r="6" />}
        </g>
        <rect className="valley-map-frame" x={LEFT} y={TOP} width={mapWidth} height={mapHeight} />
        <LeftAxis scale={y} at={LEFT} tickCount={3} formatTick={formatTick} />
        <BottomAxis scale={x} at={TOP + mapHeight} tickCount={5} formatTick={formatTick} />
        <text className="valley-map-label" x={LEFT + 8} y={TOP + 18}>
          {labels.up} ↑
        </text>
        <text className="valley-map-label" x={LEFT + mapWidth - 8} y={TOP + mapHeight - 9} textAnchor="end">
          {labels.across} →
        </text>
      </svg>
    </div>
  );
}

const degrees = (radians: number) => (radians * 180) / Math.PI;
