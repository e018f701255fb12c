import { useTranslation } from 'react-i18next';
import { type SourceId, sources } from '../../i18n/sources';
import { Section } from '../../workbench/Section';
import { citations } from './citations';

/** The papers, by the surname that their ids begin with. */
const ids = (Object.keys(sources) as SourceId[]).sort();

/** Everything that the course cites. */
export function Sources() {
  const { t } = useTranslation('about');
  return (
    <Section id="sources" heading={t(($) => $.sources.heading)}>
      <p>{t(($) => $.sources.body)}</p>
      <ul className="about-sources" lang="en">
        {ids.map((id) => {
          const { authors, title, venue, year } = citations[id];
          return (
            <li key={id} id={id}>
              {authors} ({year}). <a href={sources[id]}>{title}</a>. {venue}.
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
