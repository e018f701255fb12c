import { type ComponentType, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { Prose } from '../../i18n/Prose';
import { Callout } from '../../ui/Callout';
import { loadLabTexts } from './labTexts';
import { type OpenLabStore, openLab } from './openLab';
import { type LabEntry, textsOfLab } from './registry';
import { useLabWords } from './useLabWords';

/** What runs the lab, once it is wanted; its texts come in both languages, so that a switch leaves a run alone. */
function useBench({ slug, load }: LabEntry, isOpen: boolean) {
  const { i18n } = useTranslation();
  const [Bench, setBench] = useState<ComponentType | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOpen || Bench || hasFailed) return;
    const texts = languages.map((language) => loadLabTexts(i18n, language, ['labs/experiment', textsOfLab(slug)]));
    Promise.all([load(), ...texts])
      .then(([loaded]) => setBench(() => loaded))
      .catch(() => setFailed(true));
  }, [slug, load, isOpen, Bench, hasFailed, i18n]);
  return { Bench: isOpen ? Bench : null, hasFailed, retry: () => setFailed(false) };
}

interface LabSectionProps {
  readonly entry: LabEntry;
  readonly store: OpenLabStore;
  readonly isOpen: boolean;
}

/** An experiment: what is claimed, how it is tested, the bench to run it on, and what it does not show. */
export function LabSection({ entry, store, isOpen }: LabSectionProps) {
  const { slug } = entry;
  const { t, i18n } = useTranslation('labs');
  const words = useLabWords(slug);
  const headingId = useId();
  const { Bench, hasFailed, retry } = useBench(entry, isOpen);
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
        <Bench />
      ) : (
        <p className="lab-opener">
          <button
            type="button"
            className="primary"
            aria-busy={isOpen && !hasFailed}
            onClick={() => {
              retry();
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
}
