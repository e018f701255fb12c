import { describe, expect, it } from 'vitest';
import { isLanguage, languages, otherLanguage } from '../../src/i18n/languages';
import { createTexts, loadTexts, localeModule, missingTexts } from '../../src/i18n/load';

describe('createTexts', () => {
  it('speaks one language and has the texts that were asked for', async () => {
    const texts = await createTexts('hi', ['common', 'home']);
    expect(texts.language).toBe('hi');
    expect(texts.t(($) => $.site.name)).toBe('नॉर्म लैब');
    expect(['common', 'home', 'picture'].map((name) => texts.hasResourceBundle('hi', name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(texts.hasResourceBundle('en', 'common')).toBe(false);
  });

  it('puts values in as they are, without HTML escapes', async () => {
    const texts = await createTexts('en', ['picture']);
    const t = texts.getFixedT('en', 'picture');
    expect(t(($) => $.controls.number, { text: '<1&2>', min: 0, max: 1 })).toContain('“<1&2>”');
  });

  it('counts as each language does: 0 and 1 are one in Hindi, 1 alone in English', async () => {
    const forms = async (language: 'hi' | 'en') => {
      const texts = await createTexts(language, ['picture']);
      const t = texts.getFixedT(language, 'picture');
      return [0, 1, 2].map((count) => t(($) => $.edit.moved, { count }));
    };
    expect(await forms('en')).toEqual(['0 outputs changed.', '1 output changed.', '2 outputs changed.']);
    const [none, one, two] = (await forms('hi')).map((text) => text.replace(/\d/, ''));
    expect([none === one, one === two]).toEqual([true, false]);
  });

  it('tells of a key without a text and of a slot without a value', async () => {
    const missing: string[] = [];
    const texts = await createTexts('en', ['common', 'picture'], (message) => missing.push(message));
    (texts.t as (key: string) => string)('no.such.key');
    (texts.getFixedT('en', 'picture') as (key: string) => string)('controls.limit');
    expect(missing).toEqual(['common: no.such.key', expect.stringContaining('{{limit}}')]);
  });

  it('falls back to no other language', async () => {
    const texts = await createTexts('hi', ['common']);
    await loadTexts(texts, 'en', ['home']);
    expect((texts.t as (key: string, options: object) => string)('lead', { ns: 'home' })).toBe('lead');
  });
});

describe('loadTexts', () => {
  it('brings another language for a switch, and leaves what is there', async () => {
    const texts = await createTexts('hi', ['common']);
    await loadTexts(texts, 'en', ['common']);
    await texts.changeLanguage('en');
    expect(texts.t(($) => $.site.name)).toBe('Norm Lab');
  });

  it('names the file that is missing', async () => {
    const texts = await createTexts('hi', []);
    await expect(loadTexts(texts, 'en', ['nothing'])).rejects.toThrow('loadTexts: there is no locales/en/nothing.json');
    expect(localeModule('hi', 'home')).toBe('locales/hi/home.json?opening');
  });
});

describe('languages', () => {
  it('are Hindi, then English, and each leads to the other', () => {
    expect(languages).toEqual(['hi', 'en']);
    expect(languages.map(otherLanguage)).toEqual(['en', 'hi']);
    expect(['hi', 'en', 'de', '', 'HI', null, undefined].filter(isLanguage)).toEqual(['hi', 'en']);
  });
});

describe('missingTexts', () => {
  it('are the rest of a lesson’s texts, of which a page’s first screens need the opening alone', async () => {
    const texts = await createTexts('hi', ['common', 'batch-normalization']);
    const has = (key: string) => texts.exists(key, { ns: 'batch-normalization' });
    expect(['title', 'predict.heading', 'claims.heading'].map(has)).toEqual([true, true, false]);
    const arrivals = missingTexts(texts, 'hi');
    expect(arrivals.length).toBe(1);
    await Promise.all(arrivals);
    expect(['title', 'predict.heading', 'claims.heading'].map(has)).toEqual([true, true, true]);
    expect(missingTexts(texts, 'hi')).toEqual([]);
  });

  it('are none after whole texts were loaded', async () => {
    const texts = await createTexts('hi', ['common']);
    await loadTexts(texts, 'en', ['batch-normalization']);
    expect(texts.exists('claims.heading', { ns: 'batch-normalization', lng: 'en' })).toBe(true);
    expect(missingTexts(texts, 'en')).toEqual([]);
  });
});
