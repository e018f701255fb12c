import type { i18n } from 'i18next';
import { type ComponentType, lazy, Suspense, useContext } from 'react';
import { I18nContext, useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages';
import { loadTexts } from '../i18n/load';

/** Stands in for a part that could not be loaded: the page stays as it is, and says what to do. */
function Missing() {
  const { t } = useTranslation();
  return <p role="status">{t(($) => $.site.loadFailed)}</p>;
}

/**
 * As `lazyPart`, with texts of its own that come along: a part that most readers of a page never open weighs nothing at
 * its first load. Texts of the other language come with a language switch, as the page's own do.
 */
export function lazyPartWithTexts<Props extends object>(
  namespace: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const parts = new WeakMap<i18n, ComponentType<Props>>();
  const partFor = (texts: i18n) => {
    const known = parts.get(texts);
    if (known) return known;
    const part = lazy(() =>
      Promise.all([load(), loadTexts(texts, texts.language as Language, [namespace])])
        .then(([Part]) => ({ default: Part }))
        .catch(() => ({ default: Missing })),
    );
    parts.set(texts, part);
    return part;
  };
  function Part(props: Props) {
    // The instance itself: what `useTranslation` gives may be another object at every render.
    const { i18n } = useContext(I18nContext);
    const Loaded = partFor(i18n);
    return <Loaded {...props} />;
  }
  return function LatePart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
