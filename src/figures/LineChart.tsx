import { area, line } from 'd3-shape';
import { useId } from 'react';
import { round } from './Axis';
import { type ChartAxis, type ChartLine, type ChartPoint, type ChartRange, chartScale, lineDash } from './chart';
import { ChartAxes, ChartEndings, ChartKey, type Frame } from './chartParts';
import './figures.css';
import './charts.css';
import './lineChart.css';
import { methodClass } from './method';
import { useWidth } from './useWidth';

export interface LineChartProps {
  readonly lines: readonly ChartLine[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** A dot at every point: for few points. */
  readonly hasDots?: boolean;
  /** The value beside each dot of these lines; for very few. */
  readonly formatValue?: (value: number) => string;
  /** The whole picture in words, for screen readers. */
  readonly description: string;
  readonly nominalWidth?: number;
  /** Beside the plot, for the lines' names. */
  readonly nameRoom?: number;
  /** Height of the plot in units of which 16 are one rem. */
  readonly height?: number;
}

const LEFT = 52;
const TOP = 34;
const BELOW = 52;

/** Lines over a number, one hue and dash a method, named at their ends; other runs as bands behind them. */
export function LineChart(props: LineChartProps) {
  const { lines, formatValue, hasDots = false, nominalWidth = 420, nameRoom = 84, height = 240 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const clip = useId();
  const frame: Frame = { left: LEFT, right: width - nameRoom, top: TOP, bottom: TOP + height, width };
  const x = chartScale(props.x, [frame.left, frame.right]);
  const y = chartScale(props.y, [frame.bottom, frame.top]);
  // A log axis has no place for 0: such a point is left out like one that is no number.
  const isShown = (value: number) => Number.isFinite(value) && (props.y.kind === 'linear' || value > 0);
  const path = line<ChartPoint>()
    .defined(([, value]) => isShown(value))
    .x(([at]) => round(x(at)))
    .y(([, value]) => round(y(value)));
  const band = area<ChartRange>()
    .x(([at]) => round(x(at)))
    .y0(([, low]) => round(y(low)))
    .y1(([, , high]) => round(y(high)));
  return (
    <div className="figure figure-chart figure-line-chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${frame.bottom + BELOW}`} role="img" aria-label={props.description}>
        <clipPath id={clip}>
          <rect
            x={frame.left}
            y={frame.top - 4}
            width={Math.max(0, frame.right - frame.left + 4)}
            height={height + 8}
          />
        </clipPath>
        <ChartAxes x={props.x} y={props.y} frame={frame} />
        <g clipPath={`url(#${clip})`}>
          {lines.map(
            (item) =>
              item.band &&
              item.band.length > 1 && (
                <path key={item.id} className={`figure-band ${methodClass(item.method)}`} d={band(item.band) ?? ''} />
              ),
          )}
          {lines.map(({ id, method, points, dash }) => (
            <g key={id} className={methodClass(method)}>
              <path className="figure-chart-line" d={path(points) ?? ''} strokeDasharray={dash ?? lineDash(method)} />
              {hasDots &&
                points
                  .filter(([, value]) => isShown(value))
                  .map(([at, value]) => (
                    <circle key={at} className="figure-chart-dot" cx={round(x(at))} cy={round(y(value))} r="4.5" />
                  ))}
            </g>
          ))}
        </g>
        {formatValue && (
          <g className="figure-chart-values">
            {lines.flatMap(({ id, points }) =>
              points.map(([at, value]) => (
                <text key={`${id} ${at}`} x={round(x(at))} y={round(y(value)) - 10} textAnchor="middle">
                  {formatValue(value)}
                </text>
              )),
            )}
          </g>
        )}
        <ChartEndings lines={lines} x={x} y={y} frame={frame} />
      </svg>
      <ChartKey lines={lines} />
    </div>
  );
}
