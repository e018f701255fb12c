import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { formulas, katexFonts, renderFormulas } from '../../../scripts/vite/formulas';
import { filesIn } from '../../helpers/sources';

/** What a plugin makes of a file, or null where it leaves it alone. */
function transformed(plugin: Plugin, source: string, id: string): string | null {
  const transform = plugin.transform as (source: string, id: string) => { code: string } | null;
  return transform(source, id)?.code ?? null;
}

/** The HTML half and the MathML half of a rendered formula. */
const halves = (html: string) => {
  const end = html.indexOf('</math>');
  return { mathml: html.slice(0, end), html: html.slice(end) };
};

const slotsIn = (html: string) =>
  Array.from(html.matchAll(/<[^<>]* data-slot="(\w+)"[^<>]*>@(\w+)@</g), ([, slot, token]) => `${slot} ${token}`);

describe('renderFormulas', () => {
  it('gives the formulas of a file by their ids, in a line or set apart', () => {
    const rendered = renderFormulas('%% first inline\nx\n%% second\n\\frac{1}{2}\n', 'some.tex');
    expect(Object.keys(rendered)).toEqual(['first', 'second']);
    expect(rendered.first).not.toContain('katex-display');
    expect(rendered.second).toContain('katex-display');
  });

  it('marks every live number in what is seen and in what is read, on the element that holds it', () => {
    const { all } = renderFormulas(
      '%% all\n\\frac{\\slot{above}}{\\sqrt{\\slot{below} + 1}} = \\slot{above}',
      'some.tex',
    );
    const { mathml, html } = halves(all!);
    // What is seen stands in KaTeX's own order: lower things come first.
    const expected = ['above above', 'above above', 'below below'];
    expect(slotsIn(mathml).sort()).toEqual(expected);
    expect(slotsIn(html).sort()).toEqual(expected);
  });

  it('marks the parts that a reader can point at', () => {
    const { mean } = renderFormulas('%% mean\n\\part{mean}{\\mu} = \\part{x}{x_k}', 'some.tex');
    expect(Array.from(halves(mean!).html.matchAll(/data-part="(\w+)"/g), ([, part]) => part)).toEqual(['mean', 'x']);
  });

  it('leaves no TeX for a screen reader to spell out, and no unmarked slot, in any formula of the course', () => {
    const offenders = filesIn('src/formulas', /\.tex$/).flatMap((file) =>
      Object.entries(renderFormulas(readFileSync(file, 'utf8'), file))
        .filter(([, html]) => {
          const { mathml, html: seen } = halves(html);
          const tokens = html.match(/@\w+@/g) ?? [];
          const isMarked = slotsIn(html).length === tokens.length && slotsIn(mathml).length === slotsIn(seen).length;
          return html.includes('annotation') || html.includes('katex-error') || !html.includes('<math') || !isMarked;
        })
        .map(([id]) => `${file}: ${id}`),
    );
    expect(offenders).toEqual([]);
  });

  it('names the file and the formula that KaTeX refuses', () => {
    expect(() => renderFormulas('%% fine\nx\n%% broken\n\\frac{1}', 'some.tex')).toThrow(
      /^some\.tex: formula "broken": /,
    );
    expect(() => renderFormulas('%% unknown\n\\nosuchcommand', 'some.tex')).toThrow(/^some\.tex: formula "unknown": /);
  });

  it('names an id that comes twice', () => {
    expect(() => renderFormulas('%% mean\nx\n%% mean\ny', 'some.tex')).toThrow(
      'some.tex: the formula "mean" stands here twice',
    );
  });
});

describe('the plugin for formulas', () => {
  it('turns a .tex file into a module of rendered formulas, and touches no other file', () => {
    const code = transformed(formulas(), '%% a inline\nx', '/src/some.tex')!;
    expect(code).toBe(`export const formulas = ${JSON.stringify(renderFormulas('%% a inline\nx', 'some.tex'))};`);
    expect(transformed(formulas(), 'x', '/src/some.ts')).toBeNull();
  });
});

describe('the plugin for KaTeX’s fonts', () => {
  const id = 'node_modules/katex/dist/katex.min.css';
  const source = readFileSync(id, 'utf8');
  const code = transformed(katexFonts(), source, `/${id}`)!;
  const query = '@media (min-width: 700px) {';
  const [before = '', inside = ''] = code.split(query);

  it('keeps every font, and all of them behind the media query', () => {
    const count = (text: string) => text.match(/@font-face/g)?.length ?? 0;
    expect(count(source)).toBeGreaterThan(10);
    expect([count(before), count(inside)]).toEqual([0, count(source)]);
    expect(inside.trim().endsWith('}')).toBe(true);
    expect(inside.match(/\{/g)?.length).toBe(inside.match(/\}/g)!.length - 1);
  });

  it('keeps woff2 alone', () => {
    expect(code).not.toMatch(/\.(?:woff|ttf)\)/);
    expect(code).not.toMatch(/format\(["'](?:woff|truetype)["']\)/);
    expect(code.match(/\.woff2\)/g)?.length).toBe(source.match(/\.woff2\)/g)?.length);
    expect(inside).not.toMatch(/,\s*[;}]/);
  });

  it('keeps every other rule, and touches no other file', () => {
    expect(before.trim()).toBe(source.replace(/@font-face\s*\{[^}]*\}/g, '').trim());
    expect(transformed(katexFonts(), source, '/src/ui/base.css')).toBeNull();
  });
});
