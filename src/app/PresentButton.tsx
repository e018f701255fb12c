import './presentButton.css';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../i18n/languages';
import { loadTexts } from '../i18n/load';
import { readyLessons } from '../lessons/registry';
import type { PresentationProps } from './present/Presentation';
import { isPresented } from './present/place';
import { useRoute } from './RouteContext';

interface Loaded {
  readonly Presentation: ComponentType<PresentationProps>;
  readonly main: HTMLElement;
}

/** Shows a lesson to a class. What that takes is loaded when it is wanted, for both languages at once. */
export function PresentButton({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { t, i18n } = useTranslation();
  const { page } = useRoute();
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  const present = useCallback(async () => {
    const main = document.getElementById('content');
    const [{ Presentation }] = await Promise.all([
      import('./present/Presentation'),
      ...languages.map((language) => loadTexts(i18n, language, ['present'])),
    ]);
    if (main) setLoaded({ Presentation, main });
  }, [i18n]);

  const isLesson = readyLessons.some(({ slug }) => slug === page);
  useEffect(() => {
    if (isLesson && isPresented(location.search)) void present();
  }, [isLesson, present]);
  const leave = useCallback(() => setLoaded(null), []);

  if (!isLesson) return null;
  return (
    <>
      <button
        type="button"
        className="present-button"
        onClick={() => {
          // While the click counts; where it is not allowed, the window is filled instead.
          document.documentElement.requestFullscreen?.().catch(() => {});
          void present();
        }}
      >
        {t(($) => $.site.present)}
      </button>
      {loaded &&
        createPortal(<loaded.Presentation main={loaded.main} onLanguage={onLanguage} onLeave={leave} />, document.body)}
    </>
  );
}
