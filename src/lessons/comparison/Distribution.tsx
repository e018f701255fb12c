import { max } from 'd3-array';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Histogram } from '../../figures/Histogram';
import { formatNumber } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { Segmented } from '../../ui/Segmented';
import { abbreviations } from '../../workbench/methods';
import { usePicture } from '../../workbench/PictureContext';
import { Section } from '../../workbench/Section';
import { placeOf } from '../../workbench/usePictureLabels';
import { activeCellOf } from '../../workbench/values';
import { useExperiments } from './ExperimentContext';
import { Said } from './Said';
import { type Distribution as DistributionOf, distributionsOf, type Slice, slices } from './slices';

const formatTick = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);

/** How far the scale reaches for the input's sake: an outlier must not make the outputs too narrow to be seen. */
const farthestInput = 8;

const reachOf = (...all: readonly DistributionOf[]) => max(all, ({ values }) => max(values, Math.abs)) ?? 0;

/** One slice of the tensor, before and after every method, on one scale. */
export function Distribution() {
  const { t } = useTranslation('comparison');
  const { slice, setSlice } = useExperiments();
  const figure = useRef<HTMLElement>(null);
  const cell = usePicture(activeCellOf);
  const state = usePicture((whole) => whole);
  const { input, outputs } = distributionsOf(state, slice, cell);
  const place = placeOf(cell);
  const end = Math.ceil(Math.max(3, reachOf(...outputs), Math.min(farthestInput, reachOf(input))));
  const facts = (each: { mean: number; deviation: number }) =>
    `μ ${formatNumber(each.mean)}, σ ${formatNumber(each.deviation)}`;
  const series = [
    { ...input, label: `x: ${facts(input)}`, fill: 'hatched' as const },
    ...outputs.map(({ kind, ...each }) => ({ ...each, label: `${abbreviations[kind]}: ${facts(each)}`, fill: kind })),
  ];
  return (
    <Section id="distribution" heading={t(($) => $.distribution.heading)}>
      <div className="compare-pair">
        <div>
          <Prose as="p" text={t(($) => $.distribution.intro)} />
          <Segmented<Slice>
            label={t(($) => $.distribution.label)}
            options={slices.map((value) => ({ value, label: t(($) => $.distribution.slices[value], place) }))}
            value={slice}
            onChange={setSlice}
          />
          <Prose as="p" text={t(($) => $.distribution.insight)} />
          <Said at="maps" scrollTo={figure} />
        </div>
        <figure ref={figure}>
          <Histogram
            series={series}
            domain={[-end, end]}
            axisLabel={t(($) => $.distribution.axis)}
            formatTick={formatTick}
            description={series.map(({ label }) => label).join('; ')}
            binCount={40}
            nominalWidth={560}
          />
          <figcaption>{t(($) => $.distribution.caption)}</figcaption>
        </figure>
      </div>
    </Section>
  );
}
