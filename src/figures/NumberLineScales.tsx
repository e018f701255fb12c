import { scaleLinear } from 'd3-scale';
import { BottomAxis, round } from './Axis';
import { Each, type FormattedProps, Labels, type LineGeometry } from './NumberLineMarks';
import { spreadLabels } from './numberLine';

interface PlacesProps {
  readonly line: LineGeometry;
  /** What is written under the mean, and under the standard deviation beside it. */
  readonly texts: readonly string[];
}

/** The mean as the support on which the line balances, and what is written under it. */
export function Places({ line: { x, mean, deviation, width }, texts }: PlacesProps) {
  const places = texts.length > 1 ? [x(mean) - 30, x(mean + deviation / 2) + 30] : [x(mean)];
  const spread = spreadLabels(places, 92, [44, width - 44]);
  return (
    <g className="number-line-places">
      <path className="number-line-support" d={`M${round(x(mean))} 3l9 15h-18z`} />
      {texts.map((text, index) => (
        <text key={index} x={round(spread[index]!)} y={36} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

interface BalanceProps extends FormattedProps {
  /** How high the line stands above the ruler on the ground. */
  readonly tall: number;
  readonly text: string;
}

/** The line as a plank on a support, with the numbers as weights: it is level because the support stands at the mean. */
export function Balance({ line: { x, mean, width }, tall, text, format }: BalanceProps) {
  const place = round(x(mean));
  const [left, right] = x.range();
  const foot = round(tall / 4);
  return (
    <g className="number-line-places">
      <path className="number-line-stand" d={`M${place} 2l${foot} ${tall - 2}h${-2 * foot}z`} />
      <path className="number-line-plank" d={`M${left! - 8} 0H${right! + 8}`} />
      <BottomAxis scale={x} at={tall} tickCount={5} formatTick={format} />
      <text x={Math.min(Math.max(place, 44), width - 44)} y={tall + 36} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

interface ScoresProps extends FormattedProps {
  readonly scores: readonly number[];
  /** Where the numbers' line and the common scale stand. */
  readonly from: number;
  readonly to: number;
}

/** The farthest that one of eight numbers can be from their mean is √7 deviations. */
const farthest = 2.75;

/** The same numbers on the common scale: the mean at 0, one standard deviation at 1. */
export function Scores({ line, scores, from, to, format }: ScoresProps) {
  const { x, mean, deviation, width } = line;
  const z = scaleLinear([-farthest, farthest], x.range());
  // Numbers without any spread may have no score; they are all the mean.
  const places = scores.map((score) => z(Number.isFinite(score) ? score : 0));
  const guides = deviation > 0 ? z.ticks(5).map((tick) => ({ tick, place: x(mean + tick * deviation) })) : [];
  return (
    <>
      <path
        className="number-line-guide"
        d={guides
          .filter(({ place }) => place > 0 && place < width)
          .map(({ tick, place }) => `M${round(place)} ${from}L${round(z(tick))} ${to}`)
          .join('')}
      />
      <Each
        line={line}
        draw={(value, index) => (
          <path className="number-line-thread" d={`M${round(x(value))} ${from}L${round(places[index]!)} ${to}`} />
        )}
      />
      <BottomAxis scale={z} at={to} tickCount={5} formatTick={(tick) => format(tick).replace(/\.0+$/, '')} />
      <Labels line={line} texts={scores.map((score) => format(score))} places={places} at={to - 14} />
      <Each
        line={line}
        draw={(_value, index) => <circle className="number-line-disc" cx={round(places[index]!)} cy={to} r="6" />}
      />
    </>
  );
}
