import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { BottomAxis, round } from './Axis';
import './figures.css';
import './charts.css';
import './margin.css';
import { marginDomain, type SetStatistics } from './marginPlot';
import { type MethodKind, methodClass } from './method';
import { SetPatterns } from './SetPatterns';
import { setStyle } from './setStyle';
import { useWidth } from './useWidth';

export interface MarginPlotProps {
  /** In the order in which the sets are laid out. */
  readonly sets: readonly (SetStatistics & { readonly label: string })[];
  /** The set that is marked. */
  readonly chosen: number;
  readonly method: MethodKind;
  readonly axisLabel: string;
  readonly formatTick: (value: number) => string;
  /** The whole picture in one sentence, for screen readers. */
  readonly description: string;
  readonly nominalWidth?: number;
}

const SIDE = 14;
const SWATCH = 14;
const MOST_LABEL = 190;
const ROW = 22;
/** More rows than this stand closer. */
const FEW = 32;
const CLOSE_ROW = 15;

/** Every set in a line: its colour and pattern, its name, its mean as a dot and one deviation to either side as a bar. */
export function MarginPlot(props: MarginPlotProps) {
  const { sets, chosen, method, axisLabel, formatTick, description, nominalWidth = 340 } = props;
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  const id = useId();
  const row = sets.length > FEW ? CLOSE_ROW : ROW;
  const left = SWATCH + 8 + Math.min(MOST_LABEL, 0.4 * width);
  const x = scaleLinear(marginDomain(sets), [left + SIDE, width - SIDE]).nice();
  const bottom = sets.length * row + 4;
  return (
    <div className={`figure figure-chart figure-margin ${methodClass(method)}`} ref={ref}>
      <svg viewBox={`0 0 ${width} ${bottom + 40}`} role="img" aria-label={description}>
        <SetPatterns id={id} sets={sets.keys()} />
        {sets[chosen] && <rect className="figure-margin-chosen" y={chosen * row} width={width} height={row} />}
        <path className="figure-margin-zero" d={`M${round(x(0))} 0V${bottom}`} />
        {sets.map(({ label, mean, deviation }, set) => {
          const { colour, key } = setStyle(set);
          const middle = set * row + row / 2;
          const isKnown = Number.isFinite(mean) && Number.isFinite(deviation);
          return (
            <g key={label} className={set === chosen ? 'figure-margin-set is-chosen' : 'figure-margin-set'}>
              <rect
                className="figure-swatch"
                y={middle - 6}
                width={SWATCH}
                height={12}
                fill={`url(#${id}${key})`}
                stroke={colour}
              />
              <text x={SWATCH + 8} y={middle + 4}>
                {label}
              </text>
              {isKnown && (
                <>
                  <path d={`M${round(x(mean - deviation))} ${middle}H${round(x(mean + deviation))}`} stroke={colour} />
                  <circle cx={round(x(mean))} cy={middle} r={4} />
                </>
              )}
            </g>
          );
        })}
        <BottomAxis
          scale={x}
          at={bottom}
          tickCount={Math.min(7, Math.floor((width - left) / 44))}
          formatTick={formatTick}
          label={axisLabel}
        />
      </svg>
    </div>
  );
}
