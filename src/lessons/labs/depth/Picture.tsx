import { ticks } from 'd3-array';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChartAxis, type ChartPoint, logDomain, rangeOver, thin } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber, formatPowerOfTen, formatSmall } from '../../../i18n/format';
import { smoothed } from '../../../labs/curve';
import { type DepthRun, type DepthSnapshot, summarizeGradients } from '../../../labs/depth';
import { Segmented } from '../../../ui/Segmented';
import { lossAxis, nats, stepAxis } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

const MOST_POINTS = 240;

const times = ['start', 'now'] as const;
type Time = (typeof times)[number];

const byLayer = (values: readonly number[]) => values.map((value, index): ChartPoint => [index + 1, value]);
const gradientsAt = (time: Time) => (run: DepthRun) => byLayer(time === 'start' ? run.gradientsAtStart : run.gradients);
const contrasts = ({ contrastAtStart }: DepthRun) => byLayer(contrastAtStart);
const losses = (run: DepthRun) => smoothed(run.losses, 10).map((loss, index): ChartPoint => [index + 1, loss]);

/** The lines of all runs, with the band of the other seeds behind each. */
function linesOf(
  { runs }: DepthSnapshot,
  others: readonly DepthSnapshot[],
  pointsOf: (run: DepthRun) => readonly ChartPoint[],
) {
  return runs.map((run) => {
    const points = thin(pointsOf(run), MOST_POINTS);
    const theirs = others.flatMap((other) => other.runs.filter(({ method }) => method === run.method).map(pointsOf));
    const xs = points.map(([x]) => x);
    return { run, points, band: theirs.length > 0 ? rangeOver([...theirs, pointsOf(run)], xs) : [] };
  });
}

const powerOfTen = (value: number) => formatPowerOfTen(Math.round(Math.log10(value)));

/** Gradient by layer, likeness of the images by layer, and what the nets learned with it. */
export function DepthPicture({ result, others }: PictureProps<DepthSnapshot>) {
  const { t } = useTranslation('labs/depth');
  const { name, shortName } = useMethodNames();
  const [time, setTime] = useState<Time>('start');
  const { depth, steps } = result.config;
  const gradient = useMemo(() => linesOf(result, others, gradientsAt(time)), [result, others, time]);
  const contrast = useMemo(() => linesOf(result, others, contrasts), [result, others]);
  const loss = useMemo(() => linesOf(result, others, losses), [result, others]);

  type Lines = typeof gradient;
  const toLines = (lines: Lines, label = ({ method }: DepthRun) => shortName(method)) =>
    lines.map(({ run, points, band }) => ({
      id: run.method,
      method: run.method,
      name: name(run.method),
      shortName: label(run),
      points,
      band,
    }));
  const withFactor = ({ method, gradients, gradientsAtStart }: DepthRun) => {
    const summary = summarizeGradients(time === 'start' ? gradientsAtStart : gradients);
    const factor = summary?.perLayer ?? Number.NaN;
    return Number.isFinite(factor) ? `${shortName(method)} ×${formatNumber(factor)}` : shortName(method);
  };
  const ends = (lines: Lines) =>
    lines
      .map(({ run: { method }, points }) => {
        const [first, last] = [points[0]?.[1], points.at(-1)?.[1]];
        return first === undefined || last === undefined
          ? name(method)
          : `${name(method)}: ${formatSmall(first)} → ${formatSmall(last)}`;
      })
      .join('; ');
  const valuesOf = (lines: Lines) => lines.flatMap(({ points }) => points.map(([, value]) => value));
  const layers: ChartAxis = {
    kind: 'linear',
    domain: [1, Math.max(2, depth)],
    ticks: [1, ...ticks(1, depth, Math.min(6, depth)).filter((layer) => layer > 1 && Number.isInteger(layer))],
    formatTick: String,
    label: t(($) => $.charts.layer),
  };
  const logAxis = (lines: Lines, label: string): ChartAxis => ({
    kind: 'log',
    domain: logDomain(valuesOf(lines)),
    formatTick: powerOfTen,
    label,
  });
  const highest = Math.max(...valuesOf(loss).filter(Number.isFinite));
  return (
    <div className="lab-charts">
      <Segmented
        label={t(($) => $.charts.when)}
        options={times.map((value) => ({ value, label: t(($) => $.charts.times[value]) }))}
        value={time}
        onChange={setTime}
      />
      <LineChart
        lines={toLines(gradient, withFactor)}
        x={layers}
        y={logAxis(
          gradient,
          t(($) => $.charts.gradient),
        )}
        hasDots
        nameRoom={112}
        height={280}
        description={t(($) => $.charts.gradientInWords, { layers: depth, ends: ends(gradient) })}
      />
      <p className="lab-note">{t(($) => $.charts.factor)}</p>
      <Later>
        <LineChart
          lines={toLines(contrast)}
          x={layers}
          y={logAxis(
            contrast,
            t(($) => $.charts.contrast),
          )}
          hasDots
          height={220}
          description={t(($) => $.charts.contrastInWords, { layers: depth, ends: ends(contrast) })}
        />
        <p className="lab-note">{t(($) => $.charts.alike)}</p>
      </Later>
      <Later frames={2}>
        <LineChart
          lines={toLines(loss).map((line, index) => {
            const { divergedAt } = loss[index]!.run;
            return {
              ...line,
              ending: divergedAt === null ? undefined : t(($) => $.charts.diverged, { step: divergedAt }),
            };
          })}
          x={stepAxis(
            Math.max(2, steps),
            t(($) => $.charts.step),
          )}
          y={lossAxis(
            highest,
            t(($) => $.charts.loss),
          )}
          height={180}
          description={t(($) => $.charts.lossInWords, {
            ends: loss
              .map(({ run: { method }, points }) => `${name(method)}: ${nats(points.at(-1)?.[1] ?? Number.NaN)}`)
              .join('; '),
          })}
        />
      </Later>
    </div>
  );
}
