import { useTranslation } from 'react-i18next';
import { termNames } from '../../glossary/terms';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/Section';
import { openTerms } from './credits';

/** How to take part: Hindi first, and which of its forms wait for a better one. */
export function Contribute() {
  const { t } = useTranslation('about');
  return (
    <Section id="contribute" heading={t(($) => $.contribute.heading)}>
      {(['hindi', 'where', 'how', 'code'] as const).map((part) => (
        <Prose key={part} as="p" text={t(($) => $.contribute[part])} />
      ))}
      <h3>{t(($) => $.contribute.openHeading)}</h3>
      <p>{t(($) => $.contribute.open)}</p>
      <ul className="about-terms">
        {openTerms.map((id) => (
          <li key={id}>
            <a href={`../glossary/#${id}`}>
              <span lang="hi">{termNames[id].devanagari}</span>
            </a>{' '}
            <span lang="hi">{termNames[id].pure}</span>{' '}
            <span className="small" lang="en">
              {termNames[id].english}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
