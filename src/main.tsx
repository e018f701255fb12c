import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { createPageTexts, loadPage } from './app/pages';
import { type Route, routeOf } from './app/routes';
import { fetchDigits } from './data/digits';
import { keepOffline } from './offline/keepOffline';
import { tellLoadFailed } from './ui/loadFailed';

const base = import.meta.env.BASE_URL;

async function start(route: Route, element: HTMLElement): Promise<void> {
  const [Page, texts, digits] = await Promise.all([
    loadPage(route.page),
    createPageTexts(route),
    fetchDigits(`${base}data/digits.bin`),
  ]);
  const app = <App route={route} base={base} texts={texts} digits={digits} Page={Page} />;
  // The development server sends an empty page; the built one is already complete.
  if (element.firstElementChild) hydrateRoot(element, app);
  else createRoot(element).render(app);
}

const route = routeOf(location.pathname, base);
const element = document.getElementById('app');
if (route && element) {
  start(route, element).catch((error: unknown) => {
    tellLoadFailed();
    throw error;
  });
}

// A page is read without it: a browser that refuses is left in peace.
if (import.meta.env.PROD) addEventListener('load', () => keepOffline(base).catch(() => {}));
