import { max } from 'd3-array';
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
        {series.map((each, index) => {
          const top = index * rowHeight;
          return (
            <g key={each.label} className={fillClass(each.fill)}>
              <text className="figure-series-label" x={SIDE} y={top + 13}>
                {each.label}
              </text>
              <path
                className="figure-bars"
                d={barsPath(counted[index]!, top + LABEL + ROW, x, y)}
                fill={each.fill === 'hatched' ? `url(#${hatchId})` : 'currentColor'}
              />
              <Spread series={each} top={top} x={x} />
            </g>
          );
        })}
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
function Spread({ series, top, x }: { series: HistogramSeries; top: number; x: ScaleLinear<number, number> }) {
  const { mean, deviation } = series;
  if (!Number.isFinite(mean) || !Number.isFinite(deviation)) return null;
  const [left, right] = x.range();
  const place = (value: number) => round(Math.min(Math.max(x(value), left!), right!));
  const base = top + LABEL + ROW;
  return (
    <g className="figure-spread">
      <path className="figure-spread-bar" d={`M${place(mean - deviation)} ${base + 6}H${place(mean + deviation)}`} />
      <path className="figure-spread-mean" d={`M${place(mean)} ${top + LABEL - 2}V${base + 10}`} />
    </g>
  );
}

interface CountedBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts in bins of equal width; what is not a finite number is left out, what lies beyond the ends is put into them.
 * (d3's `bin` sorts every value into an array of its own: ten times as long, and this is done in every frame of a drag.)
 */
export function countBins(
  values: ArrayLike<number>,
  [least, most]: readonly [number, number],
  binCount: number,
): CountedBin[] {
  const edgeOf = (index: number) => least + ((most - least) * index) / binCount;
  const counts = new Uint32Array(binCount);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!Number.isFinite(value)) continue;
    const bin = Math.floor(((value - least) / (most - least)) * binCount);
    counts[Math.min(Math.max(bin, 0), binCount - 1)]! += 1;
  }
  return Array.from(counts, (count, index) => ({ from: edgeOf(index), to: edgeOf(index + 1), count }));
}

function barsPath(
  bins: readonly CountedBin[],
  base: number,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): string {
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
