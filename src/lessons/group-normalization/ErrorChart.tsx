import { useTranslation } from 'react-i18next';
import { MethodLines } from '../../figures/MethodLines';
import { formatNumber } from '../../i18n/format';

/** ResNet-50 on ImageNet, validation error in %, by images a GPU (Wu & He 2018, table 2). */
const images = [32, 16, 8, 4, 2] as const;
const errors = {
  batch: [23.6, 23.7, 24.8, 27.3, 34.7],
  group: [24.1, 24.2, 24.0, 24.2, 24.1],
} as const;

const printed = (error: number) => formatNumber(error, 1);

/** The paper's own measurement, drawn. */
export function ErrorChart() {
  const { t } = useTranslation('group-normalization');
  const { t: tCommon } = useTranslation('common');
  const lines = (['batch', 'group'] as const).map((method) => ({
    method,
    label: tCommon(($) => $.methods[method]),
    values: errors[method],
  }));
  const inWords = ({ label, values }: (typeof lines)[number]) =>
    `${label}: ${values.map((error, index) => `${images[index]} → ${printed(error)}`).join(', ')}`;
  const [batch = '', group = ''] = lines.map(inWords);
  return (
    <figure>
      <figcaption>{t(($) => $.claims.small.chart.title)}</figcaption>
      <MethodLines
        lines={lines}
        categories={images.map(String)}
        categoryLabel={t(($) => $.claims.small.chart.xAxis)}
        formatValue={printed}
        formatTick={(tick) => formatNumber(tick, 0)}
        description={t(($) => $.claims.small.chart.description, { batch, group })}
      />
      <p className="small">{t(($) => $.claims.small.chart.source)}</p>
    </figure>
  );
}
