import { memo } from 'react';
import { round } from './Axis';
import {
  type ChartAxis,
  type ChartLine,
  type ChartScale,
  chartScale,
  chartTicks,
  lastPoint,
  lineDash,
  spreadPlaces,
} from './chart';
import { methodClass } from './method';

/** Where a chart's plot lies, in units of the picture. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of the whole picture. */
  readonly width: number;
}

const TICK = 5;
/** Numbers on the horizontal axis need about so much room each. */
const TICK_ROOM = 60;

interface AxesProps {
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly frame: Frame;
}

/** What an axis looks like, as a text; how numbers are printed goes with the label's language. */
const looksOf = ({ kind, domain, ticks, label }: ChartAxis) => JSON.stringify([kind, domain, ticks, label]);

/** Lines grow many times a second, axes seldom. */
const isAlike = (one: AxesProps, other: AxesProps) =>
  looksOf(one.x) === looksOf(other.x) &&
  looksOf(one.y) === looksOf(other.y) &&
  JSON.stringify(one.frame) === JSON.stringify(other.frame);

/** Both axes with their numbers, and a hairline for each number of the vertical one. */
export const ChartAxes = memo(function ChartAxes({ x, y, frame }: AxesProps) {
  const { left, right, top, bottom } = frame;
  const across = chartScale(x, [left, right]);
  const up = chartScale(y, [bottom, top]);
  return (
    <g className="figure-chart-axes">
      {chartTicks(y, 6).map((tick) => (
        <g key={tick} transform={`translate(0 ${round(up(tick))})`}>
          <path className="figure-chart-hairline" d={`M${left} 0H${round(right)}`} />
          <text x={left - TICK - 4} y="5" textAnchor="end">
            {y.formatTick(tick)}
          </text>
        </g>
      ))}
      <path className="figure-chart-axis" d={`M${left} ${bottom}H${round(right)}`} />
      {chartTicks(x, Math.max(2, Math.floor((right - left) / TICK_ROOM))).map((tick) => (
        <g key={tick} transform={`translate(${round(across(tick))} ${bottom})`}>
          <path className="figure-chart-axis" d={`M0 0v${TICK}`} />
          <text y={TICK + 16} textAnchor="middle">
            {x.formatTick(tick)}
          </text>
        </g>
      ))}
      <text x={round(right)} y={bottom + TICK + 38} textAnchor="end">
        {x.label}
      </text>
      <text x="2" y={top - 17}>
        {y.label}
      </text>
    </g>
  );
}, isAlike);

const NAME_GAP = 17;
/** The names of lines shorter than this share of the plot would stand in a heap: until then the key says who is who. */
const NAMED_FROM = 0.2;

interface EndingsProps {
  readonly lines: readonly ChartLine[];
  readonly x: ChartScale;
  readonly y: ChartScale;
  readonly frame: Frame;
}

/** Each line's name at its end; where a line breaks off, a cross and what happened. */
export function ChartEndings({ lines, x, y, frame }: EndingsProps) {
  const { left, right, top, bottom } = frame;
  const ends = lines.flatMap((item) => {
    const last = lastPoint(item);
    if (!last) return [];
    return [{ item, x: x(last[0]), y: Math.min(bottom, Math.max(top, y(last[1]))) }];
  });
  const places = spreadPlaces(
    ends.map((end) => end.y),
    NAME_GAP,
    [top, bottom],
  );
  const broken = ends.filter(({ item }) => item.ending !== undefined);
  const heights = spreadPlaces(
    broken.map((end) => end.y - 12),
    NAME_GAP,
    [top + 8, bottom - 8],
  );
  return (
    <>
      {ends.map(({ item, x: end }, index) => (
        <g key={item.id} className={methodClass(item.method)}>
          {item.ending === undefined && (ends.length === 1 || end - left > NAMED_FROM * (right - left)) && (
            <text className="figure-chart-name" x={round(end) + 8} y={round(places[index]!) + 5}>
              {item.shortName}
            </text>
          )}
        </g>
      ))}
      {broken.map(({ item, x: end, y: height }, index) => (
        <g key={item.id} className={methodClass(item.method)}>
          <path className="figure-chart-cross" d={`M${round(end) - 6} ${round(height) - 6}l12 12m0 -12l-12 12`} />
          <text
            className="figure-chart-name"
            x={round(end) + (end > (left + right) / 2 ? -12 : 12)}
            y={round(heights[index]!)}
            textAnchor={end > (left + right) / 2 ? 'end' : 'start'}
          >
            {item.shortName}: {item.ending}
          </text>
        </g>
      ))}
    </>
  );
}

/** Which dash and hue is whose. */
export function ChartKey({ lines }: { lines: readonly Pick<ChartLine, 'id' | 'method' | 'name' | 'dash'>[] }) {
  return (
    <p className="figure-key" aria-hidden="true">
      {lines.map(({ id, method, name, dash }) => (
        <span key={id} className={methodClass(method)}>
          <svg width="44" height="12" viewBox="0 0 44 12" aria-hidden="true">
            <path className="figure-chart-line" d="M2 6h40" strokeDasharray={dash ?? lineDash(method)} />
          </svg>
          {name}
        </span>
      ))}
    </p>
  );
}
