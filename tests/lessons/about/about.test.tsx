import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../src/app/routes';
import { termNames } from '../../../src/glossary/terms';
import { type Language, languages } from '../../../src/i18n/languages';
import { createTexts } from '../../../src/i18n/load';
import { isSource, type SourceId, sources } from '../../../src/i18n/sources';
import { citations } from '../../../src/lessons/about/citations';
import { digitSets, openTerms, photographs } from '../../../src/lessons/about/credits';
import { Page } from '../../../src/lessons/about/Page';
import { filesIn } from '../../helpers/sources';

const ids = Object.keys(sources) as SourceId[];

async function markup(language: Language): Promise<string> {
  const texts = await createTexts(language, ['common', 'about']);
  return renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <Page />
    </I18nextProvider>,
  );
}

describe('sources', () => {
  it('all have a full citation, and nothing else has one', () => {
    const offenders = ids.filter((id) => {
      const { authors, title, venue } = citations[id] ?? {};
      return !authors || !title || !venue;
    });
    expect(offenders).toEqual([]);
    expect(Object.keys(citations).filter((id) => !isSource(id))).toEqual([]);
  });

  it('have ids made of the first authors’ surnames and the year that is cited', () => {
    const offenders = ids.filter((id) => {
      const { authors, year } = citations[id];
      const [first = '', second = ''] = authors.split(', ').map((name) =>
        name
          .split(' ')
          .at(-1)!
          .normalize('NFD')
          .replace(/\P{ASCII}/gu, '')
          .toLowerCase(),
      );
      return id !== `${first}${year}` && id !== `${first}${second}${year}`;
    });
    expect(offenders).toEqual([]);
  });

  it.each(languages)('are all listed with their addresses (%s)', async (language) => {
    const html = await markup(language);
    const missing = ids.filter((id) => !html.includes(`<a href="${sources[id]}">${citations[id].title}</a>`));
    expect(missing).toEqual([]);
  });
});

describe('what the page says of the project', () => {
  it('credits every file of data, as the notice does', () => {
    const files = filesIn('public/data')
      .map((file) => file.slice('public/data/'.length))
      .filter((file) => file !== 'NOTICE.md');
    const credited = [...digitSets.map(({ file }) => file), ...photographs.map(({ id }) => `photos/${id}.webp`)];
    expect(credited.sort()).toEqual(files.sort());
    const notice = readFileSync('public/data/NOTICE.md', 'utf8');
    expect(digitSets.filter(({ address }) => !notice.includes(address))).toEqual([]);
  });

  it('names each thing that the site keeps on the device', () => {
    const kept = filesIn('src', /\.tsx?$/)
      .map((file) => readFileSync(file, 'utf8'))
      .filter((code) => /localStorage|caches\.open/.test(code))
      .flatMap((code) => code.match(/norm-lab\.\w+(?=')/g) ?? []);
    expect(kept.length).toBeGreaterThan(0);
    const offenders = languages.flatMap((language) => {
      const text = readFileSync(`locales/${language}/about.json`, 'utf8');
      return [...new Set(kept)].filter((key) => !text.includes(`<code>${key}</code>`));
    });
    expect(offenders).toEqual([]);
  });

  it('asks about the Hindi forms that the guide for writers leaves open', () => {
    const guide = readFileSync('docs/translating.md', 'utf8');
    const open = /## Open to correction\n([^#]*)/.exec(guide)?.[1] ?? '';
    // "A / B / C D" in the guide is short for "A D, B D, C D".
    const written = open.replace(/\s+/g, ' ').replace(/(\S+) \/ (\S+) \/ (\S+) (\S+),/, '$1 $4, $2 $4, $3 $4,');
    const word = '[\\p{Script=Devanagari}]+';
    const wanted = written.match(new RegExp(`${word}(?: ${word})*`, 'gu')) ?? [];
    const formsOf = (id: (typeof openTerms)[number]) =>
      Object.values(termNames[id]).flatMap((form) => form.split(/ ?[,/] /));
    const offenders = openTerms.filter((id, index) => !formsOf(id).includes(wanted[index]!));
    expect(offenders).toEqual([]);
    expect(wanted.length).toBe(openTerms.length);
  });

  it.each(languages)('links only to pages that exist, with addresses that are whole (%s)', async (language) => {
    const html = await markup(language);
    const links = Array.from(html.matchAll(/ href="([^"]*)"/g), ([, address]) => address!);
    const known: readonly string[] = pageNames;
    const isKnown = (address: string) => {
      const page = /^\.\.\/([\w-]+)\/(?:#\w+)?$/.exec(address)?.[1];
      return page ? known.includes(page) : URL.canParse(address);
    };
    expect(links.filter((address) => !isKnown(address))).toEqual([]);
  });
});
