import { useTranslation } from 'react-i18next';
import { logDomain } from '../../../figures/chart';
import { DotStrips } from '../../../figures/DotStrips';
import { LineChart } from '../../../figures/LineChart';
import { formatPowerOfTen, formatSmall } from '../../../i18n/format';
import type { UndoSnapshot } from '../../../labs/undo';
import { plain } from '../formats';
import { Later } from '../Later';
import { useMethodNames } from '../useMethodNames';
import type { PictureProps } from '../view';

const power = (value: number) => formatPowerOfTen(Math.round(Math.log10(value)));

/** A channel, normalized and brought back; below, how much of a quiet channel epsilon lets through. */
export function UndoPicture({ result }: PictureProps<UndoSnapshot>) {
  const { t } = useTranslation('labs/undo');
  const { shortName } = useMethodNames();
  const { values, xHat, restored, gains } = result;
  const outputs = gains.map(({ output }) => output);
  const lines = [
    {
      id: 'output',
      method: 'batch' as const,
      name: t(($) => $.charts.output),
      shortName: shortName('batch'),
      points: gains.map(({ deviation, output }) => [deviation, output] as const).reverse(),
    },
  ];
  const ends = gains
    .map(({ deviation, output }) => t(($) => $.charts.pair, { input: plain(deviation), output: formatSmall(output) }))
    .join(', ');
  return (
    <div className="lab-charts">
      <DotStrips
        strips={[
          { id: 'values', label: t(($) => $.charts.values), values },
          { id: 'xHat', label: t(($) => $.charts.xHat), values: xHat },
          { id: 'restored', label: t(($) => $.charts.restored), values: restored },
        ]}
        format={formatSmall}
        description={t(($) => $.charts.stripsInWords, { difference: formatSmall(result.difference) })}
      />
      <Later>
        <h4>{t(($) => $.charts.epsilon)}</h4>
        <LineChart
          lines={lines}
          x={{
            kind: 'log',
            domain: logDomain(gains.map(({ deviation }) => deviation)),
            formatTick: power,
            label: t(($) => $.charts.input),
          }}
          y={{ kind: 'log', domain: logDomain([...outputs, 1]), formatTick: power, label: t(($) => $.charts.output) }}
          hasDots
          description={t(($) => $.charts.epsilonInWords, { ends })}
        />
      </Later>
    </div>
  );
}
