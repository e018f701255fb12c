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

// Places are written into the coordinates, not into `transform`: each transformed group is a layer of its own to the
// browser, and one that moves makes it sort all layers of the page again (2 ms of a phone's frame on a lesson).

/** A horizontal axis with numbered ticks; its label is written under its end. Keep the scale while it does not change. */
export const BottomAxis = memo(function BottomAxis({ scale, at, tickCount, formatTick, label }: AxisProps) {
  const [from, to] = scale.range();
  const ticks = scale.ticks(tickCount).map((tick) => ({ tick, x: round(scale(tick)) }));
  return (
    <g className="figure-axis">
      <path d={`M${from} ${at}H${to}${ticks.map(({ x }) => `M${x} ${at}v${TICK}`).join('')}`} />
      {ticks.map(({ tick, x }) => (
        <text key={tick} x={x} y={at + TICK + 12} textAnchor="middle">
          {formatTick(tick)}
        </text>
      ))}
      {label && (
        <text x={to} y={at + TICK + 28} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  );
});

/** A vertical axis with numbered ticks; its label is written over its top. */
export function LeftAxis({ scale, at, tickCount, formatTick, label }: AxisProps) {
  const [from, to] = scale.range();
  const ticks = scale.ticks(tickCount).map((tick) => ({ tick, y: round(scale(tick)) }));
  return (
    <g className="figure-axis">
      <path d={`M${at} ${from}V${to}${ticks.map(({ y }) => `M${at} ${y}h${-TICK}`).join('')}`} />
      {ticks.map(({ tick, y }) => (
        <text key={tick} x={at - TICK - 3} y={y + 4} textAnchor="end">
          {formatTick(tick)}
        </text>
      ))}
      {label && (
        <text x={0} y={to! - 10}>
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
