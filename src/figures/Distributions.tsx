import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { BottomAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import './margin.css';
import { cellsPerDot, countValues, dotsFor, sharesOf } from './distributions';
import { type MethodKind, methodClass } from './method';
import { useWidth } from './useWidth';

export interface DistributionRow {
  readonly method: MethodKind;
  readonly name: string;
  /** The whole tensor, before and after. */
  readonly values: readonly [before: ArrayLike<number>, after: ArrayLike<number>];
  /** Whether the value at this place of the tensor belongs to the chosen set. */
  readonly isInSet: (index: number) => boolean;
  /** Mean and deviation of the set, as printed over each panel. */
  readonly facts: readonly [before: string, after: string];
  /** The row in one sentence, for screen readers. */
  readonly description: string;
}

export interface DistributionsProps {
  readonly rows: readonly DistributionRow[];
  readonly headings: readonly [before: string, after: string];
  readonly form: 'histogram' | 'dots';
  /** Both ends of the one scale; values beyond them are counted in the outermost bins. */
  readonly domain: readonly [least: number, most: number];
  readonly axisLabel: string;
  readonly formatTick: (value: number) => string;
  /** Says for how many cells a dot stands. */
  readonly dotLabel: (cells: number) => string;
  readonly nominalWidth?: number;
}

const LEAST_WIDTH = 200;
const HEADING = 20;
const LABEL = 20;
/** Panels too narrow for a name and numbers in one line have them in two. */
const NARROW = 190;
const PANEL = 52;
const BELOW = 10;
const BETWEEN = 20;
const SIDE = 6;
const BAR_BIN = 7;
const DOT = 4;

/** The values before and after each method as small multiples: the whole tensor, and in it the set of the chosen cell. */
export function Distributions(props: DistributionsProps) {
  const { rows, headings, form, domain, axisLabel, formatTick, dotLabel, nominalWidth = 340 } = props;
  const { ref, width: room } = useWidth<HTMLDivElement>(nominalWidth);
  // A drawer that is just opening may have next to none.
  const width = Math.max(room, LEAST_WIDTH);
  const panelWidth = (width - BETWEEN) / 2;
  const x = scaleLinear(domain, [SIDE, panelWidth - SIDE]);
  const binCount = Math.floor((panelWidth - 2 * SIDE) / (form === 'dots' ? DOT : BAR_BIN));
  const panels = rows.map(({ values, isInSet }) =>
    values.map((data) => ({
      whole: countValues(data, domain, binCount),
      part: countValues(data, domain, binCount, isInSet),
    })),
  );
  const isNarrow = panelWidth < NARROW;
  const label = isNarrow ? 2 * LABEL - 4 : LABEL;
  const rowHeight = label + PANEL + BELOW;
  const bottom = HEADING + rows.length * rowHeight;
  const wholes = panels.flat().map(({ whole }) => whole);
  const perDot = cellsPerDot(wholes, Math.floor(PANEL / DOT));
  const most = Math.max(...panels.flat().flatMap(({ whole, part }) => [...sharesOf(whole), ...sharesOf(part)]));
  const draw = form === 'dots' ? dotsPaths(x, perDot) : barsPaths(x, most);
  return (
    <div className="figure figure-chart figure-distributions" ref={ref}>
      <svg viewBox={`0 0 ${width} ${bottom + 40}`} aria-hidden="true">
        {headings.map((heading, side) => (
          <text key={heading} className="figure-distributions-heading" x={side * (panelWidth + BETWEEN) + SIDE} y={13}>
            {heading}
          </text>
        ))}
        {rows.map(({ method, name, facts }, row) => (
          <g key={method} className={methodClass(method)} transform={`translate(0 ${HEADING + row * rowHeight})`}>
            {panels[row]!.map((counts, side) => (
              <g key={headings[side]} transform={`translate(${round(side * (panelWidth + BETWEEN))} 0)`}>
                {side === 0 && (
                  <text className="figure-distributions-name" x={SIDE} y={14}>
                    {name}
                  </text>
                )}
                <text
                  className="figure-distributions-facts"
                  x={isNarrow ? SIDE : panelWidth - SIDE}
                  y={label - 6}
                  textAnchor={isNarrow ? 'start' : 'end'}
                >
                  {facts[side]}
                </text>
                <g transform={`translate(0 ${label + PANEL})`}>
                  {draw(counts.whole, counts.part)}
                  <path
                    className="figure-margin-zero"
                    d={`M${SIDE} 0H${round(panelWidth - SIDE)}M${round(x(0))} 0V4`}
                  />
                </g>
              </g>
            ))}
          </g>
        ))}
        {headings.map((heading, side) => (
          <g key={heading} transform={`translate(${round(side * (panelWidth + BETWEEN))} ${bottom})`}>
            <BottomAxis
              scale={x}
              at={0}
              tickCount={Math.min(7, Math.floor(panelWidth / 40))}
              formatTick={formatTick}
              label={side === 1 ? axisLabel : undefined}
            />
          </g>
        ))}
      </svg>
      <ul className="figure-spoken">
        {rows.map(({ method, description }) => (
          <li key={method}>{description}</li>
        ))}
      </ul>
      {form === 'dots' && <p className="figure-key">{dotLabel(perDot)}</p>}
    </div>
  );
}

type Draw = (whole: Uint32Array, part: Uint32Array) => React.ReactNode;

/** Both as shares of their own, the set's narrower and in front: shapes are compared, not sizes. */
function barsPaths(x: ScaleLinear<number, number>, most: number): Draw {
  const [from, to] = [x.range()[0]!, x.range()[1]!];
  const path = (counts: Uint32Array, share: number) => {
    const bin = (to - from) / counts.length;
    return Array.from(sharesOf(counts), (value, index) => {
      if (value === 0) return '';
      const width = bin * share;
      const height = Math.max(1, (value / most) * PANEL);
      return `M${round(from + index * bin + (bin - width) / 2)} 0v${round(-height)}h${round(width)}v${round(height)}z`;
    }).join('');
  };
  return (whole, part) => (
    <>
      <path className="figure-whole" d={path(whole, 1)} />
      <path className="figure-part" d={path(part, 0.62)} />
    </>
  );
}

/** Columns of dots: the set's full ones at the foot, the others hollow above them. */
function dotsPaths(x: ScaleLinear<number, number>, perDot: number): Draw {
  const [from, to] = [x.range()[0]!, x.range()[1]!];
  return (whole, part) => {
    const bin = (to - from) / whole.length;
    const column = (index: number, first: number, end: number) =>
      Array.from(
        { length: Math.max(0, end - first) },
        (_, dot) => `M${round(from + (index + 0.5) * bin)} ${-(first + dot + 0.5) * DOT}h.01`,
      ).join('');
    const full = Array.from(part, (count, index) => column(index, 0, dotsFor(count, perDot))).join('');
    const hollow = Array.from(whole, (count, index) =>
      column(index, dotsFor(part[index]!, perDot), dotsFor(count, perDot)),
    ).join('');
    return (
      <g className="figure-dots">
        <path className="figure-dots-whole" d={hollow} strokeWidth={DOT - 0.4} />
        <path className="figure-dots-hollow" d={hollow} strokeWidth={DOT - 2} />
        <path className="figure-dots-part" d={full} strokeWidth={DOT - 0.4} />
      </g>
    );
  };
}
