import { describe, expect, it } from 'vitest';
import { loadBackend } from '../../src/nn/loadBackend';

describe('loadBackend', () => {
  it('brings WebAssembly where it runs, without a reason', async () => {
    const loaded = await loadBackend();
    expect(loaded.backend.name).toBe('webassembly');
    expect(loaded.reason).toBeUndefined();
  });

  it('falls back to JavaScript and says why, where the module cannot be had or compiled', async () => {
    const blocked = await loadBackend(() => Promise.reject(new Error('Content Security Policy')));
    expect(blocked).toMatchObject({ backend: { name: 'javascript' }, reason: 'Content Security Policy' });
    const broken = await loadBackend(() => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 9, 9, 9, 9)));
    expect(broken.backend.name).toBe('javascript');
    expect(broken.reason).toContain('WebAssembly');
  });
});
