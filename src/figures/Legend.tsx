import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { BottomAxis } from './Axis';
import { cssTable, NOT_FINITE } from './colour';
import './figures.css';
import './charts.css';
import { toRem, useWidth } from './useWidth';

export interface LegendProps {
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  readonly formatTick: (value: number) => string;
  /** What the colours mean, printed beside the bar and read out. */
  readonly label: string;
  /** Names the colour of NaN and ±∞; give it only where there are such values. */
  readonly notFiniteLabel?: string | undefined;
  readonly nominalWidth?: number;
}

const MOST_WIDTH = 320;
const BAR = 12;
const SIDE = 16;
const STOPS = 32;

/** The colour bar with numbered ticks. */
export function Legend({ domain, formatTick, label, notFiniteLabel, nominalWidth = MOST_WIDTH }: LegendProps) {
  const { ref, width: room } = useWidth<HTMLElement>(nominalWidth);
  const gradientId = useId();
  const width = Math.min(room, MOST_WIDTH);
  const scale = scaleLinear([-domain, domain], [SIDE, width - SIDE]);
  return (
    <figure className="figure figure-legend" ref={ref}>
      <figcaption>{label}</figcaption>
      <svg viewBox={`0 0 ${width} ${BAR + 24}`} style={{ width: toRem(width) }} aria-hidden="true">
        <linearGradient id={gradientId}>
          {Array.from({ length: STOPS + 1 }, (_, index) => {
            const share = index / STOPS;
            return <stop key={share} offset={share} stopColor={cssTable[Math.round(share * (NOT_FINITE - 1))]!} />;
          })}
        </linearGradient>
        <rect
          className="figure-legend-bar"
          x={SIDE}
          width={width - 2 * SIDE}
          height={BAR}
          fill={`url(#${gradientId})`}
        />
        <BottomAxis scale={scale} at={BAR} tickCount={5} formatTick={formatTick} />
      </svg>
      {notFiniteLabel && (
        <p className="figure-key">
          <span>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <rect width="14" height="14" fill={cssTable[NOT_FINITE]!} />
              <path d="M0 14L14 0" stroke="#fff" strokeWidth="2" />
            </svg>
            {notFiniteLabel}
          </span>
        </p>
      )}
    </figure>
  );
}
