import { max } from 'd3-array';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shape, statisticsOf } from '../engine/index';
import { Histogram } from '../figures/Histogram';
import { formatNumber } from '../i18n/format';
import { inputOf, outputOf, shownOf } from '../state/derive';
import { usePicture } from './PictureContext';
import { activeCellOf, valuesOfSet } from './values';

const formatTick = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);

function summarize(values: Float32Array) {
  const shape: Shape = [1, 1, 1, values.length];
  const { mean, variance } = statisticsOf({ shape, data: values }, shape);
  const reach = max(values, (value) => (Number.isFinite(value) ? Math.abs(value) : 0)) ?? 0;
  return { values, mean: mean[0]!, deviation: Math.sqrt(variance[0]!), reach };
}

/** The chosen cell's set before and after, on one scale. */
export function SetHistogram() {
  const { t } = useTranslation('picture');
  const cell = usePicture(activeCellOf);
  const x = usePicture(inputOf);
  const y = usePicture(outputOf);
  const { group } = usePicture(shownOf);
  const method = usePicture((state) => state.kind);
  const before = useMemo(() => summarize(valuesOfSet(x, group, cell)), [x, group, cell]);
  const after = useMemo(() => summarize(valuesOfSet(y, group, cell)), [y, group, cell]);
  const series = [
    { ...before, label: t(($) => $.histogram.before), fill: 'hatched' as const },
    { ...after, label: t(($) => $.histogram.after), fill: method },
  ];
  // Wide enough for both, and still while γ and β move within the usual range.
  const end = Math.min(100, Math.ceil(Math.max(3, before.reach, after.reach)));
  return (
    <figure>
      <figcaption>{t(($) => $.histogram.title)}</figcaption>
      <Histogram
        series={series}
        domain={[-end, end]}
        axisLabel={t(($) => $.histogram.axis)}
        formatTick={formatTick}
        description={t(($) => $.histogram.description, {
          meanBefore: formatNumber(before.mean),
          deviationBefore: formatNumber(before.deviation),
          meanAfter: formatNumber(after.mean),
          deviationAfter: formatNumber(after.deviation),
        })}
        binCount={30}
      />
    </figure>
  );
}
