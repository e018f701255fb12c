import { extent } from 'd3-array';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cell, type Shape, statisticsOf } from '../../engine/index';
import { Histogram } from '../../figures/Histogram';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { batchMakerOf, epsilonOf, inputOf } from '../../state/derive';
import { Segmented } from '../../ui/Segmented';
import { usePicture } from '../../workbench/PictureContext';
import { activeCellOf } from '../../workbench/values';
import { valuesAmongMates } from './evidence';

const batches = 20;
const sizes = ['2', '4', '8'] as const;
type Size = (typeof sizes)[number];

/** The cell's value in every batch. The mates are made once: γ and β do not concern them. */
function useValues(size: number, cell: Cell) {
  const x = usePicture(inputOf);
  const makeBatch = usePicture(batchMakerOf);
  const first = usePicture((state) => state.batch + 1);
  const groups = usePicture((state) => state.groups);
  const epsilon = usePicture(epsilonOf);
  return useMemo(() => {
    const [, C, H, W] = x.shape;
    const mates = Array.from({ length: batches }, (_, index) => makeBatch(first + index, [size, C, H, W]));
    return {
      batch: valuesAmongMates(x, cell, mates, { kind: 'batch' }, epsilon),
      group: valuesAmongMates(x, cell, mates, { kind: 'group', groups }, epsilon),
    };
  }, [x, makeBatch, first, groups, epsilon, size, cell]);
}

function summarize(values: Float32Array) {
  const shape: Shape = [1, 1, 1, values.length];
  const { mean, variance } = statisticsOf({ shape, data: values }, shape);
  return { values, mean: mean[0]!, deviation: Math.sqrt(variance[0]!) };
}

/** One cell's normalized value in batch after batch: under batch norm it wanders, under group norm it stays. */
export function BatchMates() {
  const { t } = useTranslation('group-normalization');
  const { t: tCommon } = useTranslation('common');
  const [size, setSize] = useState<Size>('2');
  const cell = usePicture(activeCellOf);
  const values = useValues(Number(size), cell);
  const [low = 0, high = 0] = extent(values.batch);
  const [lowGroup = 0, highGroup = 0] = extent(values.group);
  const ends = {
    low: formatNumber(low),
    high: formatNumber(high),
    lowGroup: formatNumber(lowGroup),
    highGroup: formatNumber(highGroup),
  };
  return (
    <>
      <Segmented<Size>
        label={t(($) => $.claims.small.size)}
        options={sizes.map((value) => ({ value, label: value }))}
        value={size}
        onChange={setSize}
      />
      <div role="status">
        <Prose as="p" text={t(($) => $.claims.small.live, { sample: cell.n + 1, batches, ...ends })} />
      </div>
      <Histogram
        series={(['batch', 'group'] as const).map((kind) => ({
          ...summarize(values[kind]),
          label: tCommon(($) => $.methods[kind]),
          fill: kind,
        }))}
        domain={[Math.floor(Math.min(low, lowGroup)), Math.ceil(Math.max(high, highGroup))]}
        axisLabel={t(($) => $.claims.small.axis)}
        formatTick={(tick) => formatNumber(tick, 1)}
        description={t(($) => $.claims.small.histogram, ends)}
        binCount={40}
      />
    </>
  );
}
