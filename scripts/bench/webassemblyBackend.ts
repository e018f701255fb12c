import type { Backend } from '../../src/nn/backend';
import { createWebAssembly } from '../../src/nn/webassembly/backend';
import { compileAssembly } from '../vite/assemblyscript';

/** The network library's fast backend, compiled here: outside Vite nothing else does it. */
export async function webassemblyBackend(): Promise<Backend> {
  const file = new URL('../../src/nn/webassembly/assembly/kernel.ts', import.meta.url).pathname;
  const { binary } = await compileAssembly(file);
  return createWebAssembly(await WebAssembly.compile(binary));
}
