import { bin, max } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { useId, useMemo } from 'react';
import { BottomAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import { type MethodKind, methodClass } from './method';
import { useWidth } from './useWidth';

export interface HistogramSeries {
  readonly values: ArrayLike<number>;
  /** As the engine gave them; printed as a line and a bar, not computed here. */
  readonly mean: number;
  readonly deviation: number;
  readonly label: string;
  /** Series are told apart by place, by fill and by label: hatched, filled in ink, or filled in a method's hue. */
  readonly fill: 'hatched' | 'solid' | MethodKind;
}

export interface HistogramProps {
  /** Drawn one under another on one scale. */
  readonly series: readonly HistogramSeries[];
  /** Both ends of the scale; values beyond them are counted in the outermost bins. */
  readonly domain: readonly [least: number, most: number];
  readonly axisLabel: string;
  readonly formatTick: (value: number) => string;
  /** The whole picture in one sentence, for screen readers. */
  readonly description: string;
  readonly binCount?: number;
  readonly nominalWidth?: number;
}

const SIDE = 16;
const LABEL = 20;
const ROW = 44;
const SPREAD = 14;

/** The distributions of several sets of values on one common scale, each with its mean and one deviation either side. */
export function Histogram(props: HistogramProps) {
  const { series, domain, axisLabel, formatTick, description, binCount = 24, nominalWidth = 320 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const hatchId = useId();
  const [least, most] = domain;
  const x = useMemo(() => scaleLinear([least, most], [SIDE, width - SIDE]), [least, most, width]);
  const counted = series.map(({ values }) => countBins(values, domain, binCount));
  const y = scaleLinear([0, max(counted, (bins) => max(bins, (each) => each.count)) || 1], [0, ROW]);
  const rowHeight = LABEL + ROW + SPREAD;
  return (
    <div className="figure figure-chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${series.length * rowHeight + 40}`} role="img" aria-label={description}>
        <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="figure-hatch" d="M0 0v5" />
        </pattern>
        {series.map((each, index) => (
          <g key={each.label} transform={`translate(0 ${index * rowHeight})`} className={fillClass(each.fill)}>
            <text className="figure-series-label" x={SIDE} y={13}>
              {each.label}
            </text>
            <path
              className="figure-bars"
              d={barsPath(counted[index]!, x, y)}
              fill={each.fill === 'hatched' ? `url(#${hatchId})` : 'currentColor'}
            />
            <Spread series={each} x={x} />
          </g>
        ))}
        <BottomAxis
          scale={x}
          at={series.length * rowHeight + 2}
          tickCount={Math.min(7, Math.floor(width / 48))}
          formatTick={formatTick}
          label={axisLabel}
        />
      </svg>
    </div>
  );
}

/** The mean as a line through the bars, and a bar from μ−σ to μ+σ under them. */
function Spread({ series: { mean, deviation }, x }: { series: HistogramSeries; x: ScaleLinear<number, number> }) {
  if (!Number.isFinite(mean) || !Number.isFinite(deviation)) return null;
  const [left, right] = x.range();
  const place = (value: number) => round(Math.min(Math.max(x(value), left!), right!));
  const base = LABEL + ROW;
  return (
    <g className="figure-spread">
      <path className="figure-spread-bar" d={`M${place(mean - deviation)} ${base + 6}H${place(mean + deviation)}`} />
      <path className="figure-spread-mean" d={`M${place(mean)} ${LABEL - 2}V${base + 10}`} />
    </g>
  );
}

interface CountedBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts in bins of equal width; what is not a finite number is left out, what lies beyond the ends is put into them. */
export function countBins(
  values: ArrayLike<number>,
  [least, most]: readonly [number, number],
  binCount: number,
): CountedBin[] {
  const edges = Array.from({ length: binCount + 1 }, (_, index) => least + ((most - least) * index) / binCount);
  const inRange = Array.from(values)
    .filter(Number.isFinite)
    .map((value) => Math.min(Math.max(value, least), most));
  const bins = bin<number, number>().domain([least, most]).thresholds(edges.slice(1, -1))(inRange);
  return bins.map(({ length }, index) => ({ from: edges[index]!, to: edges[index + 1]!, count: length }));
}

function barsPath(bins: readonly CountedBin[], x: ScaleLinear<number, number>, y: ScaleLinear<number, number>): string {
  const base = LABEL + ROW;
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => {
      const left = round(x(from) + 0.5);
      const height = round(Math.max(y(count), 1));
      return `M${left} ${base}v${-height}h${round(x(to) - 0.5 - left)}v${height}z`;
    })
    .join('');
}

function fillClass(fill: HistogramSeries['fill']): string {
  return fill === 'hatched' || fill === 'solid' ? `figure-fill-${fill}` : `figure-fill-method ${methodClass(fill)}`;
}
