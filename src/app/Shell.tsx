import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Language, languageNames, otherLanguage } from '../i18n/languages';
import { restoreTheme, setTheme, type Theme, themeStore, themes } from '../state/theme';
import { UntilLive } from '../ui/UntilLive';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { EmbedLink } from './EmbedLink';
import { LessonNav } from './LessonNav';
import { PresentButton } from './PresentButton';
import { useRoute } from './RouteContext';
import { pathOf } from './routes';
import { SiteMenu } from './SiteMenu';

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;

function LanguageLink({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, page, base } = useRoute();
  const other = otherLanguage(language);
  const [search, setSearch] = useState('');
  // The address moves with the settings; what the link carries is read when the reader reaches for it.
  const refresh = () => setSearch(location.search + location.hash);
  return (
    <a
      className="language-link"
      href={pathOf({ language: other, page }, base) + search}
      hrefLang={other}
      lang={other}
      onPointerEnter={refresh}
      onFocus={refresh}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        onLanguage(other);
      }}
    >
      {languageNames[other]}
    </a>
  );
}

function ThemeChoice() {
  const { t } = useTranslation();
  const theme = useStore(themeStore, (state) => state.theme);
  useEffect(restoreTheme, []);
  return (
    <label className="theme-choice">
      <VisuallyHidden>{t(($) => $.theme.label)}</VisuallyHidden>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        {themes.map((choice) => (
          <option key={choice} value={choice}>
            {t(($) => $.theme[choice])}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What stands around every page: skip link, header, footer. */
export function Shell({ onLanguage, children }: { onLanguage: (language: Language) => void; children: ReactNode }) {
  const { t } = useTranslation();
  const { href } = useRoute();
  return (
    <>
      <a className="skip-link" href="#content">
        {t(($) => $.site.skip)}
      </a>
      <header className="site-header">
        <a className="site-name" href={href('home')}>
          {t(($) => $.site.name)}
        </a>
        <SiteMenu />
        <nav aria-label={t(($) => $.site.settings)}>
          <UntilLive>
            <PresentButton onLanguage={onLanguage} />
            <ThemeChoice />
          </UntilLive>
          <LanguageLink onLanguage={onLanguage} />
        </nav>
      </header>
      <p className="load-failed" role="alert" hidden>
        {t(($) => $.site.loadFailed)}
      </p>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <EmbedLink />
      <LessonNav />
      <footer className="site-footer">
        <p>{t(($) => $.site.promise)}</p>
        <p>{t(($) => $.site.licence)}</p>
      </footer>
    </>
  );
}
