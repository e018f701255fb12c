import type { CSSProperties } from 'react';
import { arcBetween, layoutCoursePath } from './coursePath';
import './figures.css';
import './coursePath.css';
import { toRem, useWidth } from './useWidth';

export interface CoursePathStop {
  /** The id of the element that the stop leads to. */
  readonly id: string;
  readonly name: string;
  readonly number: number;
  /** The one that the arcs lead to, one of those that have to do with it, or neither. */
  readonly kind: 'station' | 'linked' | 'plain';
  /** The name of the part that begins here. */
  readonly part?: string | undefined;
}

export interface CoursePathProps {
  readonly stops: readonly CoursePathStop[];
  readonly nominalWidth?: number;
}

const RADIUS = { station: 17, linked: 12, plain: 12 } as const;

/**
 * A course as one line with its stops, and an arc from each that has to do with the station. For the eye and the
 * pointer: the page lists the same stops, and that list is what keyboards and screen readers use.
 */
export function CoursePath({ stops, nominalWidth = 290 }: CoursePathProps) {
  const { ref, width, isMeasured } = useWidth<HTMLDivElement>(nominalWidth);
  const starts = stops.flatMap(({ part }, index) => (part ? [index] : []));
  const layout = layoutCoursePath(stops.length, width, starts);
  const { isVertical, height, places, labelWidth } = layout;
  const placed = stops.map((stop, index) => ({ ...stop, place: places[index]! }));
  const station = placed.find(({ kind }) => kind === 'station');
  const room = { '--label-width': toRem(labelWidth), height: toRem(height) } as CSSProperties;
  return (
    <div
      ref={ref}
      className={isVertical ? 'figure course-path course-path-down' : 'figure course-path'}
      data-measured={isMeasured}
      aria-hidden="true"
    >
      <div style={room}>
        <svg viewBox={`0 0 ${width} ${height}`} style={{ width: toRem(width) }} aria-hidden="true">
          <path className="course-path-line" d={layout.line} />
          {station &&
            placed
              .filter(({ kind }) => kind === 'linked')
              .map(({ id, place }) => (
                <path key={id} className="course-path-arc" d={arcBetween(place, station.place, layout)} />
              ))}
          {placed.map(({ id, kind, number, place }) => (
            <g key={id} className={`course-path-${kind}`} transform={`translate(${place.x} ${place.y})`}>
              {kind === 'station' && <circle className="course-path-ring" r={RADIUS.station + 5} />}
              <circle r={RADIUS[kind]} />
              <text textAnchor="middle" dy="0.36em">
                {number}
              </text>
            </g>
          ))}
        </svg>
        {placed.map(({ id, name, kind, part, place }) => (
          <div key={id} className="course-path-stop" style={{ left: toRem(place.x), top: toRem(place.y) }}>
            {part && (
              <p>
                <span>{part}</span>
              </p>
            )}
            <a className={`course-path-to-${kind}`} href={`#${id}`} tabIndex={-1}>
              <span>{name}</span>
            </a>
          </div>
        ))}
      </div>
    </div>
  );
}
