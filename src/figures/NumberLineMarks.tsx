import type { ScaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { round } from './Axis';
import { rowHeight, spreadLabels } from './numberLine';

/** The line that all marks stand on: it is y = 0, and what rises from it has negative y. */
export interface LineGeometry {
  readonly x: ScaleLinear<number, number>;
  /** Room above the line. */
  readonly above: number;
  readonly width: number;
  readonly values: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  readonly selected: number;
}

/** One drawing for each number, the selected one's marked. */
export function Each({ line, draw }: { line: LineGeometry; draw: (value: number, index: number) => ReactNode }) {
  return line.values.map((value, index) => (
    <g key={index} className={index === line.selected ? 'number-line-selected' : undefined}>
      {draw(value, index)}
    </g>
  ));
}

interface LabelsProps {
  readonly line: LineGeometry;
  readonly texts: readonly string[];
  readonly places: readonly number[];
  readonly at: number;
}

/** Texts in a row, each over its place; one that had to give way is tied to it by a thin line. */
export function Labels({ line, texts, places, at }: LabelsProps) {
  const { width } = line;
  const longest = Math.max(...texts.map(({ length }) => length));
  const gap = Math.min(9 + 6.5 * longest, width / texts.length);
  const spread = spreadLabels(places, gap, [gap / 2, width - gap / 2]);
  return (
    <g className="number-line-value">
      <path
        d={places
          .map((place, index) => ({ place: round(place), label: round(spread[index]!) }))
          .filter(({ place, label }) => Math.abs(place - label) > 4)
          .map(({ place, label }) => `M${label} ${at + 2}L${place} ${at + 8}`)
          .join('')}
      />
      <Each
        line={line}
        draw={(_value, index) => (
          <text x={round(spread[index]!)} y={at} textAnchor="middle">
            {texts[index]}
          </text>
        )}
      />
    </g>
  );
}

export interface FormattedProps {
  readonly line: LineGeometry;
  readonly format: (value: number) => string;
}

/** Where a label of about this length no longer fits beside its mark. */
const labelRoom = 40;

/** Every number's way from the mean, one above another, each with its sign. */
export function DeviationRows({ line, format }: FormattedProps) {
  const { x, above, width, values, mean } = line;
  const start = round(x(mean));
  const height = rowHeight(above - 36, values.length);
  return (
    <>
      <path className="number-line-mean" d={`M${start} 0V${-above}`} />
      <Each
        line={line}
        draw={(value, index) => {
          const end = round(x(value));
          const y = round(-34 - (index + 0.5) * height);
          const isRight = value >= mean;
          // The label stands beyond the segment's end; where the picture ends there, before the segment's start.
          const isBeyond = isRight ? end < width - labelRoom : end > labelRoom;
          const place = isBeyond ? end : start;
          return (
            <>
              <path className="number-line-drop" d={`M${end} ${y}V-24`} />
              <path className="number-line-segment" d={`M${start} ${y}H${end}m0 -4v8`} />
              <text
                x={isRight === isBeyond ? place + 6 : place - 6}
                y={y + 4}
                textAnchor={isRight === isBeyond ? 'start' : 'end'}
              >
                {format(value - mean)}
              </text>
            </>
          );
        }}
      />
    </>
  );
}

/** A real square on every deviation: its area is the deviation squared. */
export function Squares({ line, format }: { line: LineGeometry; format: ((value: number) => string) | null }) {
  const { x, above, width, mean } = line;
  const clipId = useId();
  const start = x(mean);
  return (
    <g className={format ? undefined : 'number-line-faint'}>
      <clipPath id={clipId}>
        <path d={`M0 0V${-above}H${width}V0z`} />
      </clipPath>
      <Each
        line={line}
        draw={(value) => {
          const end = x(value);
          const side = round(Math.abs(end - start));
          const isRight = end >= start;
          return (
            <>
              <rect
                className="number-line-square"
                clipPath={`url(#${clipId})`}
                x={round(Math.min(start, end))}
                y={-side}
                width={side}
                height={side}
              />
              {format && side > labelRoom && (
                <text
                  x={round(isRight ? end - 5 : end + 5)}
                  y={Math.max(-side, -above) + 14}
                  textAnchor={isRight ? 'end' : 'start'}
                >
                  {format((value - mean) ** 2)}
                </text>
              )}
            </>
          );
        }}
      />
    </g>
  );
}

/** The square as large as the mean of all the squares: its side is the standard deviation. */
export function MeanSquare({ line: { x, mean, deviation }, label }: { line: LineGeometry; label: string }) {
  const hatchId = useId();
  const start = round(x(mean));
  const side = round(x(mean + deviation) - x(mean));
  return (
    <>
      <pattern id={hatchId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="figure-hatch" d="M0 0v7" />
      </pattern>
      <rect
        className="number-line-mean-square"
        x={start}
        y={-side}
        width={side}
        height={side}
        fill={`url(#${hatchId})`}
      />
      <path className="number-line-spread" d={`M${start} 0h${side}`} />
      <g className="number-line-places">
        <text x={start + side / 2} y={-side - 6} textAnchor="middle">
          {label}
        </text>
      </g>
    </>
  );
}
