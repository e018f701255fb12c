import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findTerms } from '../../glossary/search';
import { TermCard } from '../../glossary/TermCard';
import { pagesOf, type TermId } from '../../glossary/terms';
import { readyLessons } from '../registry';

/** The pages in whose texts a term is explained. */
function UsedIn({ id }: { id: TermId }) {
  const { t } = useTranslation('glossary');
  const { t: tCommon } = useTranslation('common');
  const pages = readyLessons.filter(({ slug }) => pagesOf(id).includes(slug));
  if (pages.length === 0) return null;
  return (
    <p className="small">
      {t(($) => $.usedIn)}:{' '}
      {pages.map(({ slug }, index) => (
        <Fragment key={slug}>
          {index > 0 && ' · '}
          <a href={`../${slug}/`}>{tCommon(($) => $.lessons[slug].title)}</a>
        </Fragment>
      ))}
    </p>
  );
}

/** Every term of the course, found in Hindi, in English, or in Hindi written in Latin letters. */
export function Page() {
  const { t } = useTranslation('glossary');
  const [text, setText] = useState('');
  const found = findTerms(text);
  return (
    <div className="page">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <label className="glossary-search">
        <span>{t(($) => $.search)}</span>
        <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        <small>{t(($) => $.searchHint)}</small>
      </label>
      <p role="status">
        {found.length === 0
          ? t(($) => $.none, { text })
          : text.trim() !== '' && t(($) => $.found, { count: found.length })}
      </p>
      <ul className="term-list">
        {found.map((id) => (
          <li key={id} id={id}>
            <TermCard id={id} />
            <UsedIn id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
