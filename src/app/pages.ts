import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { otherLanguage } from '../i18n/languages';
import { createTexts, loadTexts, localeModule } from '../i18n/load';
import type { PageProps } from '../lessons/page';
import type { PageName, Route } from './routes';

interface PageModule {
  readonly Page: ComponentType<PageProps>;
}

const modules = import.meta.glob<PageModule>(['./home/Page.tsx', '../lessons/*/Page.tsx']);

/** The texts that a page needs: its own, and what all share. */
export const textsOf = (page: PageName): readonly string[] => ['common', 'formulas', 'picture', page];

/** What a page shows in both languages at once, whichever it is read in. */
const bilingualTexts = (page: PageName): readonly string[] => (page === 'glossary' ? ['glossary'] : []);

/** All texts of a page in one language, ready to be rendered. */
export async function createPageTexts({ language, page }: Route, onMissing?: (key: string) => void): Promise<i18n> {
  const texts = await createTexts(language, textsOf(page), onMissing);
  await loadTexts(texts, otherLanguage(language), bilingualTexts(page));
  return texts;
}

/** The source modules that a page needs before it can be used, as the build's manifest names them. */
export const modulesOf = ({ language, page }: Route): readonly string[] => [
  page === 'home' ? 'src/app/home/Page.tsx' : `src/lessons/${page}/Page.tsx`,
  ...textsOf(page).map((name) => localeModule(language, name)),
  ...bilingualTexts(page).map((name) => localeModule(otherLanguage(language), name)),
];

/**
 * Loads the page's component.
 * @throws Error when a page is registered that has no module.
 */
export async function loadPage(page: PageName): Promise<ComponentType<PageProps>> {
  const load = modules[page === 'home' ? './home/Page.tsx' : `../lessons/${page}/Page.tsx`];
  if (!load) throw new Error(`loadPage: there is no page "${page}"`);
  return (await load()).Page;
}
