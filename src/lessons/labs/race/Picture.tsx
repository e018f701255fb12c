import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartPoint, rangeOver, thin } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import { smoothed } from '../../../labs/curve';
import { type Racer, type RaceSnapshot, WINDOW } from '../../../labs/race';
import { lossAxis, nats, percent, stepAxis } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

/** A phone's picture is narrower than that many points. */
const MOST_POINTS = 240;

/** The points of a racer, worked out once: racers of earlier runs are drawn again with every stretch of a new one. */
function remembered(pointsOf: (racer: Racer) => readonly ChartPoint[]): typeof pointsOf {
  const known = new WeakMap<Racer, readonly ChartPoint[]>();
  return (racer) => {
    const points = known.get(racer) ?? pointsOf(racer);
    known.set(racer, points);
    return points;
  };
}

const lossPoints = remembered(({ losses }) => smoothed(losses, WINDOW).map((loss, index) => [index + 1, loss]));
const errorPoints = remembered(({ errors }) => errors.map(({ step, error }) => [step, error * 100]));

/** The lines of all racers, with the band of the other runs behind each. */
function linesOf(
  result: RaceSnapshot,
  others: readonly RaceSnapshot[],
  pointsOf: (racer: Racer) => readonly ChartPoint[],
) {
  return result.racers.map((racer) => {
    const points = thin(pointsOf(racer), MOST_POINTS);
    const theirs = others.flatMap(({ racers }) => racers.filter(({ method }) => method === racer.method).map(pointsOf));
    const band =
      theirs.length > 0
        ? rangeOver(
            [...theirs, pointsOf(racer)],
            points.map(([x]) => x),
          )
        : [];
    return { racer, points, band };
  });
}

/** Loss and test error over the steps. */
export function RacePicture({ result, others }: PictureProps<RaceSnapshot>) {
  const { t } = useTranslation('labs/race');
  const { name, shortName } = useMethodNames();
  const { steps } = result.config;
  const loss = useMemo(() => linesOf(result, others, lossPoints), [result, others]);
  const error = useMemo(() => linesOf(result, others, errorPoints), [result, others]);
  const toLines = (lines: typeof loss) =>
    lines.map(({ racer: { method, divergedAt }, points, band }) => ({
      id: method,
      method,
      name: name(method),
      shortName: shortName(method),
      points,
      band,
      ending: divergedAt === null ? undefined : t(($) => $.charts.diverged, { step: divergedAt }),
    }));
  const inWords = (lines: typeof loss, print: (value: number) => string) =>
    lines
      .map(({ racer: { method, divergedAt }, points }) => {
        const last = points.at(-1)?.[1];
        if (divergedAt !== null) return `${name(method)}: ${t(($) => $.charts.diverged, { step: divergedAt })}`;
        return `${name(method)}: ${last === undefined ? '–' : print(last)}`;
      })
      .join(', ');
  const highest = Math.max(...loss.flatMap(({ points }) => points.map(([, y]) => (Number.isFinite(y) ? y : 0))));
  const worst = Math.max(10, ...error.flatMap(({ points }) => points.map(([, y]) => (Number.isFinite(y) ? y : 0))));
  const x = stepAxis(
    steps,
    t(($) => $.charts.step),
  );
  return (
    <div className="lab-charts">
      <LineChart
        lines={toLines(loss)}
        x={x}
        y={lossAxis(
          highest,
          t(($) => $.charts.loss),
        )}
        description={t(($) => $.charts.lossInWords, { steps, ends: inWords(loss, nats) })}
      />
      {error.some(({ points }) => points.length > 0) && (
        <Later>
          <LineChart
            lines={toLines(error)}
            x={x}
            y={{
              kind: 'linear',
              domain: [0, worst],
              formatTick: (value) => formatNumber(value, 0),
              label: t(($) => $.charts.error),
            }}
            hasDots
            height={180}
            description={t(($) => $.charts.errorInWords, { ends: inWords(error, (value) => percent(value / 100)) })}
          />
        </Later>
      )}
    </div>
  );
}
