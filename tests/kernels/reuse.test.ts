import { describe, expect, it } from 'vitest';
import { identityAffine, indexOf, type Method, type Shape } from '../../src/engine';
import { loadKernels } from '../../src/kernels/loadKernels';
import { randomAffine, randomTensor } from '../helpers/random';

const kernels = await loadKernels();
const epsilon = 1e-5;
const shape: Shape = [2, 8, 6, 6];
const affine = randomAffine(8, 1);
const instance: Method = { kind: 'instance' };
const group = (groups: number): Method => ({ kind: 'group', groups });

function loadedWorkspace() {
  const workspace = kernels.createWorkspace(shape);
  workspace.load(randomTensor(shape, 1, 1, 2));
  return workspace;
}

/** Cells of y that were written, found by a mark that no result can be. */
function writtenBy(workspace: ReturnType<typeof loadedWorkspace>, run: () => void): number[] {
  const { y } = workspace.normalize(instance, affine, epsilon);
  y.data.fill(1e9);
  run();
  return Array.from(y.data.entries(), ([cell, value]) => (value === 1e9 ? -1 : cell)).filter((cell) => cell >= 0);
}

describe('a workspace', () => {
  it('answers into the same memory each time', () => {
    const workspace = loadedWorkspace();
    const first = workspace.normalize(group(2), affine, epsilon);
    const { buffer } = first.y.data;
    const bytes = buffer.byteLength;
    const gradients = workspace.backward(workspace.dy);
    workspace.normalize(group(4), affine, 0.1);
    workspace.load(randomTensor(shape, 2));
    expect(workspace.normalize(group(2), randomAffine(8, 5), 0.2)).toBe(first);
    expect(workspace.backward(workspace.dy)).toBe(gradients);
    expect(first.y.data.buffer).toBe(buffer);
    expect(buffer.byteLength).toBe(bytes);
  });

  it('takes statistics from the planes, not from the cells, when G changes', () => {
    const workspace = loadedWorkspace();
    const wanted = loadedWorkspace().normalize(group(4), affine, epsilon);
    workspace.normalize(group(2), affine, epsilon);
    workspace.x.data.fill(0);
    const came = workspace.normalize(group(4), affine, epsilon);
    expect(came.mean).toEqual(wanted.mean);
    expect(came.variance).toEqual(wanted.variance);
  });

  it('keeps the statistics when gamma, beta or epsilon changes', () => {
    const workspace = loadedWorkspace();
    const before = workspace.normalize(group(2), affine, epsilon);
    const [mean, variance] = [before.mean.slice(), before.variance.slice()];
    workspace.x.data.fill(0);
    const after = workspace.normalize(group(2), identityAffine(8), 0.1);
    expect(after.mean).toEqual(mean);
    expect(after.variance).toEqual(variance);
  });

  it('writes nothing when nothing has changed', () => {
    const workspace = loadedWorkspace();
    expect(writtenBy(workspace, () => workspace.normalize(instance, affine, epsilon))).toEqual([]);
  });

  it('writes only the set of a cell that was edited', () => {
    const workspace = loadedWorkspace();
    const cell = indexOf(shape, 1, 3, 2, 2);
    const start = indexOf(shape, 1, 3, 0, 0);
    const written = writtenBy(workspace, () => {
      workspace.edit(cell, 50);
      workspace.normalize(instance, affine, epsilon);
    });
    expect(written).toEqual(Array.from({ length: 36 }, (_, index) => start + index));
  });

  it('gives after an edit what a fresh workspace gives', () => {
    const x = randomTensor(shape, 1, 1, 2);
    const workspace = loadedWorkspace();
    workspace.normalize(group(2), affine, epsilon);
    workspace.edit(40, 50);
    x.data[40] = 50;
    const fresh = kernels.createWorkspace(shape);
    fresh.load(x);
    const wanted = fresh.normalize(group(2), affine, epsilon);
    expect(workspace.normalize(group(2), affine, epsilon).y.data).toEqual(wanted.y.data);
  });

  it('does not mistake running statistics for those of the batch', () => {
    const workspace = loadedWorkspace();
    const batch: Method = { kind: 'batch' };
    const wanted = workspace.normalize(batch, affine, epsilon).y.data.slice();
    const running = { mean: new Float64Array(8).fill(3), variance: new Float64Array(8).fill(9) };
    workspace.normalizeWith(running, affine, epsilon);
    expect(workspace.normalize(batch, affine, epsilon).y.data).toEqual(wanted);
  });
});
