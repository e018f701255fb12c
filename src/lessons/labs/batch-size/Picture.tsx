import { useTranslation } from 'react-i18next';
import { type ChartPoint, rangeOver } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import type { BatchSizeSnapshot } from '../../../labs/batchSize';
import type { LabMethod } from '../../../labs/network';
import { nats, percent } from '../formats';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

const pointsOf = ({ cells }: BatchSizeSnapshot, wanted: LabMethod): readonly ChartPoint[] =>
  cells
    .filter(({ method }) => method === wanted)
    .map(({ batchSize, error }): ChartPoint => [batchSize, error * 100])
    .sort(([one], [other]) => one - other);

/** Test error against batch size. */
export function BatchSizePicture({ result, others }: PictureProps<BatchSizeSnapshot>) {
  const { t } = useTranslation('labs/batch-size');
  const { name, shortName } = useMethodNames();
  const { config, current } = result;
  const { sizes } = config;
  const lines = config.methods.map((method) => {
    const points = pointsOf(result, method);
    const all = [points, ...others.map((other) => pointsOf(other, method))];
    const band =
      others.length > 0
        ? rangeOver(
            all,
            points.map(([x]) => x),
          )
        : [];
    return { id: method, method, name: name(method), shortName: shortName(method), points, band };
  });
  const inWords = lines
    .map(
      (line) => `${line.name}: ${line.points.map(([size, error]) => `${size} → ${percent(error / 100)} %`).join(', ')}`,
    )
    .join('; ');
  const worst = Math.max(...lines.flatMap(({ points }) => points.map(([, error]) => error)));
  const low = Math.min(...sizes);
  const high = Math.max(...sizes);
  return (
    <div className="lab-charts">
      <LineChart
        lines={lines}
        x={{
          kind: 'log',
          // One size alone still needs an axis around it.
          domain: low === high ? [low / 2, high * 2] : [low, high],
          ticks: sizes,
          formatTick: String,
          label: t(($) => $.charts.size),
        }}
        y={{
          kind: 'linear',
          domain: [0, Math.max(15, worst * 1.05)],
          formatTick: (error) => formatNumber(error, 0),
          label: t(($) => $.charts.error),
        }}
        hasDots
        height={280}
        description={t(($) => $.charts.inWords, { ends: inWords })}
      />
      <p className="lab-note lab-now">
        {current &&
          t(($) => $.charts.now, {
            method: name(current.method),
            size: current.batchSize,
            loss: nats(current.loss),
          })}
      </p>
    </div>
  );
}
