import { round } from './Axis';
import { lineDash } from './chart';
import './digitBars.css';
import './figures.css';
import { type LineMethod, methodClass } from './method';

export interface DigitBarsProps {
  /** Whose answer it is: sets hue and outline. */
  readonly method: LineMethod;
  /** Of 0, 1, … in this order. */
  readonly probabilities: ArrayLike<number>;
  readonly description: string;
}

const COLUMN = 20;
const HEIGHT = 60;

/** How likely a net finds each digit; the likeliest is underlined. */
export function DigitBars({ method, probabilities, description }: DigitBarsProps) {
  const columns = Array.from(probabilities);
  const best = columns.indexOf(Math.max(...columns));
  return (
    <svg
      className={`figure figure-digit-bars ${methodClass(method)}`}
      viewBox={`0 0 ${columns.length * COLUMN} ${HEIGHT + 24}`}
      role="img"
      aria-label={description}
    >
      <path className="figure-digit-axis" d={`M0 ${HEIGHT}H${columns.length * COLUMN}`} />
      {columns.map((probability, digit) => (
        <g key={digit} transform={`translate(${digit * COLUMN} 0)`}>
          <rect
            x="3"
            y={round(HEIGHT - probability * HEIGHT)}
            width={COLUMN - 6}
            height={round(probability * HEIGHT)}
            strokeDasharray={lineDash(method)}
          />
          <text
            className={digit === best ? 'figure-digit-best' : undefined}
            x={COLUMN / 2}
            y={HEIGHT + 17}
            textAnchor="middle"
          >
            {digit}
          </text>
          {digit === best && <path className="figure-digit-line" d={`M4 ${HEIGHT + 22}h${COLUMN - 8}`} />}
        </g>
      ))}
    </svg>
  );
}
