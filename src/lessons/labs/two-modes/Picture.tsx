import { useTranslation } from 'react-i18next';
import { BarChart } from '../../../figures/BarChart';
import { formatNumber } from '../../../i18n/format';
import { MOMENTA, SERVINGS, type Serving, type TwoModesSnapshot } from '../../../labs/twoModes';
import { nats, percent } from '../formats';
import { Later } from '../Later';
import { rangeOf } from '../ranges';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';
import { idOf } from './serving';

const errorOf = ({ runs }: TwoModesSnapshot, method: string, serving: Serving) =>
  runs.find((run) => run.method === method)?.servings.find((one) => idOf(one.serving) === idOf(serving))?.error;

/** Error by how the images were served; below, by how fast the running statistics forget. */
export function TwoModesPicture({ result, others }: PictureProps<TwoModesSnapshot>) {
  const { t } = useTranslation('labs/two-modes');
  const { name, shortName } = useMethodNames();
  const { config, runs, memory } = result;
  const labelOf = (serving: Serving) =>
    serving.kind === 'running' ? t(($) => $.charts.running) : t(($) => $.charts[serving.kind], { size: serving.size });
  const groups = SERVINGS.map((serving) => ({
    id: idOf(serving),
    label: labelOf(serving),
    bars: config.methods.flatMap((method) => {
      const value = errorOf(result, method, serving);
      if (value === undefined) return [];
      const range = rangeOf(
        value,
        others.map((other) => errorOf(other, method, serving)),
      );
      return [{ id: method, method, name: shortName(method), value, range }];
    }),
  })).filter(({ bars }) => bars.length > 0);
  const inWords = groups
    .map(
      ({ label, bars }) => `${label}: ${bars.map((bar) => `${name(bar.method)} ${percent(bar.value)} %`).join(', ')}`,
    )
    .join('; ');
  const looks = memory.filter((_, index) => index === 2 || index === memory.length - 1);
  const remembered = looks.map(({ step, batch, running }) => ({
    id: String(step),
    label: t(($) => $.charts.after, { step }),
    bars: [
      { id: 'batch', method: 'batch' as const, name: t(($) => $.charts.ownBatch), value: batch },
      ...running.map((value, index) => ({
        id: `running ${MOMENTA[index]}`,
        method: 'batch' as const,
        name: t(($) => $.charts.momentum, { momentum: String(MOMENTA[index]) }),
        value,
      })),
    ],
  }));
  const memoryInWords = remembered
    .map(({ label, bars }) => `${label}: ${bars.map((bar) => `${bar.name} ${percent(bar.value)} %`).join(', ')}`)
    .join('; ');
  const print = (value: number) => `${percent(value)} %`;
  return (
    <div className="lab-charts">
      <p className="lab-note lab-now">
        {groups.length === 0 &&
          t(($) => $.charts.learning, {
            step: formatNumber(runs[0]!.losses.length, 0),
            losses: runs
              .map(({ method, losses }) => `${shortName(method)} ${nats(losses.at(-1) ?? Number.NaN)}`)
              .join(', '),
          })}
      </p>
      {groups.length > 0 && (
        <>
          <h4>{t(($) => $.charts.error)}</h4>
          <BarChart
            groups={groups}
            largest={1}
            formatValue={print}
            description={t(($) => $.charts.inWords, { ends: inWords })}
          />
        </>
      )}
      {remembered.length > 0 && (
        <Later>
          <h4>{t(($) => $.charts.memory)}</h4>
          <BarChart
            groups={remembered}
            largest={1}
            nameRoom={132}
            formatValue={print}
            description={t(($) => $.charts.memoryInWords, { ends: memoryInWords })}
          />
        </Later>
      )}
    </div>
  );
}
