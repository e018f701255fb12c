import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What the first screens of a lesson say; every other text of it comes with the parts that stand below them. */
const openingKeys = ['title', 'description', 'lead', 'authors', 'duration', 'predict', 'company'];

const lesson = /-normalization\.json$/;

/**
 * Splits a lesson's one locale file in two for the browser: `x.json?opening` is what the page needs before it can be
 * used, `x.json?later` the rest. Files of other pages are all opening.
 */
export function openingTexts(): Plugin {
  return {
    name: 'norm-lab:opening-texts',
    enforce: 'pre',
    async load(id) {
      const [file = '', part] = id.split('?');
      if (!file.endsWith('.json') || (part !== 'opening' && part !== 'later')) return null;
      this.addWatchFile(file);
      const texts = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>);
      const isOpening = ([key]: [string, unknown]) => !lesson.test(file) || openingKeys.includes(key);
      const wanted = Object.fromEntries(texts.filter((entry) => isOpening(entry) === (part === 'opening')));
      return { code: `export default ${JSON.stringify(wanted)};`, moduleType: 'js' };
    },
  };
}
