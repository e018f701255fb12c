import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Callout } from '../../ui/Callout';
import { Opened } from './Opened';
import { type OpenLabStore, openLab } from './openLab';
import { type LabEntry, textsOfLab } from './registry';
import { useBench } from './useBench';
import { useLabWords } from './useLabWords';

interface LabSectionProps {
  readonly entry: LabEntry;
  readonly store: OpenLabStore;
  readonly isOpen: boolean;
}

/** An experiment: what is claimed, how it is tested, the bench to run it on, and what it does not show. */
export const LabSection = memo(function LabSection({ entry, store, isOpen }: LabSectionProps) {
  const { slug } = entry;
  const { t, i18n } = useTranslation('labs');
  const words = useLabWords(slug);
  const headingId = useId();
  const { Bench, hasFailed, retry } = useBench(entry, isOpen);
  const [isPressed, setPressed] = useState(false);
  const limits = i18n.getResource(i18n.language, textsOfLab(slug), 'limits') as Readonly<Record<string, string>>;
  return (
    <section id={slug} className="lab" aria-labelledby={headingId}>
      <h2 id={headingId}>{words('title')}</h2>
      <div className="lab-text">
        <Callout kind="claim" title={t(($) => $.claim)}>
          <Prose as="p" text={words('claim')} />
        </Callout>
        <h3>{t(($) => $.method)}</h3>
        <Prose as="p" text={words('method')} />
      </div>
      {Bench ? (
        <Opened takesFocus={isPressed}>
          <Bench />
        </Opened>
      ) : (
        <p className="lab-opener">
          <button
            type="button"
            className="primary"
            aria-busy={isOpen && !hasFailed}
            onClick={() => {
              retry();
              setPressed(true);
              openLab(store, slug);
            }}
          >
            {t(($) => $.open, { lab: words('title') })}
          </button>
          <span role="status">{isOpen && (hasFailed ? t(($) => $.openFailed) : t(($) => $.opening))}</span>
        </p>
      )}
      <div className="lab-text">
        <h3>{t(($) => $.limits)}</h3>
        <ul>
          {Object.keys(limits).map((name) => (
            <Prose key={name} as="li" text={words(`limits.${name}`)} />
          ))}
        </ul>
      </div>
    </section>
  );
});
