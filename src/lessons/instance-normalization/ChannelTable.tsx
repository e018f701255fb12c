import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tensor } from '../../engine/index';
import { formatNumber } from '../../i18n/format';
import { InlineFormula } from '../../i18n/InlineFormula';
import { channelsOf, deviationsOf } from './photoMath';
import { colours } from './photoStore';

interface ChannelTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly tensor: Tensor | null }[];
  /** The channels' own maps, above the numbers. */
  readonly maps?: readonly React.ReactNode[];
}

/** Mean and standard deviation of red, green and blue, for one picture a row. */
export function ChannelTable({ caption, rows, maps }: ChannelTableProps) {
  const { t } = useTranslation('instance-normalization');
  return (
    <table className="channel-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {colours.map((colour, channel) => (
            <th key={colour} scope="col">
              {t(($) => $.colours[colour])}
              {maps?.[channel]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tensor }) => (
          <ChannelRow key={name} name={name} tensor={tensor} />
        ))}
      </tbody>
    </table>
  );
}

function ChannelRow({ name, tensor }: { name: string; tensor: Tensor | null }) {
  const statistics = useMemo(() => tensor && channelsOf(tensor), [tensor]);
  const deviations = statistics && deviationsOf(statistics);
  return (
    <tr>
      <th scope="row">{name}</th>
      {colours.map((colour, channel) => (
        <td key={colour}>
          <InlineFormula id="mean" /> {statistics ? formatNumber(statistics.mean[channel]!) : '·'}
          <br />
          <InlineFormula id="sigma" /> {deviations ? formatNumber(deviations[channel]!) : '·'}
        </td>
      ))}
    </tr>
  );
}
