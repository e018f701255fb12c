import { extent, max, quantile } from 'd3-array';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BandPanels } from '../../../figures/BandPanels';
import { type ChartPoint, type ChartRange, rangeOver } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import { type LandscapeRun, type LandscapeSnapshot, summarizeProbes } from '../../../labs/landscape';
import { nats, plain, stepAxis } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';
import { outermost } from '../widestBand';

/** Guessing costs 2.30. */
const LEAST_TOP = 2.5;
/** A few probes leap out of every scale: the axis holds this share of them. */
const SHOWN = 0.98;

const bandOf = ({ probes }: LandscapeRun) =>
  probes.map(({ step, loss, lowest, highest }): ChartRange => [step, Math.min(loss, lowest), Math.max(loss, highest)]);
const changeOf = ({ probes }: LandscapeRun) => probes.map(({ step, change }): ChartPoint => [step, change]);

/** How the loss varies along the step, and how much the gradient turns there, over the training. */
export function LandscapePicture({ result, others }: PictureProps<LandscapeSnapshot>) {
  const { t } = useTranslation('labs/landscape');
  const { name, shortName } = useMethodNames();
  const { steps } = result.config;
  const { panels, lines, top, most } = useMemo(() => {
    const all = result.runs.map((run) => ({
      run,
      theirs: others.flatMap((other) => other.runs.filter(({ method }) => method === run.method)),
    }));
    const highest = result.runs.flatMap(bandOf).map(([, , high]) => high);
    return {
      panels: all.map(({ run, theirs }) => ({
        run,
        points: run.probes.map(({ step, loss }): ChartPoint => [step, loss]),
        band: bandOf(run),
        ...(theirs.length > 0 && { behind: outermost([run, ...theirs].map(bandOf)) }),
      })),
      lines: all.map(({ run, theirs }) => {
        const points = changeOf(run);
        const xs = points.map(([x]) => x);
        return { run, points, band: theirs.length > 0 ? rangeOver([...theirs.map(changeOf), points], xs) : [] };
      }),
      top: quantile(highest.filter(Number.isFinite), SHOWN) ?? 0,
      most: max(result.runs.flatMap(changeOf), ([, change]) => (Number.isFinite(change) ? change : 0)) ?? 0,
    };
  }, [result, others]);
  const x = stepAxis(
    steps,
    t(($) => $.charts.step),
  );
  return (
    <div className="lab-charts">
      <BandPanels
        panels={panels.map(({ run: { method }, ...panel }) => ({ id: method, method, name: name(method), ...panel }))}
        x={x}
        y={{
          kind: 'linear',
          domain: [0, Math.max(LEAST_TOP, top)],
          formatTick: (value) => formatNumber(value, 1),
          label: t(($) => $.charts.loss),
        }}
        leastWidth={200}
        height={180}
        description={t(($) => $.charts.lossInWords, {
          steps,
          ends: panels
            .map(({ run: { method, probes } }) => `${name(method)}: ${nats(summarizeProbes(probes).band)}`)
            .join('; '),
        })}
      />
      <p className="lab-note">{t(($) => $.charts.band)}</p>
      <Later>
        <LineChart
          lines={lines.map(({ run: { method, divergedAt }, points, band }) => ({
            id: method,
            method,
            name: name(method),
            shortName: shortName(method),
            points,
            band,
            ending: divergedAt === null ? undefined : t(($) => $.charts.diverged, { step: divergedAt }),
          }))}
          x={x}
          y={{
            kind: 'linear',
            domain: [0, Math.max(1, most)],
            formatTick: (value) => formatNumber(value, 1),
            label: t(($) => $.charts.change),
          }}
          height={180}
          description={t(($) => $.charts.changeInWords, {
            ends: lines
              .map(({ run: { method }, points }) => {
                const [least = Number.NaN, largest = Number.NaN] = extent(points, ([, change]) => change);
                return `${name(method)}: ${plain(least)} – ${plain(largest)}`;
              })
              .join('; '),
          })}
        />
        <p className="lab-note">{t(($) => $.charts.turn)}</p>
      </Later>
    </div>
  );
}
