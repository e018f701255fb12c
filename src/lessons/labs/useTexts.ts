import type { i18n } from 'i18next';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { tellLoadFailed } from '../../ui/loadFailed';
import { loadLabTexts } from './labTexts';

/** Texts that cannot be had: neither here nor there, so that what the build wrote stays. */
function stayAsBuilt(error: unknown): Promise<never> {
  if (import.meta.env.SSR) throw error;
  tellLoadFailed();
  return new Promise(() => {});
}

const loading = new WeakMap<i18n, Map<string, Promise<void>>>();

/** Waits for texts that are not among the page's own; until they are there the nearest Suspense shows what the build wrote. */
export function useTexts(namespaces: readonly string[]): void {
  const { i18n } = useTranslation();
  const { language } = i18n;
  if (namespaces.every((namespace) => i18n.hasResourceBundle(language, namespace))) return;
  const promises = loading.get(i18n) ?? new Map<string, Promise<void>>();
  loading.set(i18n, promises);
  const key = [language, ...namespaces].join(' ');
  const promise = promises.get(key) ?? loadLabTexts(i18n, language, namespaces).catch(stayAsBuilt);
  promises.set(key, promise);
  use(promise);
}
