import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { renderToStaticMarkup } from 'react-dom/server';
import { BottomAxis, LeftAxis, round } from '../../src/figures/Axis';
import { formatPowerOfTen } from '../../src/i18n/format';

/** What was measured of one thing: its size, and the milliseconds that it took. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [amount: number, milliseconds: number])[];
}

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 56;
const RIGHT = 150;
const TOP = 34;
const BOTTOM = 48;
/** Names closer than this would lie on one another. */
const LINE = 15;

/** Okabe-Ito, with a dash each, so that no line is told by its hue alone. */
const looks = [
  ['#1b1b1f', undefined],
  ['#0072b2', '9 4'],
  ['#d55e00', '2 3'],
  ['#009e73', '12 4 2 4'],
  ['#cc79a7', '6 3'],
  ['#8a6d00', '1 4'],
] as const;

const style = `
  text { font: 13px system-ui, "Segoe UI", sans-serif; fill: #1b1b1f; }
  path { fill: none; }
  .ground { fill: #fff; }
  .figure-axis path { stroke: #5c5c66; }
  .guide { stroke: #c9c9d1; }
`;

/** Cost against size with logarithms on both sides: a straight line at 45° is a cost in proportion to size. */
export function growthChart(series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const powers = (values: readonly number[]) => [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const across = powers(all.map(([amount]) => amount));
  const up = powers(all.map(([, milliseconds]) => milliseconds));
  const x = scaleLinear(across, [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear(up, [HEIGHT - BOTTOM, TOP]);
  const path = line<readonly [number, number]>()
    .x(([amount]) => round(x(Math.log10(amount))))
    .y(([, milliseconds]) => round(y(Math.log10(milliseconds))));
  const last = (points: Series['points']) => points.at(-1)!.map(Math.log10) as [number, number];
  const ends = namePlaces(series.map(({ points: each }) => [x(last(each)[0]), y(last(each)[1])] as const));
  const frame = y(Math.log10(1000 / 60));
  const title = `${series.map(({ name }) => name).join(', ')}`;
  return `${renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <style>{style}</style>
      <rect className="ground" width={WIDTH} height={HEIGHT} />
      <path className="guide" strokeDasharray="4 4" d={`M${LEFT} ${round(frame)}H${WIDTH - RIGHT}`} />
      <text x={LEFT + 6} y={round(frame) - 5}>
        {words.frame}
      </text>
      <BottomAxis
        scale={x}
        at={HEIGHT - BOTTOM}
        tickCount={across[1]! - across[0]!}
        formatTick={formatPowerOfTen}
        label={words.across}
      />
      <LeftAxis scale={y} at={LEFT} tickCount={up[1]! - up[0]!} formatTick={formatPowerOfTen} label={words.up} />
      {series.map(({ name, points }, index) => {
        const [colour, dash] = looks[index % looks.length]!;
        return (
          <g key={name}>
            <path d={path(points) ?? ''} stroke={colour} strokeWidth="2.5" strokeDasharray={dash} />
            {points.map(([amount, milliseconds]) => (
              <circle
                key={amount}
                cx={round(x(Math.log10(amount)))}
                cy={round(y(Math.log10(milliseconds)))}
                r="3.5"
                fill={colour}
              />
            ))}
            <text x={round(x(Math.log10(points.at(-1)![0]))) + 9} y={round(ends[index]!) + 4} style={{ fill: colour }}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>,
  )}\n`;
}

const words = { across: 'cells', up: 'milliseconds', frame: 'a frame at 60 a second' };

/** How far down each name stands: moved where it would lie on another, from the top down. */
function namePlaces(ends: readonly (readonly [x: number, y: number])[]): number[] {
  const order = ends.map((_, index) => index).sort((one, other) => ends[one]![1] - ends[other]![1]);
  const places = ends.map(([, y]) => y);
  order.forEach((index, rank) => {
    const above = order.slice(0, rank).filter((other) => Math.abs(ends[other]![0] - ends[index]![0]) < RIGHT);
    const lowest = Math.max(...above.map((other) => places[other]! + LINE));
    places[index] = Math.max(places[index]!, lowest);
  });
  return places;
}
