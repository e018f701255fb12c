import type { ComponentType } from 'react';
import type { PageProps } from '../lessons/page';
import type { PageName } from './routes';

interface PageModule {
  readonly Page: ComponentType<PageProps>;
}

const modules = import.meta.glob<PageModule>(['./home/Page.tsx', '../lessons/*/Page.tsx']);

/** The source module of a page as the build's manifest names it. */
export const pageModule = (page: PageName) =>
  page === 'home' ? 'src/app/home/Page.tsx' : `src/lessons/${page}/Page.tsx`;

/** The texts that a page needs: its own, and what all share. */
export const textsOf = (page: PageName): readonly string[] => ['common', 'formulas', 'picture', page];

/**
 * Loads the page's component.
 * @throws Error when a page is registered that has no module.
 */
export async function loadPage(page: PageName): Promise<ComponentType<PageProps>> {
  const load = modules[page === 'home' ? './home/Page.tsx' : `../lessons/${page}/Page.tsx`];
  if (!load) throw new Error(`loadPage: there is no ${pageModule(page)}`);
  return (await load()).Page;
}
