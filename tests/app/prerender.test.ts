import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedPage } from '../../scripts/vite/prerender';
import { pageNames, pathOf } from '../../src/app/routes';
import { languages } from '../../src/i18n/languages';
import { renderSite } from '../../src/prerender';

const base = '/norm-lab/';
const siteUrl = 'https://example.org';

let site: Awaited<ReturnType<typeof renderSite>>;
let coursePages: readonly RenderedPage[];

// A text that is missing, or one without a value for its slot, stops this.
beforeAll(async () => {
  site = await renderSite({ base, siteUrl, readPublic: (file) => readFile(`public/${file}`) });
  coursePages = site.pages.filter(({ file }) => file.includes('/'));
});

const fileOf = (language: string, page: string) => `${language}/${page === 'home' ? '' : `${page}/`}index.html`;
const textOf = (html: string) => html.replace(/<script.*?<\/script>/gs, '').replace(/<[^>]*>/g, ' ');
const offending = (isWrong: (page: RenderedPage) => boolean, pages = coursePages) =>
  pages.filter(isWrong).map(({ file }) => file);

describe('the prerendered site', () => {
  it('has every page in every language, the front door and the 404 page', () => {
    const wanted = languages.flatMap((language) => pageNames.map((page) => fileOf(language, page)));
    expect(site.pages.map(({ file }) => file).sort()).toEqual([...wanted, 'index.html', '404.html'].sort());
  });

  it('says in which language each page is', () => {
    expect(offending(({ file, language }) => !file.startsWith(`${language}/`))).toEqual([]);
  });

  it('gives every page one title, a description, its address and its sister in the other language', () => {
    const problems = coursePages.flatMap(({ file, head }) => {
      const wanted = [
        ...languages.map((language) => `hrefLang="${language}" href="${siteUrl}${base}${language}/`),
        `<link rel="canonical" href="${siteUrl}${base}${file.replace('index.html', '')}"`,
      ];
      const missing = wanted.filter((part) => !head.includes(part));
      const titles = head.match(/<title>[^<]+<\/title>/g)?.length ?? 0;
      const descriptions = head.match(/<meta name="description" content="[^"]+"/g)?.length ?? 0;
      return [...missing, ...(titles === 1 && descriptions === 1 ? [] : ['title or description'])].map(
        (what) => `${file}: ${what}`,
      );
    });
    expect(problems).toEqual([]);
    expect(new Set(coursePages.map(({ head }) => /<title>([^<]+)/.exec(head)?.[1])).size).toBe(coursePages.length);
  });

  it('leaves no slot, no tag and no placeholder unfilled', () => {
    expect(offending(({ body }) => /\{\{|@\w+@|&lt;\/?(?:m|term|em|strong|code|a)\b/.test(body), site.pages)).toEqual(
      [],
    );
    expect(offending(({ body }) => /\[object |undefined|function \(/.test(textOf(body)), site.pages)).toEqual([]);
  });

  it('prints numbers that are numbers, on a page as it opens', () => {
    // The text about ε says NaN once: what 0/0 is called.
    const nan = offending(({ body }) => (textOf(body).match(/\bNaN\b/g)?.length ?? 0) > 1);
    expect(nan).toEqual([]);
    expect(offending(({ body }) => /−0(?:\.0+)?(?![\d.])/.test(textOf(body)))).toEqual([]);
  });

  it('has one main heading on every page, and ids that are there once', () => {
    const problems = coursePages.flatMap(({ file, body }) => {
      const ids = Array.from(body.matchAll(/ id="([^"]*)"/g), ([, id]) => id!);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: id ${id} twice`);
      return [...twice, ...(body.match(/<h1/g)?.length === 1 ? [] : [`${file}: not one h1`])];
    });
    expect(problems).toEqual([]);
  });

  it('points with every label and description at something that is there', () => {
    const problems = coursePages.flatMap(({ file, body }) => {
      const ids = new Set(Array.from(body.matchAll(/ id="([^"]*)"/g), ([, id]) => id));
      return Array.from(
        body.matchAll(/ (?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]*)"/g),
        ([, list]) => list!,
      )
        .flatMap((list) => list.split(' '))
        .filter((id) => !ids.has(id))
        .map((id) => `${file}: ${id}`);
    });
    expect(problems).toEqual([]);
  });

  it('leads every link of its own to a page that there is, and to a part of it that there is', () => {
    const bodies = new Map(site.pages.map(({ file, body }) => [base + file, body]));
    const problems = site.pages.flatMap(({ file, body }) =>
      Array.from(body.matchAll(/<a [^>]*href="([^"]*)"/g), ([, href]) => href!)
        .filter((href) => !href.startsWith('https://'))
        .filter((href) => {
          const { pathname, hash } = new URL(href, `https://norm-lab.test${base}${file}`);
          const target = bodies.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
          return !target || (hash !== '' && !target.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
        })
        .map((href) => `${file}: ${href}`),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  it('lists every page of the course in the sitemap', () => {
    const map = site.files['sitemap.xml'] ?? '';
    const listed = Array.from(map.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address]) => address);
    expect(listed).toEqual(
      languages.flatMap((language) => pageNames.map((page) => siteUrl + pathOf({ language, page }, base))),
    );
  });

  it('speaks both languages at the front door and where there is no page, without a script for links', () => {
    const doors = site.pages.filter(({ file }) => !file.includes('/'));
    const missing = doors.flatMap(({ file, body }) =>
      languages
        .filter((language) => !body.includes(`lang="${language}"`) || !body.includes(`href="${base}${language}/"`))
        .map((language) => `${file}: ${language}`),
    );
    expect(missing).toEqual([]);
  });
});
