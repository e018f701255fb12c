import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../figures/BarChart';
import { formatNumber } from '../../../i18n/format';
import type { Change, ContrastSnapshot } from '../../../labs/contrast';
import { nats, percent } from '../formats';
import { rangeOf } from '../ranges';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

const changes: readonly Change[] = ['clean', 'contrast', 'cast', 'inverted'];

const errorOf = ({ runs }: ContrastSnapshot, method: string, change: Change) =>
  runs.find((run) => run.method === method)?.errors?.[change];

/** Error by what was done to the images. */
export function ContrastPicture({ result, others }: PictureProps<ContrastSnapshot>) {
  const { t } = useTranslation('labs/contrast');
  const { name, shortName } = useMethodNames();
  const { runs } = result;
  const groups = changes.map((change) => ({
    id: change,
    label: t(($) => $.charts.changes[change]),
    bars: runs.flatMap(({ method, errors }) => {
      if (!errors) return [];
      const range = rangeOf(
        errors[change],
        others.map((other) => errorOf(other, method, change)),
      );
      return [{ id: method, method, name: shortName(method), value: errors[change], range }];
    }),
  }));
  const isTested = groups[0]!.bars.length > 0;
  const inWords = groups
    .map(
      ({ label, bars }) => `${label}: ${bars.map((bar) => `${name(bar.method)} ${percent(bar.value)} %`).join(', ')}`,
    )
    .join('; ');
  return (
    <div className="lab-charts">
      <p className="lab-note lab-now">
        {!isTested &&
          t(($) => $.charts.learning, {
            step: formatNumber(runs[0]!.losses.length, 0),
            losses: runs
              .map(({ method, losses }) => `${shortName(method)} ${nats(losses.at(-1) ?? Number.NaN)}`)
              .join(', '),
          })}
      </p>
      {isTested && (
        <>
          <h4>{t(($) => $.charts.error)}</h4>
          <BarChart
            groups={groups}
            largest={1}
            formatValue={(value) => `${percent(value)} %`}
            description={t(($) => $.charts.inWords, { ends: inWords })}
          />
        </>
      )}
    </div>
  );
}
