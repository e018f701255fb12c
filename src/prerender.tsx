import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { PrerenderEntry, RenderedPage } from '../scripts/vite/prerender';
import { App } from './app/App';
import { type Head, headOf } from './app/head';
import { loadPage, pageModule, textsOf } from './app/pages';
import { pageNames, pathOf, type Route } from './app/routes';
import { StaticPage } from './app/StaticPage';
import { type Digits, decodeDigits } from './data/digits';
import { languages } from './i18n/languages';
import { createTexts, localeModule } from './i18n/load';

const routes = languages.flatMap((language) => pageNames.map((page): Route => ({ language, page })));

function fail(message: string): never {
  throw new Error(`prerender: ${message}`);
}

async function renderPage(route: Route, base: string, siteUrl: string, digits: Digits): Promise<RenderedPage> {
  const texts = await createTexts(route.language, textsOf(route.page), fail);
  const Page = await loadPage(route.page);
  const { prelude } = await prerender(<App route={route} base={base} texts={texts} digits={digits} Page={Page} />, {
    onError: (error) => fail(String(error)),
  });
  const alternates = languages.map((language) => ({ language, url: siteUrl + pathOf({ ...route, language }, base) }));
  const head: Head = { ...headOf(route, texts), url: siteUrl + pathOf(route, base), alternates };
  return {
    file: `${pathOf(route, '')}index.html`,
    language: route.language,
    head: renderHead(head) + preloadData(base),
    body: await new Response(prelude).text(),
    modules: [pageModule(route.page), ...textsOf(route.page).map((name) => localeModule(route.language, name))],
  };
}

const renderHead = ({ title, description, url, alternates }: Head) =>
  renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {alternates.map(({ language, url: address }) => (
        <link key={language} rel="alternate" hrefLang={language} href={address} />
      ))}
    </>,
  );

const preloadData = (base: string) => `<link rel="preload" as="fetch" crossorigin href="${base}data/digits.bin">`;

/** The pages that speak both languages and do nothing: the front door and the answer to an unknown address. */
async function renderStatic(base: string): Promise<readonly RenderedPage[]> {
  const all = await Promise.all(languages.map((language) => createTexts(language, ['common'], fail)));
  const [first] = all;
  if (!first) return fail('there are no languages');
  return (['front', 'lost'] as const).map((kind) => ({
    file: kind === 'front' ? 'index.html' : '404.html',
    language: languages[0],
    head: renderToStaticMarkup(<title>{first.t(($) => $[kind].title)}</title>),
    body: renderToStaticMarkup(<StaticPage kind={kind} texts={all} base={base} />),
    modules: [],
  }));
}

function sitemap(base: string, siteUrl: string): string {
  const address = (route: Route) => siteUrl + pathOf(route, base);
  const entries = routes.map((route) => {
    const alternates = languages
      .map(
        (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address({ ...route, language })}"/>`,
      )
      .join('');
    return `<url><loc>${address(route)}</loc>${alternates}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

export const renderSite: PrerenderEntry['renderSite'] = async ({ base, siteUrl, readPublic }) => {
  const digits = decodeDigits(await readPublic('data/digits.bin'));
  const pages = await Promise.all(routes.map((route) => renderPage(route, base, siteUrl, digits)));
  return { pages: [...pages, ...(await renderStatic(base))], files: { 'sitemap.xml': sitemap(base, siteUrl) } };
};
