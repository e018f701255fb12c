import type { Backend } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import { loadBackend } from '../../src/nn/loadBackend';

const loaded = await loadBackend();
if (loaded.reason !== undefined) throw new Error(`no WebAssembly: ${loaded.reason}`);

export const webassembly = loaded.backend;

/** Whatever holds for one has to hold for the other. */
export const backends: readonly Backend[] = [javascript, webassembly];
