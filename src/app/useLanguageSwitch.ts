import type { i18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../i18n/languages';
import { loadTexts } from '../i18n/load';
import { headOf } from './head';
import { pathOf, type Route, routeOf } from './routes';

/** What the reader is looking at: the element a little below the top edge, and where it stands. */
function markPlace(): () => void {
  const element = document.elementFromPoint(innerWidth / 4, innerHeight * 0.75);
  const before = element?.getBoundingClientRect().top ?? 0;
  return () => {
    if (element?.isConnected) scrollBy({ top: element.getBoundingClientRect().top - before, behavior: 'instant' });
  };
}

function updateDocument(route: Route, texts: i18n): void {
  const { title, description } = headOf(route, texts);
  document.documentElement.lang = route.language;
  document.title = title;
  document.querySelector('meta[name="description"]')?.setAttribute('content', description);
}

/** Switches the language in place: the page, the reader's place on it and every setting stay. */
export function useLanguageSwitch(route: Route, base: string, texts: i18n) {
  const [language, setLanguage] = useState(route.language);

  const show = useCallback(
    async (next: Language) => {
      // All that has come so far, later parts' texts too.
      await loadTexts(texts, next, Object.keys(texts.getDataByLanguage(texts.language) ?? {}));
      const restorePlace = markPlace();
      await texts.changeLanguage(next);
      flushSync(() => setLanguage(next));
      updateDocument({ ...route, language: next }, texts);
      restorePlace();
    },
    [route, texts],
  );

  const switchTo = useCallback(
    async (next: Language) => {
      await show(next);
      const path = pathOf({ ...route, language: next }, base);
      history.pushState(null, '', path + location.search + location.hash);
      try {
        localStorage.setItem('norm-lab.language', next);
      } catch {
        // Storage may be switched off; the address still holds the language.
      }
    },
    [show, route, base],
  );

  useEffect(() => {
    const follow = () => {
      const next = routeOf(location.pathname, base)?.language;
      if (next && next !== texts.language) void show(next);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [show, base, texts]);

  return { language, switchTo };
}
