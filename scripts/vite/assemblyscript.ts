import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A compiled source: the WebAssembly, and every file that it was made from. */
export interface Assembly {
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly sources: readonly string[];
}

/**
 * Compiles one AssemblyScript entry to one WebAssembly binary: SIMD on, no runtime, no garbage collector, no imports.
 * Level 3 without shrinking: the kernels' small helpers have to be inlined (left as calls, they run 7 times as slow).
 * @throws Error with the compiler's words when the source is wrong.
 */
export async function compileAssembly(file: string): Promise<Assembly> {
  // Brought only when there is something to compile: the compiler is large.
  const { default: asc } = await import('assemblyscript/asc');
  const sources: string[] = [];
  let binary = new Uint8Array();
  const { error, stderr } = await asc.main(
    [
      ...[basename(file), '--baseDir', dirname(file), '--outFile', 'kernel.wasm'],
      ...['--enable', 'simd', '--runtime', 'stub', '--use', 'abort=', '--noAssert'],
      ...['--optimizeLevel', '3', '--shrinkLevel', '0'],
    ],
    {
      readFile: async (name, base) => {
        const source = resolve(base, name);
        const text = await readFile(source, 'utf8').catch(() => null);
        if (text !== null) sources.push(source);
        return text;
      },
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') binary = Uint8Array.from(contents);
      },
      listFiles: () => null,
    },
  );
  if (error) throw new Error(`${file}: ${error.message}\n${stderr.toString()}`);
  return { binary, sources };
}

/**
 * Turns `import { compile } from './x.ts?wasm'` into a function that brings the compiled module. In a built page it
 * fetches a file of its own, so that nothing is downloaded before it is called; elsewhere (development server, tests,
 * prerendering) the bytes stand in the code. Give it to `worker.plugins` too.
 */
export function assemblyscript(): Plugin {
  let isBuild = false;
  return {
    name: 'norm-lab:assemblyscript',
    enforce: 'pre',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async load(id) {
      if (!id.endsWith('.ts?wasm')) return null;
      const file = id.slice(0, -'?wasm'.length);
      const { binary, sources } = await compileAssembly(file);
      for (const source of sources) this.addWatchFile(source);
      const isPage = isBuild && this.environment.config.consumer === 'client';
      return isPage
        ? fetching(this.emitFile({ type: 'asset', name: assetName(file), source: binary }))
        : inline(binary);
    },
  };
}

function assetName(file: string): string {
  return basename(file).replace(/\.ts$/, '.wasm');
}

/** Compiles from bytes, not from the stream, so that a server which calls the file another type does no harm. */
function fetching(reference: string): string {
  return `
    export async function compile() {
      const response = await fetch(import.meta.ROLLUP_FILE_URL_${reference});
      if (!response.ok) throw new Error(response.url + ': ' + response.status);
      return WebAssembly.compile(await response.arrayBuffer());
    }`;
}

function inline(binary: Uint8Array): string {
  const text = Buffer.from(binary).toString('base64');
  return `
    export function compile() {
      return WebAssembly.compile(Uint8Array.from(atob('${text}'), (character) => character.charCodeAt(0)));
    }`;
}
