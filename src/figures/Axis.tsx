import type { ScaleLinear } from 'd3-scale';
import { memo } from 'react';

interface AxisProps {
  readonly scale: ScaleLinear<number, number>;
  /** Where the axis line stands: its y for a bottom axis, its x for a left one. */
  readonly at: number;
  readonly tickCount: number;
  readonly formatTick: (value: number) => string;
  readonly label?: string | undefined;
}

const TICK = 5;

/** A horizontal axis with numbered ticks; its label is written under its end. Keep the scale while it does not change. */
export const BottomAxis = memo(function BottomAxis({ scale, at, tickCount, formatTick, label }: AxisProps) {
  const [from, to] = scale.range();
  return (
    <g className="figure-axis" transform={`translate(0 ${at})`}>
      <path d={`M${from} 0H${to}`} />
      {scale.ticks(tickCount).map((tick) => (
        <g key={tick} transform={`translate(${round(scale(tick))} 0)`}>
          <path d={`M0 0v${TICK}`} />
          <text y={TICK + 12} textAnchor="middle">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {label && (
        <text x={to} y={TICK + 28} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  );
});

/** A vertical axis with numbered ticks; its label is written over its top. */
export function LeftAxis({ scale, at, tickCount, formatTick, label }: AxisProps) {
  const [from, to] = scale.range();
  return (
    <g className="figure-axis" transform={`translate(${at} 0)`}>
      <path d={`M0 ${from}V${to}`} />
      {scale.ticks(tickCount).map((tick) => (
        <g key={tick} transform={`translate(0 ${round(scale(tick))})`}>
          <path d={`M0 0h${-TICK}`} />
          <text x={-TICK - 3} y={4} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {label && (
        <text x={-at} y={to! - 10}>
          {label}
        </text>
      )}
    </g>
  );
}

/** Coordinates to a tenth of a pixel keep the prerendered page small and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
