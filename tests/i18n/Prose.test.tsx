import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { createTexts } from '../../src/i18n/load';
import { Prose } from '../../src/i18n/Prose';
import { sources } from '../../src/i18n/sources';
import { allEntries } from '../helpers/locales';

let texts: i18n;

beforeAll(async () => {
  texts = await createTexts('hi', ['common', 'formulas']);
});

type ProseProps = Parameters<typeof Prose>[0];

const render = (text: string, options: Omit<ProseProps, 'text'> = {}) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <Prose text={text} {...options} />
    </I18nextProvider>,
  );

describe('Prose', () => {
  it('renders its vocabulary, and keeps the spaces between tags', () => {
    expect(render('A <em>b</em> <strong>c</strong> <term id="mean">माध्य</term>, <code>eval()</code>')).toBe(
      'A <em>b</em> <strong>c</strong> <dfn>माध्य</dfn>, <code lang="en">eval()</code>',
    );
  });

  it('renders tags in tags', () => {
    expect(render('<strong>a <em>b</em></strong>')).toBe('<strong>a <em>b</em></strong>');
  });

  it('renders a symbol with the words that are read aloud in the reader’s language', () => {
    const html = render('<m id="mean"/> = 2');
    expect(html).toMatch(/^<span[^>]* role="math" data-symbol="mean" aria-label="म्यू, यानी माध्य">.*<\/span> = 2$/s);
    expect(html).toContain('<math');
  });

  it('links sources by their id', () => {
    expect(render('<a id="ioffe2015">2015</a>')).toBe(`<a href="${sources.ioffe2015}">2015</a>`);
  });

  it('is the element that it is told to be, or none', () => {
    expect(render('a', { as: 'p', className: 'small' })).toBe('<p class="small">a</p>');
    expect(render('a')).toBe('a');
  });

  it('leaves comparison signs and what a reader typed alone', () => {
    expect(render('a < b, “<x”')).toBe('a &lt; b, “&lt;x”');
  });

  it.each([
    ['a tag that is not in the vocabulary', '<b>x</b>', 'Prose: <b> is not in the tag vocabulary'],
    ['a source that is not listed', '<a id="nobody1999">x</a>', 'Prose: no source "nobody1999"'],
    ['a symbol without TeX', '<m id="nothing"/>', 'InlineFormula: no symbol "nothing"'],
  ])('throws at %s', (_what, text, message) => {
    expect(() => render(text)).toThrow(message);
  });

  it('can render every text of the course', async () => {
    const offenders: string[] = [];
    for (const language of languages) {
      texts = await createTexts(language, ['common', 'formulas']);
      for (const { text, name } of allEntries.filter((entry) => entry.language === language)) {
        try {
          const left = render(text).match(/&lt;\/?[a-z]+/);
          if (left) offenders.push(`${name}: ${left[0]}`);
        } catch (error) {
          offenders.push(`${name}: ${(error as Error).message}`);
        }
      }
    }
    expect(offenders).toEqual([]);
  });
});
