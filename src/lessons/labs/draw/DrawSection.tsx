import { type ComponentType, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../i18n/languages';
import { loadTexts } from '../../../i18n/load';
import { Prose } from '../../../i18n/Prose';
import '../labTexts';
import { Opened } from '../Opened';

/** The reader draws; the nets that the labs have trained answer. What it takes comes when it is opened. */
export function DrawSection() {
  const { t, i18n } = useTranslation('labs/draw');
  const headingId = useId();
  const [Pad, setPad] = useState<ComponentType | null>(null);
  const [phase, setPhase] = useState<'closed' | 'opening' | 'failed'>('closed');
  const open = async () => {
    setPhase('opening');
    try {
      const texts = languages.map((language) => loadTexts(i18n, language, ['labs/experiment', 'labs/draw']));
      const [loaded] = await Promise.all([import('./Pad'), ...texts]);
      setPad(() => loaded.Pad);
    } catch {
      setPhase('failed');
    }
  };
  return (
    <section id="draw" className="lab" aria-labelledby={headingId}>
      <h2 id={headingId}>{t(($) => $.title)}</h2>
      <div className="lab-text">
        <Prose as="p" text={t(($) => $.intro)} />
      </div>
      {Pad ? (
        <Opened takesFocus>
          <Pad />
        </Opened>
      ) : (
        <p className="lab-opener">
          <button type="button" className="primary" aria-busy={phase === 'opening'} onClick={() => void open()}>
            {t(($) => $.open)}
          </button>
          <span role="status">
            {phase === 'opening' && t(($) => $.opening)}
            {phase === 'failed' && t(($) => $.openFailed)}
          </span>
        </p>
      )}
      <div className="lab-text">
        <Prose as="p" className="small" text={t(($) => $.honest)} />
      </div>
    </section>
  );
}
