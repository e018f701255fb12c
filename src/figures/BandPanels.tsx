import { area, line } from 'd3-shape';
import { round } from './Axis';
import { type ChartAxis, type ChartPoint, type ChartRange, chartScale } from './chart';
import { ChartAxes, type Frame } from './chartParts';
import './figures.css';
import './charts.css';
import './lineChart.css';
import './bandPanels.css';
import { type LineMethod, methodClass } from './method';
import { useWidth } from './useWidth';

/** A value that wanders between two limits. */
export interface BandPanel {
  readonly id: string;
  /** Sets the hue. */
  readonly method: LineMethod;
  /** Above the panel. */
  readonly name: string;
  readonly points: readonly ChartPoint[];
  readonly band: readonly ChartRange[];
  /** Behind it, fainter: where other runs went. */
  readonly behind?: readonly ChartRange[];
}

export interface BandPanelsProps {
  readonly panels: readonly BandPanel[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** The whole picture in words, for screen readers. */
  readonly description: string;
  readonly nominalWidth?: number;
  /** A panel is at least so wide where there is room at all; narrower, the next one goes below. */
  readonly leastWidth?: number;
  /** Height of each plot in units of which 16 are one rem. */
  readonly height?: number;
}

const MOST_WIDTH = 420;
const LEFT = 40;
const RIGHT = 14;
const LABEL = 26;
const TOP = 28;
const BELOW = 34;
const AXIS_LABEL = 24;

/** Two panels stand in a row where there is room for them: more would be too narrow for the back row of a class. */
export function panelsInRow(width: number, leastWidth: number, count: number): number {
  return count > 1 && width >= 2 * leastWidth ? 2 : 1;
}

/** Small multiples on one scale: in each a band and the line within it. */
export function BandPanels(props: BandPanelsProps) {
  const { panels, x, y, description, nominalWidth = 420, leastWidth = 150, height = 140 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const columns = panelsInRow(width, leastWidth, panels.length);
  const wide = Math.min(MOST_WIDTH, Math.floor(width / columns));
  const rows = Math.ceil(panels.length / columns);
  const tall = TOP + height + BELOW;
  const frame: Frame = { left: LEFT, right: wide - RIGHT, top: TOP, bottom: TOP + height, width: wide };
  const across = chartScale(x, [frame.left, frame.right]);
  const up = chartScale(y, [frame.bottom, frame.top]);
  // What lies beyond the axis ends at its edge: a panel has neighbours.
  const place = (value: number) => round(Math.min(frame.bottom, Math.max(frame.top, up(value))));
  const path = line<ChartPoint>()
    .defined(([, value]) => Number.isFinite(value))
    .x(([at]) => round(across(at)))
    .y(([, value]) => place(value));
  const band = area<ChartRange>()
    .defined(([, low, high]) => Number.isFinite(low) && Number.isFinite(high))
    .x(([at]) => round(across(at)))
    .y0(([, low]) => place(low))
    .y1(([, , high]) => place(high));
  return (
    <div className="figure figure-chart figure-line-chart figure-band-panels" ref={ref}>
      <svg viewBox={`0 0 ${width} ${LABEL + rows * tall + AXIS_LABEL}`} role="img" aria-label={description}>
        <g className="figure-chart-axes">
          <text x="2" y="16">
            {y.label}
          </text>
          <text x={columns * wide - RIGHT} y={LABEL + rows * tall + 12} textAnchor="end">
            {x.label}
          </text>
        </g>
        {panels.map(({ id, method, name, points, band: range, behind }, index) => (
          <g
            key={id}
            className={methodClass(method)}
            transform={`translate(${(index % columns) * wide} ${LABEL + Math.floor(index / columns) * tall})`}
          >
            <ChartAxes x={{ ...x, label: '' }} y={{ ...y, label: '' }} frame={frame} />
            {behind && <path className="figure-band" d={band(behind) ?? ''} />}
            <path className="figure-band-own" d={band(range) ?? ''} />
            <path className="figure-chart-line" d={path(points) ?? ''} />
            <text className="figure-chart-name" x={LEFT} y={TOP - 9}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
