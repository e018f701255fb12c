import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';

const openings = import.meta.glob<ResourceKey>('../../locales/*/*.json', { import: 'default', query: '?opening' });
const laters = import.meta.glob<ResourceKey>('../../locales/*/*-normalization.json', {
  import: 'default',
  query: '?later',
});

const path = (language: Language, namespace: string) => `locales/${language}/${namespace}.json`;

/** The opening of a locale file as the build's manifest names it. */
export const localeModule = (language: Language, namespace: string) => `${path(language, namespace)}?opening`;

/**
 * Loads what the first screens of a page say in one language; what is loaded already is not loaded again.
 * @throws Error when there is no such file.
 */
export async function loadOpenings(i18n: i18n, language: Language, namespaces: readonly string[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
  await Promise.all(
    missing.map(async (namespace) => {
      const load = openings[`../../${path(language, namespace)}`];
      if (!load) throw new Error(`loadTexts: there is no ${path(language, namespace)}`);
      i18n.addResourceBundle(language, namespace, await load());
    }),
  );
}

/** The rest of a lesson's texts, on its way or there. */
interface Later {
  readonly arrival: Promise<void>;
  isThere: boolean;
}

const known = new WeakMap<i18n, Map<string, Later>>();

function laterOf(i18n: i18n, language: Language, namespace: string): Later | undefined {
  const file = path(language, namespace);
  const load = laters[`../../${file}`];
  if (!load) return undefined;
  const ofInstance = known.get(i18n) ?? new Map<string, Later>();
  known.set(i18n, ofInstance);
  const begin = (): Later => {
    const later: Later = {
      isThere: false,
      arrival: load().then((texts) => {
        i18n.addResourceBundle(language, namespace, texts, true);
        later.isThere = true;
      }),
    };
    return later;
  };
  const later = ofInstance.get(file) ?? begin();
  ofInstance.set(file, later);
  return later;
}

/** What is still to come of the texts whose openings are there. */
export const missingTexts = (i18n: i18n, language: Language): readonly Promise<void>[] =>
  Object.keys(i18n.getDataByLanguage(language) ?? {}).flatMap((namespace) => {
    const later = laterOf(i18n, language, namespace);
    return later && !later.isThere ? [later.arrival] : [];
  });

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
