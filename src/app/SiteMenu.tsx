import './menu.css';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadySlug, readyExtras, readyLessons } from '../lessons/registry';
import { useRoute } from './RouteContext';

function PageLink({ slug }: { slug: ReadySlug }) {
  const { t } = useTranslation();
  const { page, href } = useRoute();
  return (
    <li>
      <a href={href(slug)} aria-current={page === slug ? 'page' : undefined}>
        {t(($) => $.lessons[slug].title)}
      </a>
    </li>
  );
}

/** All pages, behind one button; opens without JavaScript too. */
export function SiteMenu() {
  const { t } = useTranslation();
  const details = useRef<HTMLDetailsElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details.current?.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className="site-menu" onKeyDown={closeOnEscape}>
      <summary>{t(($) => $.site.menu)}</summary>
      <nav aria-label={t(($) => $.site.menu)}>
        <ol>
          {readyLessons.map(({ slug }) => (
            <PageLink key={slug} slug={slug} />
          ))}
        </ol>
        {readyExtras.length > 0 && (
          <>
            <h2>{t(($) => $.site.extras)}</h2>
            <ul>
              {readyExtras.map(({ slug }) => (
                <PageLink key={slug} slug={slug} />
              ))}
            </ul>
          </>
        )}
      </nav>
    </details>
  );
}
