import { max } from 'd3-array';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { statisticsOf } from '../engine/index';
import { Histogram } from '../figures/Histogram';
import { formatNumber } from '../i18n/format';
import { inputOf, outputOf, shownOf } from '../state/derive';
import { usePicture } from './PictureContext';
import { activeCellOf, valuesOfSet } from './values';

const formatTick = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);

/** The chosen cell's set before and after, on one scale. */
export function SetHistogram() {
  const { t } = useTranslation('picture');
  const cell = usePicture(activeCellOf);
  const x = usePicture(inputOf);
  const y = usePicture(outputOf);
  const { group } = usePicture(shownOf);
  const method = usePicture((state) => state.kind);
  const before = useMemo(() => valuesOfSet(x, group, cell), [x, group, cell]);
  const after = useMemo(() => valuesOfSet(y, group, cell), [y, group, cell]);
  const summarize = (values: Float32Array) => {
    const { mean, variance } = statisticsOf({ shape: [1, 1, 1, values.length], data: values }, [
      1,
      1,
      1,
      values.length,
    ]);
    return { values, mean: mean[0]!, deviation: Math.sqrt(variance[0]!) };
  };
  const series = [
    { ...summarize(before), label: t(($) => $.histogram.before), fill: 'hatched' as const },
    { ...summarize(after), label: t(($) => $.histogram.after), fill: method },
  ];
  // Wide enough for both, and still while γ and β move within the usual range.
  const reach = max([3, ...before, ...after], (value) => (Number.isFinite(value) ? Math.abs(value) : 0)) ?? 3;
  const end = Math.min(100, Math.ceil(reach));
  const [input, output] = series;
  return (
    <figure>
      <figcaption>{t(($) => $.histogram.title)}</figcaption>
      <Histogram
        series={series}
        domain={[-end, end]}
        axisLabel={t(($) => $.histogram.axis)}
        formatTick={formatTick}
        description={t(($) => $.histogram.description, {
          meanBefore: formatNumber(input?.mean ?? 0),
          deviationBefore: formatNumber(input?.deviation ?? 0),
          meanAfter: formatNumber(output?.mean ?? 0),
          deviationAfter: formatNumber(output?.deviation ?? 0),
        })}
        binCount={30}
      />
    </figure>
  );
}
