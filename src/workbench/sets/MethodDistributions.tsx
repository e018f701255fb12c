import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Distributions, type DistributionsProps } from '../../figures/Distributions';
import { formatNumber } from '../../i18n/format';
import { methodValuesOf, type Spread, wholeSpreadOf } from '../../state/sets';
import { Segmented } from '../../ui/Segmented';
import { abbreviations, methodKinds } from '../methods';
import { usePicture } from '../PictureContext';
import { activeCellOf } from '../values';
import { formatTick } from './formatTick';

type Form = DistributionsProps['form'];
const forms: readonly Form[] = ['histogram', 'dots'];

/** An outlier must not make everything else too narrow to be seen. */
const farthest = 12;

const sayFacts = ({ mean, deviation }: Spread) => `μ ${formatNumber(mean)}, σ ${formatNumber(deviation)}`;

/** The whole tensor and the chosen set before and after every method, on one scale. */
export function MethodDistributions() {
  const { t } = useTranslation('views');
  const { t: tPicture } = useTranslation('picture');
  const [form, setForm] = useState<Form>('histogram');
  const state = usePicture((whole) => whole);
  const cell = activeCellOf(state);
  const [, channels, height, width] = state.shape;
  const methods = methodKinds.map((kind) => methodValuesOf(state, kind));
  const reach = Math.max(3, ...methods.flatMap(({ before, after }) => [reachOf(before.data), reachOf(after.data)]));
  const end = Math.min(farthest, Math.ceil(reach));
  const numbers = (before: Spread, after: Spread) => ({
    meanBefore: formatNumber(before.mean),
    deviationBefore: formatNumber(before.deviation),
    meanAfter: formatNumber(after.mean),
    deviationAfter: formatNumber(after.deviation),
  });
  const rows = methods.map(({ kind, group, setSize, before, after, spreads }) => {
    const set = group[cell.n * channels + cell.c]!;
    const [own, made] = [spreads[0][set]!, spreads[1][set]!];
    const name = { method: abbreviations[kind], cells: setSize };
    const whole = numbers(wholeSpreadOf(before), wholeSpreadOf(after));
    return {
      method: kind,
      name: abbreviations[kind],
      values: [before.data, after.data],
      isInSet: (index: number) => group[Math.floor(index / (height * width))] === set,
      facts: [sayFacts(own), sayFacts(made)],
      description: `${t(($) => $.distributions.row, { ...name, ...numbers(own, made) })} ${t(($) => $.distributions.whole, whole)}`,
    } as const;
  });
  return (
    <div className="controls">
      <p className="small">{t(($) => $.distributions.intro)}</p>
      <Segmented<Form>
        label={t(($) => $.distributions.form)}
        options={forms.map((value) => ({ value, label: t(($) => $.distributions.forms[value]) }))}
        value={form}
        onChange={setForm}
      />
      <Distributions
        rows={rows}
        headings={[tPicture(($) => $.stage.input), tPicture(($) => $.stage.output)]}
        form={form}
        domain={[-end, end]}
        axisLabel={t(($) => $.distributions.axis)}
        formatTick={formatTick}
        dotLabel={(count) => t(($) => $.distributions.dotSize, { count })}
      />
    </div>
  );
}

/** How far the values reach from 0, those that are no finite numbers left out. */
function reachOf(values: Float32Array): number {
  let most = 0;
  for (const value of values) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  return most;
}
