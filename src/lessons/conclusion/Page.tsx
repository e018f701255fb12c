import './conclusion.css';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/Section';
import { Chooser } from './Chooser';
import { Sheet } from './Sheet';

/** Which method when: three questions, the honest footnotes, and everything on one page. */
export function Page() {
  const { t } = useTranslation('conclusion');
  return (
    <article className="conclusion">
      <header className="conclusion-header">
        <h1>{t(($) => $.title)}</h1>
        <p className="lead">{t(($) => $.lead)}</p>
      </header>
      <Chooser />
      <Section id="footnotes" heading={t(($) => $.footnotes.heading)}>
        <ul>
          {(['necessary', 'images', 'rules', 'frameworks'] as const).map((note) => (
            <Prose key={note} as="li" text={t(($) => $.footnotes[note])} />
          ))}
        </ul>
      </Section>
      <Sheet />
    </article>
  );
}
