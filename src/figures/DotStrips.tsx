import { round } from './Axis';
import './charts.css';
import './dotStrips.css';
import './figures.css';
import { useWidth } from './useWidth';

export interface DotStripsProps {
  /** Each on a scale of its own, from its lowest to its highest number. */
  readonly strips: readonly { readonly id: string; readonly label: string; readonly values: readonly number[] }[];
  readonly format: (value: number) => string;
  readonly description: string;
  readonly nominalWidth?: number;
}

const STRIP = 76;
const EDGE = 12;

/** Numbers as dots on lines, one line above the other: what keeps its pattern keeps its order and its distances. */
export function DotStrips({ strips, format, description, nominalWidth = 420 }: DotStripsProps) {
  const { ref, width } = useWidth<HTMLDivElement>(nominalWidth);
  return (
    <div className="figure figure-chart figure-dot-strips" ref={ref}>
      <svg viewBox={`0 0 ${width} ${strips.length * STRIP}`} role="img" aria-label={description}>
        {strips.map(({ id, label, values }, index) => {
          const [low, high] = [Math.min(...values), Math.max(...values)];
          const across = (value: number) =>
            round(EDGE + ((width - 2 * EDGE) * (value - low)) / (high > low ? high - low : 1));
          return (
            <g key={id} transform={`translate(0 ${index * STRIP})`}>
              <text className="figure-dot-label" x="2" y="16">
                {label}
              </text>
              <path className="figure-dot-line" d={`M${EDGE} 34H${width - EDGE}`} />
              {values.map((value, sample) => (
                <circle key={`${sample} ${value}`} className="figure-dot" cx={across(value)} cy="34" r="5" />
              ))}
              <text x="2" y="60">
                {format(low)}
              </text>
              <text x={width - 2} y="60" textAnchor="end">
                {format(high)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
