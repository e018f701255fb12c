import { describe, expect, it } from 'vitest';
import { loadPage, modulesOf, textsOf } from '../../src/app/pages';
import { pageNames, pathOf, type Route, routeOf } from '../../src/app/routes';
import { languages } from '../../src/i18n/languages';

const routes = languages.flatMap((language) => pageNames.map((page): Route => ({ language, page })));
const bases = ['/', '/norm-lab/', '/deep/er/'];

describe('addresses', () => {
  it('are the language, then the page, below the base path', () => {
    expect(pathOf({ language: 'hi', page: 'home' }, '/')).toBe('/hi/');
    expect(pathOf({ language: 'en', page: 'batch-normalization' }, '/norm-lab/')).toBe(
      '/norm-lab/en/batch-normalization/',
    );
  });

  it.each(bases)('lead back to their pages from the base path %s', (base) => {
    expect(routes.map((route) => routeOf(pathOf(route, base), base))).toEqual(routes);
    expect(routes.map((route) => routeOf(`${pathOf(route, base)}index.html`, base))).toEqual(routes);
  });

  it('are all different', () => {
    expect(new Set(routes.map((route) => pathOf(route, '/'))).size).toBe(routes.length);
  });

  // Where a server has no page it answers with 404.html, and nothing may be drawn over that.
  it.each([
    ...['/', '/index.html', '/404.html', '/de/', '/HI/', '/hindi/', '/hi/nothing/', '/hi/batch-normalization/more/'],
    ...[
      '/batch-normalization/',
      '/batch-normalization/hi/',
      '/hi/home/',
      '/hi/constructor/',
      '/en/Batch-Normalization/',
    ],
    ...['/hi//batch-normalization/', '/hi/batch-normalizationindex.html'],
  ])('that are none of ours lead nowhere: %s', (pathname) => {
    expect(routeOf(pathname, '/')).toBeNull();
  });

  it('outside the base path lead nowhere', () => {
    expect(
      ['/hi/', '/other/hi/', '/norm-lab', '/norm-labs/hi/', '/x/norm-lab/hi/'].map((path) =>
        routeOf(path, '/norm-lab/'),
      ),
    ).toEqual(Array(5).fill(null));
  });
});

describe('pages', () => {
  it('all have a module that exports Page', async () => {
    const loaded = await Promise.all(pageNames.map(async (page) => typeof (await loadPage(page))));
    expect(loaded).toEqual(pageNames.map(() => 'function'));
  });

  it('name their module as the build’s manifest does', () => {
    expect(modulesOf({ language: 'hi', page: 'home' })).toContain('src/app/home/Page.tsx');
    expect(modulesOf({ language: 'en', page: 'batch-normalization' })).toContain(
      'src/lessons/batch-normalization/Page.tsx',
    );
  });

  it('need their own texts and what all share', () => {
    expect(pageNames.filter((page) => !textsOf(page).includes(page) || !textsOf(page).includes('common'))).toEqual([]);
  });

  it('that are not there are named', async () => {
    await expect(loadPage('nothing' as 'home')).rejects.toThrow('loadPage: there is no page');
  });
});
