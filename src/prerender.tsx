import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { PrerenderEntry, RenderedPage } from '../scripts/vite/prerender';
import { App } from './app/App';
import { type Head, headOf } from './app/head';
import { createPageTexts, loadPage, modulesOf } from './app/pages';
import { pageNames, pathOf, type Route } from './app/routes';
import { StaticPage } from './app/StaticPage';
import { type Digits, decodeDigits } from './data/digits';
import { languages } from './i18n/languages';
import { createTexts, missingTexts } from './i18n/load';
import { defaultPicture, type MethodKind } from './state/picture';
import { shareSvg } from './workbench/shareSvg';

const routes = languages.flatMap((language) => pageNames.map((page): Route => ({ language, page })));

function fail(message: string): never {
  throw new Error(`prerender: ${message}`);
}

async function renderPage(route: Route, base: string, siteUrl: string, digits: Digits): Promise<RenderedPage> {
  const texts = await createPageTexts(route, fail);
  await Promise.all(missingTexts(texts, route.language));
  const Page = await loadPage(route.page);
  const { prelude } = await prerender(<App route={route} base={base} texts={texts} digits={digits} Page={Page} />, {
    // All of a page in its place, however long: it must be readable without JavaScript.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => fail(String(error)),
  });
  const alternates = languages.map((language) => ({ language, url: siteUrl + pathOf({ ...route, language }, base) }));
  const image = `share/${route.language}-${route.page}.png`;
  const head: Head = {
    ...headOf(route, texts),
    language: route.language,
    url: siteUrl + pathOf(route, base),
    image: siteUrl + base + image,
    alternates,
  };
  return {
    file: `${pathOf(route, '')}index.html`,
    language: route.language,
    head: renderHead(head) + preloadData(base),
    body: await new Response(prelude).text(),
    share: {
      file: image,
      title: texts.getResource(route.language, route.page, 'title'),
      site: head.site,
      picture: shareSvg(defaultPicture(digits, kindOf(route.page))),
    },
    modules: modulesOf(route),
  };
}

/** The method that a page is about; batch norm where it is about all or none. */
const kindOf = (page: Route['page']): MethodKind =>
  (['layer', 'instance', 'group'] as const).find((kind) => page === `${kind}-normalization`) ?? 'batch';

/** What search engines are told: a free page of a course (schema.org). */
const learningResource = ({ title, description, url, language, site, image }: Head) => ({
  '@context': 'https://schema.org',
  '@type': 'LearningResource',
  name: title,
  description,
  url,
  image,
  inLanguage: language,
  isAccessibleForFree: true,
  educationalLevel: 'undergraduate',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isPartOf: { '@type': 'Course', name: site, provider: { '@type': 'Organization', name: site } },
});

const renderHead = (head: Head) => {
  const { title, description, url, alternates, image, language, site } = head;
  const [original] = alternates;
  return renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      <link rel="alternate" hrefLang="x-default" href={original?.url} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:site_name" content={site} />
      <meta property="og:locale" content={language === 'hi' ? 'hi_IN' : 'en_IN'} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: JSON.stringify(learningResource(head)).replaceAll('<', '\\u003c') }}
      />
      {alternates.map((alternate) => (
        <link key={alternate.language} rel="alternate" hrefLang={alternate.language} href={alternate.url} />
      ))}
    </>,
  );
};

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
