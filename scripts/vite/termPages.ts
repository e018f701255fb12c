import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:term-pages';

/** `virtual:term-pages`: in which pages' texts each glossary term stands, read off the texts by the build. */
export function termPages(): Plugin {
  return {
    name: 'norm-lab:term-pages',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
      const folder = path.resolve('locales/en');
      const pages: Record<string, string[]> = {};
      for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
        const text = await readFile(path.join(folder, file), 'utf8');
        this.addWatchFile(path.join(folder, file));
        const terms = new Set(Array.from(text.matchAll(/<term id=\\"(\w+)\\"/g), ([, term]) => term!));
        const page = path.basename(file, '.json');
        for (const term of terms) pages[term] = [...(pages[term] ?? []), page];
      }
      return `export const termPages = ${JSON.stringify(pages)};`;
    },
  };
}
