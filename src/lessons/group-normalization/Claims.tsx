import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { Callout } from '../../ui/Callout';
import { Section } from '../../workbench/LessonPage';
import { usePicture } from '../../workbench/PictureContext';
import { Experiment } from '../Experiment';
import { BatchMates } from './BatchMates';
import { ErrorChart } from './ErrorChart';
import { growthEffect } from './evidence';
import { TakeAway } from './TakeAway';

type ClaimId = 'small' | 'independent' | 'deep';

interface ClaimProps {
  readonly id: ClaimId;
  /** The figure that goes with what was measured. */
  readonly figure?: ReactNode;
  /** What this page shows live. */
  readonly children: ReactNode;
}

/** One claim: what is said, what was measured, what this page can show, and where it ends. */
function Claim({ id, figure, children }: ClaimProps) {
  const { t } = useTranslation('group-normalization');
  return (
    <section className="claim">
      <h3>{t(($) => $.claims[id].title)}</h3>
      <Prose as="p" text={t(($) => $.claims[id].claim)} />
      <Callout kind="evidence" title={t(($) => $.claims.labels.evidence)}>
        <Prose as="p" text={t(($) => $.claims[id].evidence)} />
        {figure}
      </Callout>
      <Callout kind="claim" title={t(($) => $.claims.labels.live)}>
        {children}
      </Callout>
      {id !== 'independent' && <Experiment id={id} />}
      <Callout kind="caveat" title={t(($) => $.claims.labels.caveat)}>
        <Prose as="p" text={t(($) => $.claims[id].caveat)} />
      </Callout>
    </section>
  );
}

const factor = 10;

/** The input grown, and what reaches outputs and gradients of it. */
function Growth() {
  const { t } = useTranslation('group-normalization');
  const { outputs, gradientBefore, gradientAfter } = growthEffect(
    usePicture((state) => state),
    factor,
  );
  return (
    <p>
      {t(($) => $.claims.deep.live, {
        factor,
        difference: formatSmall(outputs),
        before: formatNumber(gradientBefore),
        after: formatNumber(gradientAfter),
      })}
    </p>
  );
}

export function Claims() {
  const { t } = useTranslation('group-normalization');
  return (
    <Section id="claims" heading={t(($) => $.claims.heading)}>
      <p>{t(($) => $.claims.intro)}</p>
      <Claim id="small" figure={<ErrorChart />}>
        <BatchMates />
      </Claim>
      <Claim id="independent">
        <TakeAway />
      </Claim>
      <Claim id="deep">
        <Growth />
      </Claim>
    </Section>
  );
}
