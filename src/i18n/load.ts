import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';

type Files = Readonly<Record<string, () => Promise<ResourceKey>>>;

/** By their path from the project's root, whoever names them. */
const named = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, load]) => [file.replace(/^(\.\.\/)+/, ''), load]));

const files = {
  opening: named(import.meta.glob<ResourceKey>('../../locales/*/*.json', { import: 'default', query: '?opening' })),
  later: named(
    import.meta.glob<ResourceKey>('../../locales/*/*-normalization.json', { import: 'default', query: '?later' }),
  ),
};

/** Makes more locale files known: those of a folder whose list no other page needs to download. */
export function addTexts(more: Files): void {
  files.opening = { ...files.opening, ...named(more) };
}

const path = (language: Language, namespace: string) => `locales/${language}/${namespace}.json`;

/** The opening of a locale file as the build's manifest names it. */
export const localeModule = (language: Language, namespace: string) => `${path(language, namespace)}?opening`;

/** Texts on their way, or there. */
interface Arrival {
  readonly promise: Promise<void>;
  isThere: boolean;
}

/** By the store, not the instance: react-i18next hands out the instance in wrappers of its own. */
const arrivals = new WeakMap<i18n['store'], Map<string, Arrival>>();

function begin(i18n: i18n, language: Language, namespace: string, load: () => Promise<ResourceKey>): Arrival {
  const arrival: Arrival = {
    isThere: false,
    promise: load().then((texts) => {
      i18n.addResourceBundle(language, namespace, texts, true);
      arrival.isThere = true;
    }),
  };
  return arrival;
}

/** The arrival of a part of a locale file, begun at the first call; undefined where the file has no such part. */
function arrivalOf(i18n: i18n, language: Language, namespace: string, part: keyof typeof files): Arrival | undefined {
  const file = path(language, namespace);
  const load = files[part][file];
  if (!load) return undefined;
  const known = arrivals.get(i18n.store) ?? new Map<string, Arrival>();
  arrivals.set(i18n.store, known);
  const key = `${file}?${part}`;
  const arrival = known.get(key) ?? begin(i18n, language, namespace, load);
  known.set(key, arrival);
  // What failed can be asked for again.
  arrival.promise.catch(() => known.delete(key));
  return arrival;
}

/**
 * Loads what the first screens of a page say in one language; what is loaded already is not loaded again.
 * @throws Error when there is no such file.
 */
async function loadOpenings(i18n: i18n, language: Language, namespaces: readonly string[]): Promise<void> {
  await Promise.all(
    namespaces.map((namespace) => {
      const arrival = arrivalOf(i18n, language, namespace, 'opening');
      if (!arrival) throw new Error(`loadTexts: there is no ${path(language, namespace)}`);
      return arrival.promise;
    }),
  );
}

/** What is still to come of a page's texts: the rest of those whose openings are there, and all of these others. */
export function missingTexts(i18n: i18n, language: Language, others: readonly string[] = []): readonly Promise<void>[] {
  const namespaces = new Set([...Object.keys(i18n.getDataByLanguage(language) ?? {}), ...others]);
  return [...namespaces]
    .flatMap((namespace) => [
      arrivalOf(i18n, language, namespace, 'opening'),
      arrivalOf(i18n, language, namespace, 'later'),
    ])
    .flatMap((arrival) => (arrival && !arrival.isThere ? [arrival.promise] : []));
}

/**
 * Loads whole texts in one language; what is loaded already is not loaded again.
 * @throws Error when there is no such file.
 */
export async function loadTexts(i18n: i18n, language: Language, namespaces: readonly string[]): Promise<void> {
  await loadOpenings(i18n, language, namespaces);
  await Promise.all(missingTexts(i18n, language));
}

/**
 * An i18next instance in one language, with what a page's first screens say in it.
 * A key without a text is a mistake of ours: `onMissing` is told (the build stops on it).
 */
export async function createTexts(
  language: Language,
  namespaces: readonly string[],
  onMissing?: (key: string) => void,
): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    ns: [],
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    ...(onMissing && {
      saveMissing: true,
      missingKeyHandler: (_languages: readonly string[], namespace: string, key: string) =>
        onMissing(`${namespace}: ${key}`),
      missingInterpolationHandler: (text: string, [slot]: RegExpExecArray) =>
        onMissing(`no value for ${slot} in "${text}"`),
    }),
  });
  await loadOpenings(instance, language, namespaces);
  return instance;
}
