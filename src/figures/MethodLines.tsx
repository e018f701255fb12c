import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { LeftAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import './lines.css';
import { type MethodKind, methodClass, methodDash } from './method';
import { useWidth } from './useWidth';

export interface MethodLine {
  readonly method: MethodKind;
  readonly label: string;
  /** One number for each category. */
  readonly values: readonly number[];
}

export interface MethodLinesProps {
  readonly lines: readonly MethodLine[];
  /** What stands under each point, from left to right. */
  readonly categories: readonly string[];
  readonly categoryLabel: string;
  readonly formatValue: (value: number) => string;
  readonly formatTick: (value: number) => string;
  /** The whole picture in words, for screen readers. */
  readonly description: string;
  readonly nominalWidth?: number;
}

const LEFT = 36;
const RIGHT = 24;
const TOP = 24;
const PLOT = 170;
const BELOW = 44;
/** How far a line rises to its next point before it gets in the way of a number. */
const STEEP = 24;

/** One number of several methods over a few categories, each point with its value. */
export function MethodLines(props: MethodLinesProps) {
  const { lines, categories, formatValue, nominalWidth = 420 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const [least = 0, most = 1] = extent(lines.flatMap(({ values }) => values));
  const x = scaleLinear([0, Math.max(1, categories.length - 1)], [LEFT + 24, width - RIGHT]);
  const y = scaleLinear([least - 1, most], [TOP + PLOT, TOP]).nice(4);
  const curve = line<number>()
    .x((_value, index) => round(x(index)))
    .y((value) => round(y(value)));
  return (
    <div className="figure figure-chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${TOP + PLOT + BELOW}`} role="img" aria-label={props.description}>
        <LeftAxis scale={y} at={LEFT} tickCount={4} formatTick={props.formatTick} />
        <g className="figure-axis">
          <path d={`M${LEFT} ${TOP + PLOT}H${width - RIGHT + 12}`} />
          {categories.map((category, index) => (
            <text key={category} x={round(x(index))} y={TOP + PLOT + 18} textAnchor="middle">
              {category}
            </text>
          ))}
          <text x={width - RIGHT + 12} y={TOP + PLOT + 36} textAnchor="end">
            {props.categoryLabel}
          </text>
        </g>
        {lines.map(({ method, values }) => (
          <g key={method} className={methodClass(method)}>
            <path className="figure-method-line" d={curve(values) ?? ''} strokeDasharray={methodDash[method]} />
            {values.map((value, index) => {
              // A line that climbs steeply on would run through a number in the middle above its point.
              const climbs = y(value) - y(values[index + 1] ?? value) > STEEP;
              return (
                <g key={categories[index]} transform={`translate(${round(x(index))} ${round(y(value))})`}>
                  <circle className="figure-method-dot" r="4" />
                  <text
                    className="figure-value"
                    y={isHighest(lines, index, value) ? -9 : 19}
                    textAnchor={climbs ? 'end' : 'middle'}
                  >
                    {formatValue(value)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <p className="figure-key" aria-hidden="true">
        {lines.map(({ method, label }) => (
          <span key={method} className={methodClass(method)}>
            <svg width="36" height="12" viewBox="0 0 36 12" aria-hidden="true">
              <path className="figure-method-line" d="M0 6h36" strokeDasharray={methodDash[method]} />
              <circle className="figure-method-dot" cx="18" cy="6" r="4" />
            </svg>
            {label}
          </span>
        ))}
      </p>
    </div>
  );
}

/** Numbers stand above the highest line and below the others, where no line crosses them. */
const isHighest = (lines: readonly MethodLine[], index: number, value: number) =>
  lines.every(({ values }) => values[index]! <= value);
