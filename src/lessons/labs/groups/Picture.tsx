import { useTranslation } from 'react-i18next';
import { type ChartPoint, rangeOver } from '../../../figures/chart';
import { LineChart } from '../../../figures/LineChart';
import { formatNumber } from '../../../i18n/format';
import type { GroupsSnapshot } from '../../../labs/groups';
import { nats, percent } from '../formats';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

const pointsOf = ({ cells }: GroupsSnapshot): readonly ChartPoint[] =>
  cells.map(({ groups, error }): ChartPoint => [groups, error * 100]).sort(([one], [other]) => one - other);

/** Test error against the number of groups. */
export function GroupsPicture({ result, others }: PictureProps<GroupsSnapshot>) {
  const { t } = useTranslation('labs/groups');
  const { name, shortName } = useMethodNames();
  const { current, config } = result;
  const counts = config.groups.filter((groups) => groups <= config.channels);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const points = pointsOf(result);
  const band =
    others.length > 0
      ? rangeOver(
          [points, ...others.map(pointsOf)],
          points.map(([x]) => x),
        )
      : [];
  const ends = points.map(([groups, error]) => `${groups} → ${percent(error / 100)} %`).join(', ');
  return (
    <div className="lab-charts">
      <LineChart
        lines={[{ id: 'group', method: 'group', name: name('group'), shortName: shortName('group'), points, band }]}
        x={{
          kind: 'log',
          // One number alone still needs an axis around it.
          domain: low === high ? [low / 2, high * 2] : [low, high],
          ticks: counts,
          formatTick: String,
          label: t(($) => $.charts.groups),
        }}
        y={{
          kind: 'linear',
          domain: [0, Math.max(15, ...points.map(([, error]) => error * 1.05))],
          formatTick: (error) => formatNumber(error, 0),
          label: t(($) => $.charts.error),
        }}
        hasDots
        description={t(($) => $.charts.inWords, { ends })}
      />
      <p className="lab-note lab-now">
        {current && t(($) => $.charts.now, { groups: current.groups, loss: nats(current.loss) })}
      </p>
    </div>
  );
}
