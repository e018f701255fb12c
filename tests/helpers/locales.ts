import { readdirSync, readFileSync } from 'node:fs';
import { type Language, languages } from '../../src/i18n/languages';
import { childrenOf, field, filesIn, nodesOf, parse, type SyntaxNode, stringOf } from './sources';

/** One text of a locale file. */
export interface Entry {
  readonly namespace: string;
  /** `claims.faster.title`, with the plural's ending where there is one. */
  readonly key: string;
  readonly text: string;
}

const flatten = (value: unknown, path: readonly string[] = []): [key: string, text: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => flatten(inner, [...path, name]))
    : [[path.join('.'), value as string]];

/** The locale files of a language, by their names without the ending; those of a folder as `labs/race`. */
export const namespacesOf = (language: Language): string[] =>
  readdirSync(`locales/${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, '').replaceAll('\\', '/'));

/** Every text of a language. */
export const entriesOf = (language: Language): Entry[] =>
  namespacesOf(language).flatMap((namespace) =>
    flatten(JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8'))).map(([key, text]) => ({
      namespace,
      key,
      text,
    })),
  );

/** Every text of both languages, with a name to report it by. */
export const allEntries = languages.flatMap((language) =>
  entriesOf(language).map((entry) => ({ ...entry, language, name: `${language}/${entry.namespace}: ${entry.key}` })),
);

/** A key that the code asks for; `*` stands for a part that is worked out at run time. */
export interface UsedKey {
  readonly namespace: string;
  readonly path: readonly string[];
}

/**
 * The keys that a file asks for. A call `t(($) => $.a[b].c)` asks for `a.*.c` in the namespace that this `t` was bound
 * to by `useTranslation`; a `t` that came another way speaks the default namespace, `common`.
 */
export function usedKeys(file: string, text?: string): UsedKey[] {
  const nodes = [...nodesOf(parse(file, text))];
  const bound = nodes.flatMap(bindingsIn);
  return nodes.flatMap((node) => {
    const [selector] = (node.type === 'CallExpression' ? node.arguments : []) as SyntaxNode[];
    const [parameter] = (selector?.type === 'ArrowFunctionExpression' ? selector.params : []) as SyntaxNode[];
    if (parameter?.name !== '$') return [];
    const own = bound.filter(({ name }) => name === field(node, 'callee')?.name);
    const namespaces = own.length > 0 ? own.map(({ namespace }) => namespace) : ['common'];
    return chainsIn(selector!).flatMap((path) => namespaces.map((namespace) => ({ namespace, path })));
  });
}

/** `const { t: name } = useTranslation('namespace')`. */
function bindingsIn(node: SyntaxNode): { name: unknown; namespace: string }[] {
  const call = field(node, 'init');
  if (node.type !== 'VariableDeclarator' || !call || field(call, 'callee')?.name !== 'useTranslation') return [];
  const [wanted] = call.arguments as SyntaxNode[];
  return ((field(node, 'id')?.properties ?? []) as SyntaxNode[])
    .filter((property) => field(property, 'key')?.name === 't')
    .map((property) => ({ name: field(property, 'value')?.name, namespace: stringOf(wanted) ?? 'common' }));
}

/** The longest chains `$.a.b` in a node. */
function chainsIn(node: SyntaxNode): string[][] {
  const chain = chainOf(node);
  if (chain && chain.length > 0) return [chain];
  return childrenOf(node).flatMap(chainsIn);
}

function chainOf(node: SyntaxNode): string[] | null {
  if (node.type === 'Identifier') return node.name === '$' ? [] : null;
  const object = field(node, 'object');
  const rest = node.type === 'MemberExpression' && object ? chainOf(object) : null;
  if (!rest) return null;
  const property = field(node, 'property');
  return [...rest, node.computed ? (stringOf(property) ?? '*') : String(property?.name)];
}

/** Whether a key is one of those that were asked for; a `*` is any one part, and plural endings do not count. */
export function isUsed({ namespace, key }: Pick<Entry, 'namespace' | 'key'>, used: readonly UsedKey[]): boolean {
  const parts = key.replace(/_(?:zero|one|two|few|many|other)$/, '').split('.');
  return used.some(
    (wanted) =>
      wanted.namespace === namespace &&
      wanted.path.length === parts.length &&
      wanted.path.every((part, index) => part === '*' || part === parts[index]),
  );
}

/** What the labs' page asks the texts of every lab for; tests/lessons/labs holds each file to its lab's own description. */
const keysOfLab = [
  ...['title', 'line', 'claim', 'method', 'limits.*', 'prediction.question', 'prediction.options.*', 'presets.*'],
  ...['controls.*.label', 'controls.*.options.*', 'findings.*', 'findings.*.*', 'findings.*.*.*', 'columns.*'],
];

const keysOfLabs = (): UsedKey[] =>
  namespacesOf('en')
    .filter((namespace) => namespace.startsWith('labs/') && !/experiment|in-place/.test(namespace))
    .flatMap((namespace) => keysOfLab.map((key) => ({ namespace, path: key.split('.') })));

/** Every key that the site's code asks for. */
export const keysOfSite = () => [...filesIn('src', /\.tsx?$/).flatMap((file) => usedKeys(file)), ...keysOfLabs()];
