import { round } from './Axis';
import { lineDash } from './chart';
import './barChart.css';
import './charts.css';
import './figures.css';
import { type LineMethod, methodClass } from './method';
import { useWidth } from './useWidth';

export interface Bar {
  readonly id: string;
  /** Sets hue and dash. */
  readonly method: LineMethod;
  /** Before the bar: a word. */
  readonly name: string;
  /** From 0 to `largest`; what is no number has no bar. */
  readonly value: number;
  /** From where to where other runs came. */
  readonly range?: readonly [low: number, high: number] | undefined;
}

export interface BarChartProps {
  /** Bars that belong together, under a line that says what they have in common. */
  readonly groups: readonly { readonly id: string; readonly label: string; readonly bars: readonly Bar[] }[];
  readonly largest: number;
  readonly formatValue: (value: number) => string;
  /** The whole picture in words, for screen readers. */
  readonly description: string;
  /** Room for the names, in units of which 16 are one rem. */
  readonly nameRoom?: number;
  readonly nominalWidth?: number;
}

const BAR = 16;
const ROW = 24;
const HEAD = 30;
const GAP = 10;
const VALUE_ROOM = 60;

/** Where each group begins, and how high they are together. */
function placesOf(groups: BarChartProps['groups']) {
  let height = 0;
  const tops = groups.map(({ bars }) => {
    const top = height;
    height += HEAD + bars.length * ROW + GAP;
    return top;
  });
  return { tops, height };
}

/** Lying bars from 0, one hue and outline a method, each with its name before it and its value behind it. */
export function BarChart(props: BarChartProps) {
  const { groups, largest, formatValue, description, nameRoom = 76, nominalWidth = 420 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const { tops, height } = placesOf(groups);
  const room = Math.max(1, width - nameRoom - VALUE_ROOM);
  const across = (value: number) => round(nameRoom + room * Math.min(1, Math.max(0, value / largest)));
  return (
    <div className="figure figure-chart figure-bar-chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        {groups.map(({ id, label, bars }, index) => (
          <g key={id} transform={`translate(0 ${tops[index]})`}>
            <text className="figure-bar-head" x="2" y="20">
              {label}
            </text>
            {bars.map(({ id: bar, method, name, value, range }, row) => (
              <g key={bar} className={methodClass(method)} transform={`translate(0 ${HEAD + row * ROW})`}>
                <text x={nameRoom - 8} y="13" textAnchor="end">
                  {name}
                </text>
                {Number.isFinite(value) && (
                  <rect
                    className="figure-bar"
                    x={nameRoom}
                    width={round(across(value) - nameRoom)}
                    height={BAR}
                    strokeDasharray={lineDash(method)}
                  />
                )}
                {range && (
                  <path
                    className="figure-bar-range"
                    d={`M${across(range[0])} 3v10M${across(range[0])} 8H${across(range[1])}M${across(range[1])} 3v10`}
                  />
                )}
                <text
                  className="figure-bar-value"
                  x={Math.max(across(Number.isFinite(value) ? value : 0), range ? across(range[1]) : 0) + 8}
                  y="13"
                >
                  {Number.isFinite(value) ? formatValue(value) : '–'}
                </text>
              </g>
            ))}
            <path className="figure-chart-axis" d={`M${nameRoom} ${HEAD - 4}v${bars.length * ROW}`} />
          </g>
        ))}
      </svg>
    </div>
  );
}
