import { describe, expect, it } from 'vitest';
import { identityAffine, type Method, normalize, normalizeWith, type Shape } from '../../src/engine';
import { createKernels } from '../../src/kernels/kernels';
import { loadKernels } from '../../src/kernels/loadKernels';
import { randomTensor } from '../helpers/random';

const shape: Shape = [2, 6, 3, 3];
const x = randomTensor(shape, 1);
const affine = identityAffine(6);
const running = { mean: new Float64Array(6), variance: new Float64Array(6).fill(1) };

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}

describe.each([await loadKernels(), createKernels()])('a $kind workspace', (kernels) => {
  const workspace = kernels.createWorkspace(shape);
  workspace.load(x);

  it.each<[string, Method, typeof affine, number]>([
    ['groups that do not split the channels', { kind: 'group', groups: 4 }, affine, 1e-5],
    ['a gamma too short', { kind: 'batch' }, identityAffine(5), 1e-5],
    ['a gamma an element for batch norm', { kind: 'batch' }, identityAffine(54), 1e-5],
    ['a negative epsilon', { kind: 'layer' }, affine, -1],
    ['an epsilon that is no number', { kind: 'layer' }, affine, Number.NaN],
  ])("refuses %s in the engine's words", (_, method, given, epsilon) => {
    const wanted = messageOf(() => normalize(x, method, given, epsilon));
    expect(wanted).toMatch(/^RangeError: normalize: /);
    expect(messageOf(() => workspace.normalize(method, given, epsilon))).toBe(wanted);
  });

  it("refuses batch norm over a single value in the engine's words, unless it is allowed", () => {
    const tiny = kernels.createWorkspace([1, 6, 1, 1]);
    const wanted = messageOf(() => normalize(tiny.x, { kind: 'batch' }, affine, 1e-5));
    expect(wanted).toContain('Expected more than 1 value per channel');
    expect(messageOf(() => tiny.normalize({ kind: 'batch' }, affine, 1e-5))).toBe(wanted);
    expect(Array.from(tiny.normalize({ kind: 'batch' }, affine, 1e-5, { allowSingleValue: true }).y.data)).toEqual(
      Array(6).fill(0),
    );
  });

  it("refuses running statistics of a wrong length in the engine's words", () => {
    const short = { mean: new Float64Array(5), variance: new Float64Array(6) };
    const wanted = messageOf(() => normalizeWith(x, short, affine, 1e-5));
    expect(wanted).toContain('RangeError: normalizeWith: running mean');
    expect(messageOf(() => workspace.normalizeWith(short, affine, 1e-5))).toBe(wanted);
    expect(messageOf(() => workspace.normalizeWith(running, affine, -1))).toContain('normalizeWith: epsilon');
  });

  it('refuses tensors of another shape, cells that do not exist and shapes that are none', () => {
    expect(messageOf(() => workspace.load(randomTensor([2, 6, 3, 4], 1)))).toBe(
      'RangeError: load: x is 2×6×3×4, wanted 2×6×3×3',
    );
    expect(messageOf(() => workspace.backward(randomTensor([2, 6, 3, 4], 1)))).toContain('backward: dy is 2×6×3×4');
    expect(messageOf(() => workspace.edit(108, 1))).toBe(
      'RangeError: edit: cell 108 is none of the 108 cells of shape 2×6×3×3',
    );
    expect(messageOf(() => workspace.edit(0.5, 1))).toContain('edit: cell 0.5');
    expect(messageOf(() => kernels.createWorkspace([1, 0, 2, 2]))).toContain('createWorkspace: shape 1×0×2×2');
  });

  it('refuses to go backward before it was normalized, and after its input has changed', () => {
    const fresh = kernels.createWorkspace(shape);
    fresh.load(x);
    expect(messageOf(() => fresh.backward(x))).toContain('wanted a call of normalize first');
    fresh.normalize({ kind: 'layer' }, affine, 1e-5);
    fresh.edit(0, 1);
    expect(messageOf(() => fresh.backward(x))).toContain('wanted a call of normalize first');
  });
});

describe('loadKernels', () => {
  it('falls back to the engine and says why', async () => {
    const kernels = await loadKernels(() => Promise.reject(new Error('refused by policy')));
    expect(kernels.kind).toBe('plain');
    expect(kernels.reason).toBe('refused by policy');
    const workspace = kernels.createWorkspace(shape);
    workspace.load(x);
    expect(workspace.kind).toBe('plain');
    expect(workspace.normalize({ kind: 'layer' }, affine, 1e-5).y).toEqual(
      normalize(x, { kind: 'layer' }, affine, 1e-5).y,
    );
  });

  it('takes the engine for a tensor that WebAssembly has no room for', async () => {
    const module = new WebAssembly.Module(
      // (module (func (export "open") (param i32 i32 i32) (result i32) i32.const 0)): a kernel that finds no memory.
      Uint8Array.of(
        ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 127, 127, 127, 1, 127, 3, 2, 1, 0],
        ...[7, 8, 1, 4, 111, 112, 101, 110, 0, 0, 10, 6, 1, 4, 0, 65, 0, 11],
      ),
    );
    const kernels = await loadKernels(() => Promise.resolve(module));
    expect(kernels.kind).toBe('simd');
    expect(kernels.createWorkspace(shape).kind).toBe('plain');
  });
});
