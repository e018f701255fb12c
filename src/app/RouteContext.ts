import { createContext, useContext } from 'react';
import type { PageName, Route } from './routes';
import { pathOf } from './routes';

interface Place extends Route {
  readonly base: string;
}

const RouteContext = createContext<Place | null>(null);
export const RouteProvider = RouteContext.Provider;

/** Where the reader is, and how other pages are reached from here. */
export function useRoute(): Place & { href(page: PageName): string } {
  const place = useContext(RouteContext);
  if (!place) throw new Error('useRoute: there is no RouteProvider above');
  return { ...place, href: (page) => pathOf({ language: place.language, page }, place.base) };
}
