import { useTranslation } from 'react-i18next';
import type { Normalized, Shape } from '../../engine/index';
import { VectorTable } from '../../figures/VectorTable';
import { formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { ScrollBox } from '../../ui/ScrollBox';
import { usePicture } from '../PictureContext';
import { usePictureNames } from '../usePictureLabels';
import { activeCellOf } from '../values';
import { formatWithin } from './formatWithin';
import { type Backwards, factsOf, gradientDomain } from './gradients';
import { LateFormula } from './LateFormula';

/** The set of a cell, by the engine's list. */
const setAt = ({ group, shape }: Normalized, { n, c }: { n: number; c: number }) => group[n * shape[1] + c]!;

interface FactsProps {
  readonly backwards: Backwards;
  readonly normalized: Normalized;
}

/** What must be so of any dx, in the chosen cell's set: computed, not claimed. */
export function Facts({ backwards, normalized }: FactsProps) {
  const { t } = useTranslation('backward');
  const cell = usePicture(activeCellOf);
  const isRms = usePicture((state) => state.kind === 'rms');
  const { sum, size, along, came, expected } = factsOf(backwards, normalized, setAt(normalized, cell));
  const printed = { sum: formatSmall(sum), size: formatSmall(size) };
  return (
    <>
      <h3>{t(($) => $.facts.title)}</h3>
      <ScrollBox className="formula-stack">
        {!isRms && <LateFormula id="noMean" />}
        <LateFormula id={isRms ? 'noSpreadRms' : 'noSpread'} />
      </ScrollBox>
      <Prose as="p" text={t(($) => $.facts[isRms ? 'sumRms' : 'sum'], printed)} />
      <Prose
        as="p"
        text={t(($) => $.facts.along, {
          came: formatSmall(came),
          along: formatSmall(along),
          expected: formatSmall(expected),
        })}
      />
      <p className="backward-note">{t(($) => $.facts.noise)}</p>
    </>
  );
}

/** dγ and dβ, one each a channel. */
export function Parameters({ backwards, shape }: { backwards: Backwards; shape: Shape }) {
  const { t } = useTranslation('backward');
  const { shortChannelLabel } = usePictureNames();
  const isRms = usePicture((state) => state.kind === 'rms');
  const { dGamma, dBeta } = backwards;
  const domain = gradientDomain({ data: dGamma }, { data: isRms ? [] : dBeta });
  return (
    <>
      <h3>{t(($) => $.parameters.title)}</h3>
      <ScrollBox className="formula-stack">
        <LateFormula id="dGamma" />
        {!isRms && <LateFormula id="dBeta" />}
      </ScrollBox>
      <Prose as="p" text={t(($) => $.parameters.intro)} />
      <VectorTable
        caption={t(($) => $.parameters.caption)}
        corner={t(($) => $.parameters.corner)}
        columns={Array.from({ length: shape[1] }, (_, c) => shortChannelLabel(c))}
        factColumns={[]}
        vectors={[
          { label: 'dγ', values: dGamma, facts: [] },
          ...(isRms ? [] : [{ label: 'dβ', values: dBeta, facts: [] }]),
        ]}
        domain={domain}
        formatCell={formatWithin(domain)}
        sets={null}
        markLabel=""
      />
    </>
  );
}
