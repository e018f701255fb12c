import type { i18n } from 'i18next';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../i18n/languages';
import { loadTexts } from '../i18n/load';
import { partsLive } from '../workbench/lazyPart';
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

/**
 * Switches the language in place: the page, the reader's place on it and every setting stay. Where something that this
 * takes cannot be loaded, the page in the other language is opened instead.
 */
export function useLanguageSwitch(route: Route, base: string, texts: i18n) {
  const [language, setLanguage] = useState(route.language);

  const show = useCallback(
    async (next: Language): Promise<boolean> => {
      // All that has come so far, later parts' texts too.
      const shown = Object.keys(texts.getDataByLanguage(texts.language) ?? {});
      const [areLive] = await Promise.all([partsLive(), loadTexts(texts, next, shown)]);
      if (!areLive) return false;
      const restorePlace = markPlace();
      await texts.changeLanguage(next);
      flushSync(() => setLanguage(next));
      updateDocument({ ...route, language: next }, texts);
      restorePlace();
      return true;
    },
    [route, texts],
  );

  const switchTo = useCallback(
    async (next: Language) => {
      const isShown = await show(next).catch(() => false);
      const address = pathOf({ ...route, language: next }, base) + location.search + location.hash;
      if (isShown) history.pushState(null, '', address);
      try {
        localStorage.setItem('norm-lab.language', next);
      } catch {
        // Storage may be switched off; the address still holds the language.
      }
      if (!isShown) location.assign(address);
    },
    [show, route, base],
  );

  useEffect(() => {
    const follow = () => {
      const next = routeOf(location.pathname, base)?.language;
      if (next && next !== texts.language)
        void show(next)
          .catch(() => false)
          .then((isShown) => isShown || location.reload());
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [show, base, texts]);

  return { language, switchTo };
}
