import katex from 'katex';
import type { Plugin } from 'vite';

const macros = {
  // Points at and lights a part of the formula; the page reads `data-part`.
  '\\part': '\\htmlData{part=#1}{#2}',
  // A live number: the page fills every element that carries `data-slot`.
  '\\slot': '\\text{@#1@}',
};

/** One formula's HTML + MathML, its slots marked with `data-slot` on the very element that holds the number. */
function renderFormula(tex: string, displayMode: boolean): string {
  return katex
    .renderToString(tex, { displayMode, macros: { ...macros }, trust: true, strict: false, throwOnError: true })
    .replace(/<annotation.*?<\/annotation>/gs, '')
    .replace(/>@(\w+)@</g, ' data-slot="$1">@$1@<');
}

/**
 * Splits a `.tex` file into its formulas. A line `%% id` starts one; `%% id inline` starts one set in a line of text.
 * @throws Error naming the file and the id when KaTeX refuses a formula or an id comes twice.
 */
export function renderFormulas(source: string, file: string): Record<string, string> {
  const rendered: Record<string, string> = {};
  for (const block of source.split(/^%% /m).slice(1)) {
    const [heading = '', ...lines] = block.split('\n');
    const [id = '', mode] = heading.trim().split(/\s+/);
    if (id in rendered) throw new Error(`${file}: the formula "${id}" stands here twice`);
    try {
      rendered[id] = renderFormula(lines.join('\n').trim(), mode !== 'inline');
    } catch (error) {
      throw new Error(`${file}: formula "${id}": ${(error as Error).message}`);
    }
  }
  return rendered;
}

/** Turns `import { formulas } from './x.tex'` into rendered HTML by id, so that no page downloads KaTeX. */
export function formulas(): Plugin {
  return {
    name: 'norm-lab:formulas',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.tex')) return null;
      return { code: `export const formulas = ${JSON.stringify(renderFormulas(source, id))};`, map: null };
    },
  };
}

/**
 * KaTeX's own fonts are for larger screens only: phones set formulas in their system's serif and download no font.
 * Keeps woff2 alone, and moves every `@font-face` behind a media query.
 */
export function katexFonts(): Plugin {
  return {
    name: 'norm-lab:katex-fonts',
    enforce: 'pre',
    transform(source, id) {
      if (!/katex(\.min)?\.css$/.test(id)) return null;
      const faces: string[] = [];
      const rest = source.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
        faces.push(face.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, ''));
        return '';
      });
      return { code: `${rest}\n@media (min-width: 700px) {\n${faces.join('\n')}\n}\n`, map: null };
    },
  };
}
