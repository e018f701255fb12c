/**
 * What a reader downloads before a page can be used, as a server sends it (brotli). Ends with an error where a page is
 * over its budget. Run it on a build: `tsx scripts/budgets.ts [dist]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** In kB of 1000 bytes, for every page. */
const budgets = { html: 25, scripts: 130 } as const;

interface PageWeight {
  /** The page's address: `/hi/batch-normalization/`. */
  readonly address: string;
  readonly html: number;
  readonly scripts: number;
  readonly styles: number;
  /** Data that the page preloads: shown, not limited. */
  readonly data: number;
}

/** Tags that name a file which the page needs before it can be used; the file's address is what each captures. */
const tags = {
  scripts: /<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g,
  styles: /<link rel="stylesheet"[^>]* href="([^"]+)"/g,
  data: /<link rel="preload" as="fetch"[^>]* href="([^"]+)"/g,
} as const;

const kilobytes = (bytes: Uint8Array): number => brotliCompressSync(bytes).length / 1000;

/** Weighs the pages of a build that was made for the base path `base`. */
function weighPages(out: string, base: string): PageWeight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (address: string): number => {
    const known = sizes.get(address) ?? kilobytes(readFileSync(join(out, address.slice(base.length))));
    sizes.set(address, known);
    return known;
  };
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/]index\.html$/.test(file))
    .sort()
    .map((file) => {
      const html = readFileSync(join(out, file), 'utf8');
      const sum = (tag: RegExp) =>
        [...new Set([...html.matchAll(tag)].map(([, address]) => address!))].reduce(
          (total, address) => total + sizeOf(address),
          0,
        );
      return {
        address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
        html: kilobytes(Buffer.from(html)),
        scripts: sum(tags.scripts),
        styles: sum(tags.styles),
        data: sum(tags.data),
      };
    });
}

function offendersIn(pages: readonly PageWeight[]): string[] {
  return pages.flatMap(({ address, html, scripts }) => [
    ...(scripts === 0 ? [`${address}: no script found, so nothing was weighed`] : []),
    ...(html > budgets.html ? [`${address}: ${html.toFixed(1)} kB of HTML, the budget is ${budgets.html} kB`] : []),
    ...(scripts > budgets.scripts
      ? [`${address}: ${scripts.toFixed(1)} kB of JavaScript, the budget is ${budgets.scripts} kB`]
      : []),
  ]);
}

function printTable(pages: readonly PageWeight[]): void {
  const rows = pages.map(({ address, html, scripts, styles, data }) =>
    [address, ...[html, scripts, styles, data].map((size) => size.toFixed(1))].join(' | '),
  );
  console.log('| page (kB, brotli) | HTML | scripts | styles | data |');
  console.log('| --- | ---: | ---: | ---: | ---: |');
  for (const row of rows) console.log(`| ${row} |`);
  console.log(`| budget | ${budgets.html} | ${budgets.scripts} | | |`);
}

const out = process.argv[2] ?? 'dist';
const pages = weighPages(out, process.env.BASE_PATH ?? '/');
printTable(pages);
const offenders = pages.length === 0 ? [`there are no pages in ${out}`] : offendersIn(pages);
for (const offender of offenders) console.error(`budgets: ${offender}`);
process.exitCode = offenders.length === 0 ? 0 : 1;
