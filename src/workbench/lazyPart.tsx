import { type ComponentType, lazy, type ReactNode, Suspense, use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage } from '../i18n/languages';
import { missingTexts } from '../i18n/load';
import { tellLoadFailed } from '../ui/loadFailed';
import { UntilLive } from '../ui/UntilLive';

/** Parts that stand on the page and are not live yet; each resolves when it is, and rejects when it will not be. */
const waiting = new Set<Promise<void>>();

/**
 * Resolves when every part of the page is live. What all parts read (the language) must not change before: React would
 * throw the prerendered part away.
 * @returns false if a part could not be loaded and will not be live
 */
export const partsLive = (): Promise<boolean> =>
  Promise.all(waiting).then(
    () => true,
    () => false,
  );

/** The same promise, but one that never fails: what waits for it stays as it is, and the page says so. */
function orStay<Value>(promise: Promise<Value>, onFail: (error: unknown) => void): Promise<Value> {
  return promise.catch((error: unknown) => {
    // The build must not write half a page.
    if (import.meta.env.SSR) throw error;
    onFail(error);
    tellLoadFailed();
    return new Promise<never>(() => {});
  });
}

interface AllTextsProps {
  /** Texts that the part brings along. */
  readonly namespaces: readonly string[];
  /** What the part waits for, by the first text that is missing: the same promise at each try. */
  readonly waits: WeakMap<Promise<void>, Promise<unknown>>;
  readonly onFail: (error: unknown) => void;
  readonly children: ReactNode;
}

/** Waits until all texts of the page are there; until then the nearest Suspense shows what the build wrote. */
function AllTexts({ namespaces, waits, onFail, children }: AllTextsProps) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const missing = isLanguage(language) ? missingTexts(i18n, language, namespaces) : [];
  const [first] = missing;
  if (first) {
    // One promise for all of them: React knows what a try has waited for by its place, and the list gets shorter.
    const wait = waits.get(first) ?? orStay(Promise.all(missing), onFail);
    waits.set(first, wait);
    use(wait);
  }
  return children;
}

/** In place of a part that is not in the prerendered page: nothing, or that it could not be loaded. */
function Awaited({ live }: { live: Promise<void> }) {
  const { t } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    live.catch(() => setFailed(true));
  }, [live]);
  return hasFailed && <p role="status">{t(($) => $.site.loadFailed)}</p>;
}

/**
 * A part of a page that stands in the prerendered HTML like any other, but whose code and texts come after the first
 * screen's: the browser makes it live when they have arrived. What it shows until then, or if they never come, is what the
 * build wrote.
 * @param namespaces locale files of the part's own, which come along with it
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  namespaces: readonly string[] = [],
): ComponentType<Props> {
  let giveUp: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const waits = new WeakMap<Promise<void>, Promise<unknown>>();
  // The texts are asked for inside: which files there are may come with the code.
  const withTexts = (Component: ComponentType<Props>) => (props: Props) => (
    <AllTexts namespaces={namespaces} waits={waits} onFail={giveUp}>
      <Component {...props} />
    </AllTexts>
  );
  const Part = lazy(() =>
    orStay(
      load().then((component) => ({ default: withTexts(component) })),
      giveUp,
    ),
  );
  return function LazyPart(props: Props) {
    const { i18n } = useTranslation();
    const [{ live, goLive }] = useState(() => createLive(failure));
    // Sets them on their way together with the code.
    useEffect(() => {
      if (isLanguage(i18n.language)) missingTexts(i18n, i18n.language, namespaces);
    }, [i18n]);
    useEffect(() => {
      waiting.add(live);
      return () => {
        waiting.delete(live);
      };
    }, [live]);
    return (
      <Suspense fallback={<Awaited live={live} />}>
        <UntilLive onLive={goLive}>
          <Part {...props} />
        </UntilLive>
      </Suspense>
    );
  };
}

/** One place of a part on the page: a promise that it will be live, unless its code or texts fail. */
function createLive(failure: Promise<never>): { readonly live: Promise<void>; readonly goLive: () => void } {
  let goLive = () => {};
  const arrival = new Promise<void>((resolve) => {
    goLive = resolve;
  });
  const live = Promise.race([arrival, failure]);
  // Who waits for it hears of a failure; that nobody does is no error of its own.
  live.catch(() => {});
  return { live, goLive };
}
