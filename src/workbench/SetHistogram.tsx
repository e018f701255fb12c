import { max } from 'd3-array';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { createSelector } from 'reselect';
import { type Shape, statisticsOf, type Tensor } from '../engine/index';
import { Histogram } from '../figures/Histogram';
import { formatNumber } from '../i18n/format';
import { inputOf, outputOf, shownOf } from '../state/derive';
import type { PictureState } from '../state/picture';
import { usePicture, useSettledPicture } from './PictureContext';
import { Near } from './Sections';
import { activeCellOf, valuesOfSet } from './values';

const formatTick = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);

function summarize(values: Float32Array) {
  const shape: Shape = [1, 1, 1, values.length];
  const { mean, variance } = statisticsOf({ shape, data: values }, shape);
  const reach = max(values, (value) => (Number.isFinite(value) ? Math.abs(value) : 0)) ?? 0;
  return { values, mean: mean[0]!, deviation: Math.sqrt(variance[0]!), reach };
}

/** The chosen cell's set in a tensor, and what the engine says of it. */
const summaryOf = (tensorOf: (state: PictureState) => Tensor) =>
  createSelector([tensorOf, (state: PictureState) => shownOf(state).group, activeCellOf], (tensor, group, cell) =>
    summarize(valuesOfSet(tensor, group, cell)),
  );
const beforeOf = summaryOf(inputOf);
const afterOf = summaryOf(outputOf);

/** The chosen cell's set before and after, on one scale. */
export const SetHistogram = () => (
  <Near as="figure">
    <BeforeAndAfter />
  </Near>
);

function BeforeAndAfter() {
  const { t } = useTranslation('picture');
  const before = usePicture(beforeOf);
  const after = usePicture(afterOf);
  const method = usePicture((state) => state.kind);
  // Nothing is put into words while a slider is dragged.
  const words = useMemo(
    () => ({
      title: t(($) => $.histogram.title),
      before: t(($) => $.histogram.before),
      after: t(($) => $.histogram.after),
      axis: t(($) => $.histogram.axis),
    }),
    [t],
  );
  const series = useMemo(
    () => [
      { ...before, label: words.before, fill: 'hatched' as const },
      { ...after, label: words.after, fill: method },
    ],
    [before, after, method, words],
  );
  // Wide enough for both, and still while γ and β move within the usual range.
  const end = Math.min(100, Math.ceil(Math.max(3, before.reach, after.reach)));
  return (
    <>
      <figcaption>{words.title}</figcaption>
      <Histogram
        series={series}
        domain={[-end, end]}
        axisLabel={words.axis}
        formatTick={formatTick}
        description={useDescription()}
        binCount={30}
      />
    </>
  );
}

function useDescription(): string {
  const { t } = useTranslation('picture');
  const before = useSettledPicture(beforeOf);
  const after = useSettledPicture(afterOf);
  return useMemo(
    () =>
      t(($) => $.histogram.description, {
        meanBefore: formatNumber(before.mean),
        deviationBefore: formatNumber(before.deviation),
        meanAfter: formatNumber(after.mean),
        deviationAfter: formatNumber(after.deviation),
      }),
    [t, before, after],
  );
}
