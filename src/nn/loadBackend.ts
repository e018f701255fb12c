import type { Backend } from './backend';
import { javascript } from './javascript/backend';
import { createWebAssembly } from './webassembly/backend';

/** The fastest backend that runs here. */
export interface LoadedBackend {
  readonly backend: Backend;
  /** Why it is JavaScript, where WebAssembly was tried and failed. */
  readonly reason?: string;
}

async function compileKernel(): Promise<WebAssembly.Module> {
  const { compile } = await import('./webassembly/assembly/kernel.ts?wasm');
  return compile();
}

/**
 * Fetches and compiles the kernel (4 kB). Where that fails, because SIMD is missing, a policy forbids WebAssembly, memory
 * is short, or the network is gone, JavaScript stands in and `reason` says why; this never rejects.
 * @param compile another way to the module
 */
export async function loadBackend(compile = compileKernel): Promise<LoadedBackend> {
  try {
    return { backend: createWebAssembly(await compile()) };
  } catch (error) {
    return { backend: javascript, reason: error instanceof Error ? error.message : String(error) };
  }
}
