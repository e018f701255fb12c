import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { createShareImages, type ShareImage } from './shareImage.ts';

/** What `src/prerender.tsx` gives for one page. */
export interface RenderedPage {
  /** Where the page is written, relative to the output folder: `hi/index.html`. */
  readonly file: string;
  readonly language: string;
  readonly head: string;
  readonly body: string;
  /** Source modules that the page needs before it can be used; their chunks are preloaded. */
  readonly modules: readonly string[];
  /** The picture that shared links show, and where it is written. */
  readonly share?: ShareImage & { readonly file: string };
}

/** The contract of the ssr build's entry. */
export interface PrerenderEntry {
  renderSite(options: {
    base: string;
    siteUrl: string;
    readPublic(file: string): Promise<Uint8Array>;
  }): Promise<{ pages: readonly RenderedPage[]; files: Readonly<Record<string, string>> }>;
}

/** A chunk and all that it imports at once. */
function collect(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (!chunk || found.has(key)) return found;
  found.add(key);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, found);
  return found;
}

/** Parts whose code comes later; the entry's are the other pages, and none of this one's. */
const laterParts = (manifest: Manifest, key: string): readonly string[] =>
  manifest[key]?.isEntry ? [] : (manifest[key]?.dynamicImports ?? []);

function linksFor(page: RenderedPage, manifest: Manifest, base: string, template: string): string {
  const needed = new Set<string>();
  for (const module of page.modules) {
    if (!manifest[module]) throw new Error(`prerender: ${page.file} needs ${module}, which is not in the build`);
    collect(manifest, module, needed);
  }
  // Later parts stand in the page already: their styles are needed now, their scripts are not.
  const styled = new Set(needed);
  for (const key of needed) for (const part of laterParts(manifest, key)) collect(manifest, part, styled);
  const scripts = [...needed].map((key) => manifest[key]!.file);
  const styles = new Set([...styled].flatMap((key) => manifest[key]?.css ?? []));
  const link = (file: string, rel: string) => `<link rel="${rel}" crossorigin href="${base}${file}">`;
  return [
    ...[...styles].filter((file) => !template.includes(file)).map((file) => link(file, 'stylesheet')),
    ...scripts.filter((file) => !template.includes(file)).map((file) => link(file, 'modulepreload')),
  ].join('');
}

async function writePages(config: ResolvedConfig, builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('prerender: the client and ssr environments must be configured');
  const out = path.resolve(config.root, client.config.build.outDir);
  const server = path.resolve(config.root, ssr.config.build.outDir);
  const [template, manifestText] = await Promise.all([
    readFile(path.join(out, 'index.html'), 'utf8'),
    readFile(path.join(out, '.vite/manifest.json'), 'utf8'),
  ]);
  const entry: PrerenderEntry = await import(pathToFileURL(path.join(server, 'prerender.js')).href);
  const { pages, files } = await entry.renderSite({
    base: config.base,
    siteUrl: process.env.SITE_URL ?? 'https://norm-lab.example',
    readPublic: (file) => readFile(path.join(config.publicDir, file)),
  });
  const written = pages.map((page): [string, string] => [
    page.file,
    template
      .replace('<html lang="hi">', () => `<html lang="${page.language}">`)
      .replace(
        '<!--head-->',
        () => page.head + linksFor(page, JSON.parse(manifestText) as Manifest, config.base, template),
      )
      .replace('<!--app-->', () => page.body),
  ]);
  for (const [file, text] of [...written, ...Object.entries(files)]) {
    const target = path.join(out, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const drawShareImage = await createShareImages();
  await mkdir(path.join(out, 'share'), { recursive: true });
  for (const { share } of pages) if (share) await writeFile(path.join(out, share.file), drawShareImage(share));
  await Promise.all([rm(path.join(out, '.vite'), { recursive: true }), rm(server, { recursive: true })]);
}

/** Builds the browser's files, then the pages: every page of every language as finished HTML. */
export function prerender(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'norm-lab:prerender',
    configResolved(resolved) {
      config = resolved;
    },
    config: () => ({
      builder: {},
      environments: {
        client: {
          build: {
            outDir: 'dist',
            manifest: true,
            rolldownOptions: {
              input: { index: 'index.html', offline: 'src/offline/serviceWorker.ts' },
              // Charts stand below the first screen: left to itself the build joins what they need to what all pages need.
              output: {
                // Browsers know a service worker by its address, which must stay.
                entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
                codeSplitting: {
                  includeDependenciesRecursively: false,
                  groups: [
                    { name: 'charts', test: /node_modules.d3-(scale|interpolate|color|shape|path|time)/ },
                    // What every page needs in one file: many small ones cannot be packed as well.
                    {
                      name: 'react',
                      test: /node_modules.(react|react-dom|react-i18next|i18next|scheduler|html-parse-stringify|use-sync-external-store|void-elements|zustand)[\\/]/,
                    },
                  ],
                },
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: 'dist-server',
            copyPublicDir: false,
            rolldownOptions: { input: { prerender: 'src/prerender.tsx' } },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('prerender: the client and ssr environments must be configured');
      await builder.build(client);
      await builder.build(ssr);
      await writePages(config, builder);
    },
    // A static host answers an unknown address with 404.html; so does the preview.
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const out = path.resolve(config.root, 'dist');
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (existsSync(path.join(out, pathname))) return next();
          response.statusCode = 404;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(await readFile(path.join(out, '404.html')));
        });
      };
    },
  };
}
