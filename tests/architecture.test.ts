import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childrenOf, field, filesIn, type Import, importsOf, nodesOf, parse, stringOf } from './helpers/sources';

const code = /\.(?:ts|tsx)$/;
const sources = filesIn('src', /\.(?:ts|tsx|css)$/);
const codeFiles = sources.filter((file) => code.test(file));
const tsxFiles = sources.filter((file) => file.endsWith('.tsx'));

/**
 * What each folder may import besides its own files: `./x` a folder or module of src, `/x` one of the project's root,
 * a plain name a package. `:type` allows types only, `:glob` patterns only.
 */
const leaves = {
  engine: [],
  data: ['./engine', 'd3-random'],
  nn: ['./engine'],
  kernels: ['./engine'],
  labs: ['./nn', './engine', './data', 'd3-array'],
  formulas: ['react', 'katex'],
  figures: ['./engine', 'react', 'react-dom', 'd3-*'],
  ui: ['react'],
  state: ['./engine', './data', 'zustand', 'reselect', 'react'],
  glossary: ['./i18n', 'react', 'react-i18next', 'virtual:term-pages'],
  i18n: ['./formulas', '/locales', 'react', 'i18next', 'react-i18next', 'html-parse-stringify'],
};
const workbench = [...Object.keys(leaves).map((folder) => `./${folder}`), ...Object.values(leaves).flat()];

const rules: Readonly<Record<string, readonly string[]>> = {
  ...leaves,
  offline: [],
  workbench: [...workbench, 'qr', 'virtual:picture-font'],
  lessons: [...workbench, './workbench'],
  app: [
    ...[
      './lessons/registry',
      './lessons/page:type',
      './lessons:glob',
      './workbench',
      './glossary',
      './i18n',
      './ui',
      './state',
    ],
    ...['./data:type', 'react', 'react-dom', 'i18next', 'react-i18next', 'zustand'],
  ],
};

/** The hooks of the labs may know React; their experiments may not. */
const extrasOf = (file: string) => (/^src\/labs\/use\w+\.tsx?$/.test(file) ? ['react'] : []);

/** `./engine/index` for a file of src, `/locales/en/home.json` for another of the project, else the package's name. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from.match(/^(@[^/]+\/)?[^/]+/)![0];
  const path = posix.join(posix.dirname(file), from);
  return path.startsWith('src/') ? `./${path.slice('src/'.length)}` : `/${path}`;
}

function matches(entry: string, target: string, kind: Import['kind']): boolean {
  if (entry.startsWith('virtual:')) return entry === target;
  const [name = '', only] = entry.split(':');
  if (only && only !== kind) return false;
  return name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name || target.startsWith(`${name}/`);
}

/** A lesson's own folder is the second level of src/lessons; everywhere else a folder of src is one whole. */
const homeOf = (file: string) =>
  file.match(/^src\/(lessons\/[^/]+\/|lessons\/|[^/]+\/)/)?.[1]?.replace(/\/$/, '') ?? '';

function isAllowed(file: string, { from, kind }: Import): boolean {
  const home = homeOf(file);
  if (home === '') return true;
  const target = targetOf(file, from);
  const [folder = ''] = home.split('/');
  // What the lessons' folder itself holds (the list, what a page is given) is for every lesson.
  const own =
    folder === 'lessons' && home !== 'lessons'
      ? [`./${home}`, './lessons/registry', './lessons/page', './lessons/Experiment']
      : [`./${home}`];
  return [...own, ...(rules[folder] ?? []), ...extrasOf(file)].some((entry) => matches(entry, target, kind));
}

describe('imports', () => {
  it('follow the table of who may import whom', () => {
    const offenders = sources.flatMap((file) =>
      importsOf(file)
        .filter((wanted) => !isAllowed(file, wanted))
        .map(({ from, kind }) => `${file}: ${from}${kind === 'value' ? '' : ` (${kind})`}`),
    );
    expect(offenders).toEqual([]);
  });

  it('come from folders that the table knows', () => {
    const folders = new Set(sources.map((file) => file.split('/')[1]!).filter((name) => !name.includes('.')));
    expect([...folders].filter((folder) => !(folder in rules))).toEqual([]);
  });

  it('name only packages that package.json lists, and at run time only its dependencies', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const listed = (name: string, kind: Import['kind']) =>
      name in dependencies || (kind === 'type' && (name in devDependencies || `@types/${name}` in devDependencies));
    const offenders = sources.flatMap((file) =>
      importsOf(file)
        .map(({ from, kind }) => ({ target: targetOf(file, from), kind }))
        .filter(({ target, kind }) => !/^(?:[./]|virtual:)/.test(target) && !listed(target, kind))
        .map(({ target }) => `${file}: ${target}`),
    );
    expect(offenders).toEqual([]);
  });

  it('are all seen: static, types, dynamic, patterns, workers, CSS', () => {
    const text = `
      import { a } from './value';
      import type { B } from './type';
      import { type C } from './alsoType';
      export { d } from './again';
      type E = typeof import('./inType');
      const f = () => import('./dynamic');
      const g = import.meta.glob(['./globbed/*.ts']);
      const h = new Worker(new URL('./x.worker.ts', import.meta.url));`;
    expect(importsOf('x.ts', text).map(({ from, kind }) => `${kind} ${from}`)).toEqual([
      ...['value ./value', 'type ./type', 'type ./alsoType', 'value ./again', 'type ./inType', 'value ./dynamic'],
      ...['glob ./globbed/*.ts', 'value ./x.worker.ts'],
    ]);
    expect(importsOf('x.css', '@import "./y.css";')).toEqual([{ from: './y.css', kind: 'value' }]);
  });

  it('are refused where the table has no entry for them', () => {
    const refused: readonly [file: string, from: string, kind?: Import['kind']][] = [
      ['src/engine/affine.ts', '../data/random'],
      ['src/engine/affine.ts', 'd3-array'],
      ['src/figures/Axis.tsx', '../state/picture', 'type'],
      ['src/labs/race.ts', 'react'],
      ['src/workbench/code.ts', '../app/routes', 'type'],
      ['src/workbench/code.ts', '../lessons/registry'],
      ['src/lessons/batch-normalization/Why.tsx', '../layer-normalization/Page'],
      ['src/lessons/batch-normalization/Why.tsx', '../../app/pages', 'type'],
      ['src/app/App.tsx', '../lessons/batch-normalization/Page'],
      ['src/app/App.tsx', '../data/digits'],
    ];
    expect(refused.filter(([file, from, kind = 'value']) => isAllowed(file, { from, kind }))).toEqual([]);
  });
});

describe('code', () => {
  it('takes neither chance nor the clock where numbers are made', () => {
    const offenders = codeFiles
      .filter((file) => /^src\/(?:engine|data|nn|kernels|labs|figures|state)\//.test(file))
      .filter((file) =>
        [...nodesOf(parse(file))].some(
          (node) =>
            (node.type === 'Identifier' && node.name === 'Date') ||
            (field(node, 'object')?.name === 'Math' && field(node, 'property')?.name === 'random'),
        ),
      );
    expect(offenders).toEqual([]);
  });

  it('has no default export', () => {
    const offenders = codeFiles
      .filter((file) => !file.endsWith('.d.ts'))
      .filter((file) => [...nodesOf(parse(file))].some(({ type }) => type === 'ExportDefaultDeclaration'));
    expect(offenders).toEqual([]);
  });

  it('keeps every file under 250 lines', () => {
    const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesIn(folder, /\.(?:tsx?|mjs|py|css)$/));
    const long = files
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250)
      .map(({ file, lines }) => `${file}: ${lines}`);
    expect(long).toEqual([]);
  });
});

const hasLetters = (text: unknown) => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** Attributes that a reader sees or hears. */
const spoken =
  /^(?:aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|label|summary|caption)$/i;

/** Words that stand in the markup itself instead of in a locale file. */
function proseIn(file: string, text?: string): string[] {
  return [...nodesOf(parse(file, text))].flatMap((node) => {
    if (node.type === 'JSXText') return hasLetters(node.value) ? [`${file}: ${String(node.value).trim()}`] : [];
    const isShown =
      node.type === 'JSXAttribute' ? spoken.test(String(field(node, 'name')?.name)) : node.type === 'JSXElement';
    if (!isShown) return [];
    const containers = childrenOf(node).flatMap((child) =>
      child.type === 'JSXExpressionContainer' ? childrenOf(child) : node.type === 'JSXAttribute' ? [child] : [],
    );
    return containers
      .flatMap((child) => [stringOf(child), ...templateWords(child)])
      .filter(hasLetters)
      .map((words) => `${file}: ${words}`);
  });
}

const templateWords = (node: { type: string; quasis?: unknown }) =>
  node.type === 'TemplateLiteral'
    ? (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    : [];

describe('prose', () => {
  it('stands in locale files, not in components', () => {
    expect(tsxFiles.flatMap((file) => proseIn(file))).toEqual([]);
  });

  it('is found as text, as a string, as a template and in spoken attributes', () => {
    const text =
      'const x = <p title="One" className="two">Three {"four"} {`five`} <b aria-label={`six`}>{y} = 7 × x</b></p>;';
    expect(proseIn('x.tsx', text).sort()).toEqual([
      'x.tsx: One',
      'x.tsx: Three',
      'x.tsx: five',
      'x.tsx: four',
      'x.tsx: six',
    ]);
  });

  it('in Hindi stands in locale files alone, but for the name of the language', () => {
    const offenders = codeFiles.flatMap((file) =>
      [...nodesOf(parse(file))]
        .filter(({ type }) => /Literal$|^TemplateElement$|^JSXText$/.test(type))
        .map((node) => JSON.stringify(node.value))
        .filter((text) => /\p{Script=Devanagari}/u.test(text ?? ''))
        .map((text) => `${file}: ${text}`),
    );
    expect(offenders).toEqual(['src/i18n/languages.ts: "हिन्दी"']);
  });
});
