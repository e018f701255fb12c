import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { BottomAxis, LeftAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import { useWidth } from './useWidth';

export interface RunningChartProps {
  /** One channel's numbers, one for each batch seen; the running ones are those after that batch. */
  readonly batchMean: readonly number[];
  readonly batchVariance: readonly number[];
  readonly runningMean: readonly number[];
  readonly runningVariance: readonly number[];
  readonly labels: {
    readonly batches: string;
    readonly value: string;
    /** Names of the two series: dots with bars, line with band. */
    readonly batch: string;
    readonly running: string;
    readonly description: string;
  };
  readonly formatTick: (value: number) => string;
  /** The batch axis has room for at least so many, so that the picture does not jump at each of the first batches. */
  readonly leastBatches?: number;
  readonly nominalWidth?: number;
}

const LEFT = 44;
const RIGHT = 12;
const TOP = 26;
const PLOT = 160;

/** How a channel's running mean and deviation follow the batches': a band around a line, a bar through each dot. */
export function RunningChart(props: RunningChartProps) {
  const { batchMean, batchVariance, runningMean, runningVariance, labels, formatTick } = props;
  const { leastBatches = 10, nominalWidth = 420 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const batches = toPoints(batchMean, batchVariance);
  const running = toPoints(runningMean, runningVariance);
  const [least = -1, most = 1] = extent([...batches, ...running].flatMap(({ low, high }) => [low, high]));
  const x = scaleLinear([1, Math.max(leastBatches, batches.length)], [LEFT + 8, width - RIGHT]);
  const y = scaleLinear([Math.min(least, 0), Math.max(most, least + 1e-9, 0)], [TOP + PLOT, TOP]).nice(4);
  const band = area<Point>()
    .x(({ batch }) => round(x(batch)))
    .y0(({ low }) => round(y(low)))
    .y1(({ high }) => round(y(high)));
  const curve = line<Point>()
    .x(({ batch }) => round(x(batch)))
    .y(({ mean }) => round(y(mean)));
  return (
    <div className="figure figure-chart" ref={ref}>
      <svg viewBox={`0 0 ${width} ${TOP + PLOT + 40}`} role="img" aria-label={labels.description}>
        <path className="figure-running-band" d={band(running) ?? ''} />
        <path
          className="figure-batch-bars"
          d={batches.map(({ batch, low, high }) => `M${round(x(batch))} ${round(y(low))}V${round(y(high))}`).join('')}
        />
        <path className="figure-running-line" d={curve(running) ?? ''} />
        {batches.map(({ batch, mean }) => (
          <circle key={batch} className="figure-batch-dot" cx={round(x(batch))} cy={round(y(mean))} r="3.5" />
        ))}
        <LeftAxis scale={y} at={LEFT} tickCount={4} formatTick={formatTick} label={labels.value} />
        <BottomAxis
          scale={x}
          at={TOP + PLOT}
          tickCount={Math.min(8, Math.floor(width / 60))}
          formatTick={String}
          label={labels.batches}
        />
      </svg>
      <p className="figure-key" aria-hidden="true">
        <span>
          <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
            <path className="figure-batch-bars" d="M10 0v16" />
            <circle className="figure-batch-dot" cx="10" cy="8" r="3.5" />
          </svg>
          {labels.batch}
        </span>
        <span>
          <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
            <path className="figure-running-band" d="M0 2h28v12h-28z" />
            <path className="figure-running-line" d="M0 8h28" />
          </svg>
          {labels.running}
        </span>
      </p>
    </div>
  );
}

interface Point {
  /** Counted from 1, as readers do. */
  readonly batch: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function toPoints(means: readonly number[], variances: readonly number[]): Point[] {
  return means.map((mean, index) => {
    const deviation = Math.sqrt(variances[index]!);
    return { batch: index + 1, mean, low: mean - deviation, high: mean + deviation };
  });
}
