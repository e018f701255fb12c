import type { i18n, ResourceKey } from 'i18next';

/** Apart from the other texts, whose list every page downloads. */
const files = import.meta.glob<ResourceKey>('../../../locales/*/labs/*.json', { import: 'default' });

/**
 * Loads texts of the labs; what is loaded already is not loaded again.
 * @throws Error when there is no such file.
 */
export async function loadLabTexts(i18n: i18n, language: string, namespaces: readonly string[]): Promise<void> {
  const missing = namespaces.filter((namespace) => !i18n.hasResourceBundle(language, namespace));
  await Promise.all(
    missing.map(async (namespace) => {
      const load = files[`../../../locales/${language}/${namespace}.json`];
      if (!load) throw new Error(`loadLabTexts: there is no ${namespace}.json for ${language}`);
      i18n.addResourceBundle(language, namespace, await load());
    }),
  );
}
