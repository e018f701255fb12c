import type { i18n } from 'i18next';
import type { Language } from '../i18n/languages';
import type { Route } from './routes';

/** What a page's head says about it. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly language: Language;
  readonly site: string;
  /** Address of the picture that shared links show. */
  readonly image: string;
  /** The same page in every language, itself included. */
  readonly alternates: readonly { readonly language: Language; readonly url: string }[];
}

/** A page's title and description, from its own texts. */
export function headOf({ language, page }: Route, texts: i18n): Pick<Head, 'title' | 'description' | 'site'> {
  // Every page's texts hold these two keys: the locale tests see to it.
  const own = (key: 'title' | 'description') => texts.getResource(language, page, key) as string;
  const site = texts.getFixedT(language)(($) => $.site.name);
  return { title: page === 'home' ? own('title') : `${own('title')} · ${site}`, description: own('description'), site };
}
