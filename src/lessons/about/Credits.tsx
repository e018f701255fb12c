import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { Section } from '../../workbench/Section';
import { digitSets, photographs } from './credits';
import { LicenceLink } from './LicenceLink';

/** Whose the digits and the photographs are, and what was done to them. */
export function Credits() {
  const { t } = useTranslation('about');
  return (
    <Section id="data" heading={t(($) => $.data.heading)}>
      <p>{t(($) => $.data.body)}</p>
      <ul>
        {digitSets.map(({ id, by, name, from, address, licence }) => (
          <li key={id}>
            <span lang="en">
              {by}: <a href={address}>{name}</a>. {from}. <LicenceLink name={licence} />.
            </span>{' '}
            {t(($) => $.data.sets[id])}
          </li>
        ))}
        <li>
          {t(($) => $.data.photos)}
          <ul>
            {photographs.map(({ id, by, licence }) => (
              <li key={id}>
                {t(($) => $.data.pictures[id])}: <span lang="en">{by}</span>,{' '}
                {licence ? <LicenceLink name={licence} /> : t(($) => $.data.publicDomain)}
              </li>
            ))}
          </ul>
        </li>
      </ul>
      <p className="small">
        <Prose text={t(($) => $.data.notice)} />
      </p>
    </Section>
  );
}
