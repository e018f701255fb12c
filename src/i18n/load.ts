import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './languages';

const files = import.meta.glob<ResourceKey>('../../locales/*/*.json', { import: 'default' });

/** The path of a locale file as the build's manifest names it. */
export const localeModule = (language: Language, namespace: string) => `locales/${language}/${namespace}.json`;

/**
 * Loads a page's texts in one language; what is loaded already is not loaded again.
 * @throws Error when there is no such file.
 */
export async function loadTexts(i18n: i18n, language: Language, namespaces: readonly string[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
  await Promise.all(
    missing.map(async (namespace) => {
      const load = files[`../../${localeModule(language, namespace)}`];
      if (!load) throw new Error(`loadTexts: there is no ${localeModule(language, namespace)}`);
      i18n.addResourceBundle(language, namespace, await load());
    }),
  );
}

/**
 * An i18next instance in one language, with a page's texts in it.
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
  await loadTexts(instance, language, namespaces);
  return instance;
}
