import { max, min, quantile } from 'd3-array';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BandPanels } from '../../../figures/BandPanels';
import { type ChartPoint, type ChartRange, rangeOver, thin } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import type { CovariateShiftRun, CovariateShiftSnapshot } from '../../../labs/covariateShift';
import { smoothed } from '../../../labs/curve';
import { lossAxis, nats, stepAxis } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';
import { outermost } from '../widestBand';

const MOST_POINTS = 240;
/** A few values leap out of every scale: the axis holds this share of them at each end. */
const SHOWN = 0.99;
/** It has batch norm's hue, being batch norm with noise, and a dash of its own. */
const NOISY_DASH = '5 5';

type Contender = CovariateShiftRun['contender'];
const methodOf = (contender: Contender) => (contender === 'noisy' ? 'batch' : contender);

const bandOf = ({ percentiles }: CovariateShiftRun) =>
  percentiles.map(({ step, low, high }): ChartRange => [step, low, high]);
const middleOf = ({ percentiles }: CovariateShiftRun) =>
  percentiles.map(({ step, middle }): ChartPoint => [step, middle]);
const lossOf = ({ losses }: CovariateShiftRun) =>
  smoothed(losses, 10).map((loss, index): ChartPoint => [index + 1, loss]);

/** What one unit receives over the training, a panel for each contender on one scale, and what they learned. */
export function CovariateShiftPicture({ result, others }: PictureProps<CovariateShiftSnapshot>) {
  const { t } = useTranslation('labs/covariate-shift');
  const { name, shortName } = useMethodNames();
  const { steps, unit } = result.config;
  const nameOf = (contender: Contender) => (contender === 'noisy' ? t(($) => $.charts.noisy) : name(contender));
  const shortNameOf = (contender: Contender) =>
    contender === 'noisy' ? t(($) => $.charts.noisyShort) : shortName(contender);
  const { panels, lines, domain, highest } = useMemo(() => {
    const all = result.runs.map((run) => ({
      run,
      theirs: others.flatMap((other) => other.runs.filter(({ contender }) => contender === run.contender)),
    }));
    const bands = result.runs.flatMap(bandOf);
    const lowest = quantile(bands.map(([, low]) => low).filter(Number.isFinite), 1 - SHOWN) ?? 0;
    const top = quantile(bands.map(([, , high]) => high).filter(Number.isFinite), SHOWN) ?? 0;
    return {
      panels: all.map(({ run, theirs }) => ({
        run,
        points: middleOf(run),
        band: bandOf(run),
        ...(theirs.length > 0 && { behind: outermost([run, ...theirs].map(bandOf)) }),
      })),
      lines: all.map(({ run, theirs }) => {
        const points = thin(lossOf(run), MOST_POINTS);
        const xs = points.map(([x]) => x);
        return { run, points, band: theirs.length > 0 ? rangeOver([...theirs.map(lossOf), lossOf(run)], xs) : [] };
      }),
      domain: [Math.min(-1, lowest), Math.max(1, top)] as const,
      highest: max(result.runs.flatMap(lossOf), ([, loss]) => (Number.isFinite(loss) ? loss : 0)) ?? 0,
    };
  }, [result, others]);
  const x = stepAxis(
    steps,
    t(($) => $.charts.step),
  );
  return (
    <div className="lab-charts">
      <BandPanels
        panels={panels.map(({ run: { contender }, ...panel }) => ({
          id: contender,
          method: methodOf(contender),
          name: shortNameOf(contender),
          ...panel,
        }))}
        x={x}
        y={{
          kind: 'linear',
          domain,
          formatTick: (value) => formatNumber(value, Number.isInteger(value) ? 0 : 1),
          label: t(($) => $.charts.received, { unit }),
        }}
        description={t(($) => $.charts.receivedInWords, {
          unit,
          ends: panels
            .map(({ run: { contender, percentiles } }) => {
              const from = min(percentiles, ({ middle }) => middle) ?? Number.NaN;
              const to = max(percentiles, ({ middle }) => middle) ?? Number.NaN;
              return `${nameOf(contender)}: ${formatNumber(from)} – ${formatNumber(to)}`;
            })
            .join('; '),
        })}
      />
      <p className="lab-note">{t(($) => $.charts.percentiles)}</p>
      <Later>
        <LineChart
          lines={lines.map(({ run: { contender, divergedAt }, points, band }) => ({
            id: contender,
            method: methodOf(contender),
            name: nameOf(contender),
            shortName: shortNameOf(contender),
            points,
            band,
            dash: contender === 'noisy' ? NOISY_DASH : undefined,
            ending: divergedAt === null ? undefined : t(($) => $.charts.diverged, { step: divergedAt }),
          }))}
          x={x}
          y={lossAxis(
            highest,
            t(($) => $.charts.loss),
          )}
          height={200}
          description={t(($) => $.charts.lossInWords, {
            ends: lines
              .map(
                ({ run: { contender }, points }) => `${nameOf(contender)}: ${nats(points.at(-1)?.[1] ?? Number.NaN)}`,
              )
              .join('; '),
          })}
        />
      </Later>
    </div>
  );
}
