import './about.css';
import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/Section';
import { Contribute } from './Contribute';
import { Credits } from './Credits';
import { LicenceLink } from './LicenceLink';
import { Sources } from './Sources';

/** What Norm Lab is, where its numbers, words and pictures come from, and how to make it better. */
export function Page() {
  const { t } = useTranslation('about');
  return (
    <article className="page about">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <Section id="numbers" heading={t(($) => $.numbers.heading)}>
        {(['engine', 'tests', 'claims'] as const).map((part) => (
          <Prose key={part} as="p" text={t(($) => $.numbers[part])} />
        ))}
      </Section>
      <Contribute />
      <Section id="privacy" heading={t(($) => $.privacy.heading)}>
        <ul>
          {(['stays', 'cookies', 'kept', 'server'] as const).map((part) => (
            <Prose key={part} as="li" text={t(($) => $.privacy[part])} />
          ))}
        </ul>
      </Section>
      <Sources />
      <Credits />
      <Section id="licences" heading={t(($) => $.licences.heading)}>
        <ul>
          <li>
            {t(($) => $.licences.text)} <LicenceLink name="CC BY 4.0" />
          </li>
          <li>
            {t(($) => $.licences.code)} <LicenceLink name="MIT" />
          </li>
        </ul>
        <p>{t(($) => $.licences.meaning)}</p>
      </Section>
    </article>
  );
}
