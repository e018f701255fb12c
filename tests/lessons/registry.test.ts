import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { lessons, readyExtras, readyLessons } from '../../src/lessons/registry';
import { entriesOf } from '../helpers/locales';
import { filesIn } from '../helpers/sources';

describe('the list of lessons', () => {
  it('names each once, in words that can stand in an address', () => {
    const slugs = lessons.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it('holds at least one that is ready', () => {
    expect(readyLessons.length).toBeGreaterThan(0);
  });

  it('has a page and texts in both languages for every lesson that is ready', () => {
    const wanted = readyLessons.flatMap(({ slug }) => [
      `src/lessons/${slug}/Page.tsx`,
      ...languages.map((language) => `locales/${language}/${slug}.json`),
    ]);
    expect(wanted.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('has every lesson that has a page', () => {
    const pages = filesIn('src/lessons', /\/Page\.tsx$/).map((file) => file.split('/')[2]);
    const ready: readonly string[] = [...readyLessons, ...readyExtras].map(({ slug }) => slug);
    expect(pages.filter((slug) => !ready.includes(slug!))).toEqual([]);
  });

  it('has a title and a line for every lesson, ready or not', () => {
    const offenders = languages.flatMap((language) =>
      lessons.flatMap(({ slug }) =>
        ['title', 'line']
          .map((part) => `lessons.${slug}.${part}`)
          .filter((key) => !entriesOf(language).some((entry) => entry.namespace === 'common' && entry.key === key))
          .map((key) => `${language}: ${key}`),
      ),
    );
    expect(offenders).toEqual([]);
  });
});
