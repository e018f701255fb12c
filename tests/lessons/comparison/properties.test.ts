import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages';
import { changeFor, effectOf } from '../../../src/lessons/comparison/experiments';
import { evidence, properties } from '../../../src/lessons/comparison/properties';
import { labSlugs } from '../../../src/lessons/labs/registry';
import { lessons } from '../../../src/lessons/registry';
import { methodKinds } from '../../../src/workbench/methods';
import { entriesOf } from '../../helpers/locales';
import { filesIn } from '../../helpers/sources';
import { initial } from '../../state/picture';

const cells = properties.flatMap((property) => methodKinds.map((kind) => ({ property, kind })));

const answersIn = (language: (typeof languages)[number]) =>
  new Map(
    entriesOf(language)
      .filter(({ namespace, key }) => namespace === 'comparison' && key.startsWith('table.answers.'))
      .map(({ key, text }) => [key.slice('table.answers.'.length), text]),
  );

describe('the comparison table', () => {
  it('has one answer for every method and property, in both languages', () => {
    const wanted = cells.map(({ property, kind }) => `${property}.${kind}`).sort();
    expect(languages.map((language) => [...answersIn(language).keys()].sort())).toEqual(languages.map(() => wanted));
  });

  it('leads to parts of lessons that exist', () => {
    const known = lessons.flatMap(({ slug }) =>
      filesIn(`src/lessons/${slug}`, /\.tsx$/).flatMap((file) =>
        Array.from(readFileSync(file, 'utf8').matchAll(/<Section id="([^"]+)"/g), ([, id]) => `${slug}#${id}`),
      ),
    );
    const links = cells.flatMap(({ property, kind }) => {
      const behind = evidence[property][kind];
      return behind.at === 'lesson' ? [`${behind.slug}#${behind.section}`] : [];
    });
    expect(links.length).toBeGreaterThan(0);
    expect([...new Set(links)].filter((link) => !known.includes(link))).toEqual([]);
  });

  it('leads to experiments that exist', () => {
    const slugs = cells.flatMap(({ property, kind }) => {
      const behind = evidence[property][kind];
      return behind.at === 'lab' ? [behind.slug] : [];
    });
    expect(slugs.length).toBeGreaterThan(0);
    expect(slugs.filter((slug) => !labSlugs.includes(slug))).toEqual([]);
  });

  it.each([
    ['batchSize', 'leave'],
    ['modes', 'inference'],
  ] as const)('says yes and no on %s as the engine does', (property, experiment) => {
    const [samples] = initial.shape;
    const measured = methodKinds.map((kind) => {
      const state = { ...initial, ...changeFor(experiment, initial, samples), kind };
      return effectOf(state, samples).others.moved > 0;
    });
    const said = (language: 'hi' | 'en', yes: string) =>
      methodKinds.map((kind) => answersIn(language).get(`${property}.${kind}`) === yes);
    expect([said('en', 'yes'), said('hi', 'हाँ')]).toEqual([measured, measured]);
  });
});
