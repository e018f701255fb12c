import { extent } from 'd3-array';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatSmall } from '../../i18n/format';
import { Prose } from '../../i18n/Prose';
import { changeAndMark } from '../../state/actions';
import { Callout } from '../../ui/Callout';
import { Section } from '../../workbench/LessonPage';
import { usePicture, usePictureStore } from '../../workbench/PictureContext';
import { activeCellOf } from '../../workbench/values';
import { Experiment } from '../Experiment';
import { flatShares, gradientSizes, outputsAmongMates, scaleEffect } from './evidence';

const claims = ['faster', 'steadier', 'vanishing', 'generalization'] as const;
type ClaimId = (typeof claims)[number];

/** One claim: what is said, what was measured, what this page can show, and where it ends. */
function Claim({ id, live, children }: { id: ClaimId; live: string; children?: ReactNode }) {
  const { t } = useTranslation('batch-normalization');
  return (
    <section className="claim">
      <h3>{t(($) => $.claims[id].title)}</h3>
      <p>{t(($) => $.claims[id].claim)}</p>
      <Callout kind="evidence" title={t(($) => $.claims.labels.evidence)}>
        <Prose as="p" text={t(($) => $.claims[id].evidence)} />
      </Callout>
      <Callout kind="claim" title={t(($) => $.claims.labels.live)}>
        <Prose as="p" text={live} />
        {children}
      </Callout>
      <Experiment id={id} />
      <Callout kind="caveat" title={t(($) => $.claims.labels.caveat)}>
        <Prose as="p" text={t(($) => $.claims[id].caveat)} />
      </Callout>
    </section>
  );
}

/** A typical size for activations that have drifted into a sigmoid's flat ends. */
const saturatingScale = 5;
const mateBatches = 10;

const percent = (share: number) => `${formatNumber(100 * share, 0)} %`;

export function Claims() {
  const { t } = useTranslation('batch-normalization');
  const { store } = usePictureStore();
  const state = usePicture((whole) => whole);
  const cell = activeCellOf(state);
  const { enlarged } = state;
  const c = enlarged ?? cell.c;
  const channel = c + 1;
  const gradient = gradientSizes(state, c);
  const flat = flatShares(state, saturatingScale);
  const [low = 0, high = 0] = extent(outputsAmongMates(state, cell, mateBatches));
  return (
    <Section id="claims" heading={t(($) => $.claims.heading)}>
      <p>{t(($) => $.claims.intro)}</p>
      <Claim
        id="faster"
        live={t(($) => $.claims.faster.live, { channel, difference: formatSmall(scaleEffect(state, c)) })}
      >
        <p>
          <button
            type="button"
            onClick={() => changeAndMark(store, { enlarged: enlarged === null ? c : null, stage: 'output' })}
          >
            {enlarged === null ? t(($) => $.claims.faster.action, { channel }) : t(($) => $.claims.faster.undo)}
          </button>
        </p>
      </Claim>
      <Claim
        id="steadier"
        live={t(($) => $.claims.steadier.live, {
          channel,
          before: formatSmall(gradient.before),
          after: formatSmall(gradient.after),
        })}
      />
      <Claim
        id="vanishing"
        live={t(($) => $.claims.vanishing.live, {
          scale: saturatingScale,
          before: percent(flat.before),
          after: percent(flat.after),
        })}
      />
      <Claim
        id="generalization"
        live={t(($) => $.claims.generalization.live, {
          batches: mateBatches,
          low: formatNumber(low),
          high: formatNumber(high),
        })}
      />
    </Section>
  );
}
