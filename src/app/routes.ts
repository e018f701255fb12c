import { isLanguage, type Language } from '../i18n/languages';
import { type ReadySlug, readyExtras, readyLessons } from '../lessons/registry';

/** A page by the name that its folder, its texts and its address share; home's address is the language's own. */
export type PageName = 'home' | ReadySlug;

export const pageNames: readonly PageName[] = ['home', ...[...readyLessons, ...readyExtras].map(({ slug }) => slug)];

export interface Route {
  readonly language: Language;
  readonly page: PageName;
}

/** The address of a page below the base path, with a slash at its end. */
export const pathOf = ({ language, page }: Route, base: string): string =>
  `${base}${language}/${page === 'home' ? '' : `${page}/`}`;

/** The page at an address, or null where there is none of ours. */
export function routeOf(pathname: string, base: string): Route | null {
  const address = pathname.replace(/\/index\.html$/, '/');
  const [language = '', name = 'home'] = address.slice(base.length).split('/').filter(Boolean);
  const page = pageNames.find((known) => known === name);
  const route = isLanguage(language) && page ? { language, page } : null;
  return route && pathOf(route, base) === address ? route : null;
}
