import { describe, expect, it } from 'vitest';
import {
  backward,
  cellCount,
  type Method,
  normalize,
  normalizeWith,
  type Shape,
  updateRunning,
} from '../../src/engine';
import { createKernels } from '../../src/kernels/kernels';
import { loadKernels } from '../../src/kernels/loadKernels';
import { differences } from '../engine/compare';
import { randomAffine, randomList, randomTensor } from '../helpers/random';
import { anyCase, holds, methodsFor } from '../helpers/randomCase';
import { misses, rounding } from './compare';

const epsilon = 1e-3;
const single = { allowSingleValue: true };
const simd = await loadKernels();

/** Planes of every remainder by the vector width, sizes of 1, and planes so small that the kernel walks otherwise. */
const shapes: readonly Shape[] = [
  [1, 1, 1, 1],
  [5, 6, 1, 1],
  [7, 9, 1, 1],
  [3, 4, 1, 2],
  [3, 4, 3, 1],
  [1, 6, 5, 5],
  [4, 1, 5, 6],
  [2, 6, 7, 7],
  [2, 4, 8, 8],
  [2, 4, 3, 23],
];

const lengthsFor = ({ kind }: Method, [, C, H, W]: Shape) =>
  kind === 'layer' || kind === 'rms' ? [C, C * H * W] : [C];

describe('the SIMD kernel and the engine', () => {
  it('have every list of a result in common', () => {
    holds(anyCase, ({ x, method, affine }) => {
      const wanted = normalize(x, method, affine, epsilon, single);
      const workspace = simd.createWorkspace(x.shape);
      workspace.load(x);
      const came = workspace.normalize(method, affine, epsilon, single);
      expect(came.shape).toEqual(wanted.shape);
      expect(came.pool).toEqual(wanted.pool);
      expect(came.group).toEqual(wanted.group);
      expect(came.epsilon).toBe(wanted.epsilon);
      expect(differences(came.mean, wanted.mean, 1e-12)).toEqual([]);
      expect(differences(came.variance, wanted.variance, 1e-12)).toEqual([]);
      expect(differences(came.invStd, wanted.invStd, 1e-9)).toEqual([]);
    });
  });

  it('agree on x̂, y, dx, dGamma and dBeta of every shape, method and length of gamma', () => {
    const wrong = shapes.flatMap((shape, seed) => {
      const x = randomTensor(shape, seed, 1, 2);
      const dy = randomTensor(shape, seed + 100);
      const workspace = simd.createWorkspace(shape);
      workspace.load(x);
      return methodsFor(shape).flatMap((method) =>
        lengthsFor(method, shape).flatMap((length) => {
          const affine = randomAffine(length, seed);
          const wanted = normalize(x, method, affine, epsilon, single);
          const gradients = backward(dy, wanted, method, affine);
          const came = workspace.normalize(method, affine, epsilon, single);
          const cameGradients = workspace.backward(dy);
          return [
            ...differences(came.xHat.data, wanted.xHat.data, 1e-6).map((text) => `x̂${text}`),
            ...differences(came.y.data, wanted.y.data, 1e-6).map((text) => `y${text}`),
            ...differences(cameGradients.dx.data, gradients.dx.data, 2e-6).map((text) => `dx${text}`),
            ...differences(cameGradients.dGamma, gradients.dGamma, 2e-6).map((text) => `dGamma${text}`),
            ...differences(cameGradients.dBeta, gradients.dBeta, 1e-12).map((text) => `dBeta${text}`),
          ].map((text) => `${method.kind} ${shape.join('×')}, ${length} in gamma: ${text}`);
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('agree on a tensor that is worked off in several portions', () => {
    const shape: Shape = [3, 4, 230, 231];
    const x = randomTensor(shape, 1, 1, 2);
    const dy = randomTensor(shape, 2);
    const affine = randomAffine(4, 3);
    const workspace = simd.createWorkspace(shape);
    workspace.load(x);
    const wrong = methodsFor(shape).flatMap((method) => {
      const wanted = normalize(x, method, affine, epsilon);
      const gradients = backward(dy, wanted, method, affine);
      const came = workspace.normalize(method, affine, epsilon);
      const size = new Float32Array(cellCount(shape)).fill(10);
      return [
        ...misses(`${method.kind} y`, came.y.data, wanted.y.data, size, 2 * rounding),
        ...misses(`${method.kind} dx`, workspace.backward(dy).dx.data, gradients.dx.data, size, 2 * rounding),
      ];
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('agree on inference', () => {
    const wrong = shapes.flatMap((shape, seed) => {
      const x = randomTensor(shape, seed, 1, 2);
      const affine = randomAffine(shape[1], seed);
      const variance = Float64Array.from(randomList(shape[1], seed), (value) => value ** 2);
      const running = { mean: Float64Array.from(randomList(shape[1], seed + 7)), variance };
      const workspace = simd.createWorkspace(shape);
      workspace.load(x);
      const came = workspace.normalizeWith(running, affine, epsilon);
      return differences(came.data, normalizeWith(x, running, affine, epsilon).data, 1e-6);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each([simd, createKernels()])('$kind kernels', (kernels) => {
  it("lead to the engine's running statistics", () => {
    const x = randomTensor([4, 3, 5, 5], 1, 1, 2);
    const affine = randomAffine(3, 2);
    const workspace = kernels.createWorkspace(x.shape);
    workspace.load(x);
    const start = { mean: new Float64Array(3), variance: new Float64Array(3).fill(1) };
    const wanted = updateRunning(start, normalize(x, { kind: 'batch' }, affine, epsilon), 0.1);
    const came = updateRunning(start, workspace.normalize({ kind: 'batch' }, affine, epsilon), 0.1);
    expect(differences(came.mean, wanted.mean, 1e-12)).toEqual([]);
    expect(differences(came.variance, wanted.variance, 1e-12)).toEqual([]);
  });
});

describe('a result of the SIMD kernel', () => {
  it('is the same to the last bit each time, whatever was computed before', () => {
    const x = randomTensor([4, 6, 9, 7], 1, 1, 2);
    const affine = randomAffine(6, 2);
    const group: Method = { kind: 'group', groups: 3 };
    const straight = simd.createWorkspace(x.shape);
    straight.load(x);
    const wanted = straight.normalize(group, affine, epsilon).y.data.slice();
    const roundabout = simd.createWorkspace(x.shape);
    roundabout.load(randomTensor(x.shape, 9));
    for (const method of methodsFor(x.shape)) roundabout.normalize(method, affine, 0.5);
    roundabout.load(x);
    roundabout.normalize({ kind: 'batch' }, randomAffine(6, 8), 0.1);
    roundabout.backward(randomTensor(x.shape, 5));
    expect(roundabout.normalize(group, affine, epsilon).y.data).toEqual(wanted);
  });
});

describe('kernels without WebAssembly', () => {
  it("give the engine's own numbers", () => {
    const shape: Shape = [3, 4, 3, 5];
    const x = randomTensor(shape, 1, 1, 2);
    const dy = randomTensor(shape, 2);
    const workspace = createKernels().createWorkspace(shape);
    workspace.load(x);
    const affine = randomAffine(4, 3);
    for (const method of methodsFor(shape)) {
      const wanted = normalize(x, method, affine, epsilon);
      expect(workspace.normalize(method, affine, epsilon)).toEqual(wanted);
      expect(workspace.backward(dy)).toEqual(backward(dy, wanted, method, affine));
    }
    workspace.edit(cellCount(shape) - 1, 7);
    const edited = { shape, data: x.data.slice() };
    edited.data[cellCount(shape) - 1] = 7;
    const batch = normalize(edited, { kind: 'batch' }, affine, epsilon);
    expect(workspace.normalize({ kind: 'batch' }, affine, epsilon)).toEqual(batch);
    const running = { mean: batch.mean, variance: batch.variance };
    expect(workspace.normalizeWith(running, affine, epsilon)).toEqual(normalizeWith(edited, running, affine, epsilon));
  });
});
