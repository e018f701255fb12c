import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of a parsed source (ESTree with TypeScript and JSX). */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every file in a folder and below it, as paths from the project's root; `pattern` is matched against the path. */
export function filesIn(folder: string, pattern = /./): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => pattern.test(file))
    .sort();
}

/** A TypeScript source as a tree. */
export function parse(file: string, text = readFileSync(file, 'utf8')): SyntaxNode {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The nodes that stand directly in a node. */
export const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** A node and everything in it. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** A node's field, where that is a node too. */
export function field(node: SyntaxNode | undefined, name: string): SyntaxNode | undefined {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
}

/** The text of a string literal. */
export const stringOf = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

/** How a file takes up another: by value, for types only, by a pattern (`import.meta.glob`). */
export interface Import {
  readonly from: string;
  readonly kind: 'value' | 'type' | 'glob';
}

/** What a TypeScript or CSS file imports, in every way there is. */
export function importsOf(file: string, text = readFileSync(file, 'utf8')): Import[] {
  if (file.endsWith('.css')) {
    return Array.from(text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g), ([, from]) => ({
      from: from!,
      kind: 'value',
    }));
  }
  return [...nodesOf(parse(file, text))].flatMap(importsAt);
}

function importsAt(node: SyntaxNode): Import[] {
  const from = stringOf(field(node, 'source'));
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return from === undefined ? [] : [{ from, kind: isForTypes(node) ? 'type' : 'value' }];
    case 'CallExpression':
      return isGlob(field(node, 'callee'))
        ? stringsIn((node.arguments as SyntaxNode[])[0]).map((pattern) => ({ from: pattern, kind: 'glob' }))
        : [];
    case 'NewExpression': {
      const [address, base] = node.arguments as SyntaxNode[];
      const worker = stringOf(address);
      return worker && field(base, 'object')?.type === 'MetaProperty' ? [{ from: worker, kind: 'value' }] : [];
    }
    default:
      return [];
  }
}

function isForTypes(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = (node.specifiers ?? []) as SyntaxNode[];
  return (
    specifiers.length > 0 && specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type')
  );
}

const isGlob = (callee: SyntaxNode | undefined) =>
  field(callee, 'object')?.type === 'MetaProperty' && field(callee, 'property')?.name === 'glob';

const stringsIn = (node: SyntaxNode | undefined): string[] =>
  node ? [...nodesOf(node)].map(stringOf).filter((text) => text !== undefined) : [];
