import { useTranslation } from 'react-i18next';
import { imagenetErrors } from '../../data/imagenetErrors';
import { MethodLines } from '../../figures/MethodLines';
import { formatNumber } from '../../i18n/format';

/** Towards small batches, as the claim is told. */
const rows = imagenetErrors.toReversed();

const printed = (error: number) => formatNumber(error, 1);

/** The paper's own measurement, drawn. */
export function ErrorChart() {
  const { t } = useTranslation('group-normalization');
  const { t: tCommon } = useTranslation('common');
  const lines = (['batch', 'group'] as const).map((method) => ({
    method,
    label: tCommon(($) => $.methods[method]),
    values: rows.map((row) => row[method]),
  }));
  const inWords = ({ label, values }: (typeof lines)[number]) =>
    `${label}: ${values.map((error, index) => `${rows[index]!.images} → ${printed(error)}`).join(', ')}`;
  const [batch = '', group = ''] = lines.map(inWords);
  return (
    <figure>
      <figcaption>{t(($) => $.claims.small.chart.title)}</figcaption>
      <MethodLines
        lines={lines}
        categories={rows.map(({ images }) => String(images))}
        categoryLabel={t(($) => $.claims.small.chart.xAxis)}
        formatValue={printed}
        formatTick={(tick) => formatNumber(tick, 0)}
        description={t(($) => $.claims.small.chart.description, { batch, group })}
      />
      <p className="small">{t(($) => $.claims.small.chart.source)}</p>
    </figure>
  );
}
