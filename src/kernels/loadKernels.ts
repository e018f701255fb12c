import { createKernels, type Kernels } from './kernels';

async function compileKernel(): Promise<WebAssembly.Module> {
  const { compile } = await import('./assembly/normalize.ts?wasm');
  return compile();
}

/**
 * Fetches and compiles the kernel (2 kB). Where that fails, because SIMD is missing, a policy forbids WebAssembly, or
 * the network is gone, the engine stands in and `reason` says why; this never rejects.
 * @param compile another way to the module
 */
export async function loadKernels(compile = compileKernel): Promise<Kernels> {
  try {
    return createKernels(await compile());
  } catch (error) {
    return { ...createKernels(), reason: error instanceof Error ? error.message : String(error) };
  }
}
