import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderFormulas } from '../scripts/vite/formulas';
import { pageNames } from '../src/app/routes';
import { type Language, languages } from '../src/i18n/languages';
import { isSource } from '../src/i18n/sources';
import { allEntries, entriesOf, isUsed, keysOfSite, namespacesOf, usedKeys } from './helpers/locales';
import { filesIn } from './helpers/sources';

const hindi = allEntries.filter(({ language }) => language === 'hi');
const english = allEntries.filter(({ language }) => language === 'en');
const names = (entries: readonly { name: string }[]) => entries.map(({ name }) => name);

/** Where the two languages differ in something that both must have alike. */
function mismatches(of: (text: string) => readonly string[]): string[] {
  return hindi.flatMap(({ namespace, key, text }) => {
    const other = english.find((entry) => entry.namespace === namespace && entry.key === key);
    const [own, others] = [of(text), of(other?.text ?? '')].map((list) => [...list].sort().join(' '));
    return !other || own === others ? [] : [`${namespace}: ${key}: ${own} | ${others}`];
  });
}

const placeholdersOf = (text: string) => text.match(/\{\{\w+\}\}/g) ?? [];
const tagsOf = (text: string) => text.match(/<[^>]*>/g) ?? [];
const idsOf = (text: string, tag: string) =>
  Array.from(text.matchAll(new RegExp(`<${tag} id="([^"]*)"`, 'g')), ([, id]) => id!);

describe('both languages', () => {
  it('have the same files', () => {
    expect(namespacesOf('hi')).toEqual(namespacesOf('en'));
  });

  it('have the same keys', () => {
    const keysOf = (language: Language) => entriesOf(language).map(({ namespace, key }) => `${namespace}: ${key}`);
    expect(keysOf('hi').sort()).toEqual(keysOf('en').sort());
  });

  it('have the same placeholders in every text', () => {
    expect(mismatches(placeholdersOf)).toEqual([]);
  });

  it('have the same tags, with the same ids, in every text', () => {
    expect(mismatches(tagsOf)).toEqual([]);
  });

  it('have every plural form that they need, with the number in each', () => {
    const offenders = allEntries
      .filter(({ key }) => /_(?:zero|one|two|few|many|other)$/.test(key))
      .flatMap(({ language, namespace, key, text, name }) => {
        const stem = key.replace(/_\w+$/, '');
        const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
        const missing = wanted.filter(
          (form) =>
            !allEntries.some(
              (entry) =>
                entry.language === language && entry.namespace === namespace && entry.key === `${stem}_${form}`,
            ),
        );
        return [...missing.map((form) => `${name}: no ${form}`), ...(text.includes('{{count}}') ? [] : [name])];
      });
    expect(offenders).toEqual([]);
  });

  it('have no empty text and no stray space', () => {
    expect(names(allEntries.filter(({ text }) => typeof text !== 'string' || !/^\S+( \S+)*$/.test(text)))).toEqual([]);
  });

  it('are written in Unicode NFC, without invisible characters', () => {
    // U+200C and U+200D shape Devanagari and are welcome; the others only hide.
    const isClean = (text: string) =>
      text === text.normalize('NFC') && !/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/.test(text);
    expect(names(allEntries.filter(({ text }) => !isClean(text)))).toEqual([]);
  });

  it('hold no TeX', () => {
    expect(names(allEntries.filter(({ text }) => /\\[a-z]|\$|\^\{|_\{/i.test(text)))).toEqual([]);
  });

  it('keep short what stands where space is short', () => {
    const short =
      /^(?:picture: (?:stage|kernels|readout|controls\.(?:axes|sources|data|batch|seed)|affine\.\w+|code|share|table\.which)|common: theme|[\w-]+: steps\.(?:next|previous))\b/;
    const sentences = /epsilonInvalid|share\.(?:copy|failed|sentences)|code\.failed|stage\.label/;
    const length = (text: string, language: Language) =>
      [...new Intl.Segmenter(language).segment(text.replace(/\{\{\w+\}\}/g, '1'))].length;
    const offenders = allEntries
      .filter(({ namespace, key }) => short.test(`${namespace}: ${key}`) && !sentences.test(key))
      .filter(({ text, language }) => length(text, language) > 24)
      .map(({ name, text }) => `${name}: ${text}`);
    expect(offenders).toEqual([]);
  });
});

describe('keys', () => {
  it('are all used', () => {
    const used = keysOfSite();
    // A page's title and description stand in its head (src/app/head.ts).
    const isOfHead = ({ namespace, key }: { namespace: string; key: string }) =>
      pageNames.some((page) => page === namespace) && (key === 'title' || key === 'description');
    expect(names(english.filter((entry) => !isOfHead(entry) && !isUsed(entry, used)))).toEqual([]);
  });

  it('are found in selectors, whatever their t is called', () => {
    const text = `
      const { t } = useTranslation('one');
      const { t: tTwo } = useTranslation('two');
      const { t: tDefault } = useTranslation();
      const all = [t(($) => $.a.b), t(($) => $.c[id].d, { x }), tTwo(($) => (is ? $.e : $['f'])), tDefault(($) => $.g)];
      const fixed = texts.getFixedT(language)(($) => $[kind].h);`;
    expect(usedKeys('x.ts', text).map(({ namespace, path }) => `${namespace}: ${path.join('.')}`)).toEqual([
      ...['one: a.b', 'one: c.*.d', 'two: e', 'two: f', 'common: g', 'common: *.h'],
    ]);
    const used = [{ namespace: 'one', path: ['c', '*', 'd'] }];
    const isAsked = (key: string, namespace = 'one') => isUsed({ namespace, key }, used);
    expect([isAsked('c.x.d'), isAsked('c.x.d_one'), isAsked('c.d'), isAsked('c.x.e'), isAsked('c.x.d', 'two')]).toEqual(
      [...[true, true, false, false, false]],
    );
  });
});

describe('ids', () => {
  const texFiles = filesIn('src/formulas', /\.tex$/).map((file) => ({
    group: basename(file, '.tex'),
    formulas: renderFormulas(readFileSync(file, 'utf8'), file),
  }));
  /**
   * What is read aloud for the formulas of a file: the part of formulas.json that is called like it, or the part
   * `formulas` of the file of that name, for formulas that come late with texts of their own.
   */
  const spoken = (language: Language, group: string) =>
    entriesOf(language).flatMap(({ namespace, key, text }) => {
      const [first = '', ...rest] = key.split('.');
      const isOfGroup = namespace === 'formulas' ? first === group : namespace === group && first === 'formulas';
      return isOfGroup ? [{ id: rest.join('.'), text }] : [];
    });

  it('of symbols in texts have TeX', () => {
    const symbols = texFiles.find(({ group }) => group === 'symbols')?.formulas ?? {};
    const offenders = allEntries.flatMap(({ text, name }) =>
      idsOf(text, 'm')
        .filter((id) => !(id in symbols))
        .map((id) => `${name}: ${id}`),
    );
    expect(offenders).toEqual([]);
  });

  it.each(languages)('of formulas have words to be read aloud, and no words are left over (%s)', (language) => {
    const ids = (list: readonly string[]) => [...list].sort();
    const words = Object.fromEntries(
      texFiles.map(({ group }) => [group, ids(spoken(language, group).map(({ id }) => id))]),
    );
    expect(words).toEqual(
      Object.fromEntries(texFiles.map(({ group, formulas }) => [group, ids(Object.keys(formulas))])),
    );
  });

  // A power of ten is drawn as two slots, `epsilonBase` and `epsilonExponent`, and said as one.
  it.each(languages)('of live numbers are the same in a formula and in its sentence (%s)', (language) => {
    const unique = (list: Iterable<string>) => [...new Set(list)].sort().join(' ');
    const offenders = texFiles.flatMap(({ group, formulas }) =>
      spoken(language, group).flatMap(({ id, text }) => {
        const inFormula = unique(
          Array.from((formulas[id] ?? '').matchAll(/data-slot="(\w+?)(?:Base|Exponent)?"/g), ([, slot]) => slot!),
        );
        const inSentence = unique(placeholdersOf(text).map((slot) => slot.slice(2, -2)));
        return inFormula === inSentence ? [] : [`${group} ${id}: ${inFormula} | ${inSentence}`];
      }),
    );
    expect(offenders).toEqual([]);
  });

  it('of sources in texts have an address', () => {
    const offenders = allEntries.flatMap(({ text, name }) =>
      idsOf(text, 'a')
        .filter((id) => !isSource(id))
        .map((id) => `${name}: ${id}`),
    );
    expect(offenders).toEqual([]);
  });
});

describe('pages', () => {
  it('have a title and a description short enough for a search result', () => {
    const offenders = languages.flatMap((language) =>
      pageNames.flatMap((page) => {
        const textOf = (wanted: string) =>
          entriesOf(language).find(({ namespace, key }) => namespace === page && key === wanted)?.text ?? '';
        const lengths = { title: textOf('title').length, description: textOf('description').length };
        const isFine =
          lengths.title > 0 && lengths.title <= 80 && lengths.description > 0 && lengths.description <= 160;
        return isFine ? [] : [{ language, page, ...lengths }];
      }),
    );
    expect(offenders).toEqual([]);
  });
});
