import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileAssembly } from '../../scripts/vite/assemblyscript';

const folder = resolve('src/kernels/assembly');
const assembly = await compileAssembly(join(folder, 'normalize.ts'));

describe('the compiled kernel', () => {
  it('is at most 4 kB gzipped', () => {
    expect(gzipSync(assembly.binary, { level: 9 }).byteLength).toBeLessThanOrEqual(4096);
  });

  it('imports nothing, so any page can run it', () => {
    expect(WebAssembly.Module.imports(new WebAssembly.Module(assembly.binary))).toEqual([]);
  });

  it('names the files that it was made from, for whoever watches them', () => {
    const names = assembly.sources.map((source) => source.replace(`${folder}/`, '')).sort();
    expect(names).toContain('normalize.ts');
    expect(names).toContain('statistics.ts');
  });
});

describe('compileAssembly', () => {
  it("refuses a wrong source with the file and the compiler's words", async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'norm-lab-'));
    const file = join(temporary, 'wrong.ts');
    await writeFile(file, 'export function half(value: f64): f64 { return value / missing; }');
    await expect(compileAssembly(file)).rejects.toThrow(/wrong\.ts: .*missing/s);
    await rm(temporary, { recursive: true });
  });
});
