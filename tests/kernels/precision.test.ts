import { describe, expect, it } from 'vitest';
import { identityAffine, type Method, type Shape } from '../../src/engine';
import { loadKernels } from '../../src/kernels/loadKernels';
import { randomTensor } from '../helpers/random';
import { createChoices, fillTensor, nastyInputs } from './inputs';
import { reference } from './reference';

const kernels = await loadKernels();
const epsilon = 1e-5;
const methods: readonly Method[] = [
  { kind: 'batch' },
  { kind: 'layer' },
  { kind: 'instance' },
  { kind: 'group', groups: 2 },
  { kind: 'rms' },
];

/** A shape for each of the ways in which the kernel walks over cells. */
const shapes: readonly Shape[] = [
  [8, 4, 24, 25],
  [8, 4, 6, 6],
  [300, 8, 2, 2],
  [400, 10, 1, 1],
];

describe('y of 10⁶ + N(0, 0.1)', () => {
  it('is right to 10⁻⁶ by every method and shape', () => {
    const wrong = shapes.flatMap((shape) => {
      const x = randomTensor(shape, 3, 1e6, 0.1);
      const workspace = kernels.createWorkspace(shape);
      workspace.load(x);
      return methods.flatMap((method) => {
        const affine = identityAffine(shape[1]);
        const wanted = reference(x, method, affine, epsilon).y;
        const { y } = workspace.normalize(method, affine, epsilon);
        const error = y.data.reduce((largest, value, cell) => Math.max(largest, Math.abs(value - wanted[cell]!)), 0);
        return error <= 1e-6 ? [] : [`${method.kind} on ${shape.join('×')}: ${error}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('a set of equal cells', () => {
  it('gives beta exactly, at any value and epsilon', () => {
    const wrong = shapes.flatMap((shape) => {
      const workspace = kernels.createWorkspace(shape);
      return [0, 0.1, 1e6, -3e38].flatMap((value) => {
        workspace.load(fillTensor(shape, () => value));
        return [1e-12, 1e-5].flatMap((tiny) => {
          const affine = { gamma: new Float64Array(shape[1]).fill(3), beta: new Float64Array(shape[1]).fill(0.3) };
          return methods
            .filter(({ kind }) => kind !== 'rms')
            .filter((method) => workspace.normalize(method, affine, tiny).y.data.some((y) => y !== Math.fround(0.3)))
            .map(({ kind }) => `${kind} on ${shape.join('×')}: cells of ${value}, epsilon ${tiny}`);
        });
      });
    });
    expect(wrong).toEqual([]);
  });

  it('gives NaN without epsilon, as the engine does', () => {
    const workspace = kernels.createWorkspace([2, 2, 3, 3]);
    workspace.load(fillTensor([2, 2, 3, 3], () => 0.1));
    const { y } = workspace.normalize({ kind: 'batch' }, identityAffine(2), 0);
    expect(y.data.every(Number.isNaN)).toBe(true);
  });
});

describe('a cell that is not finite', () => {
  it('spoils its own set and no other', () => {
    const shape: Shape = [2, 4, 5, 5];
    const x = fillTensor(shape, nastyInputs.ordinary!(createChoices(0.5)));
    const workspace = kernels.createWorkspace(shape);
    workspace.load(x);
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY].flatMap((value) =>
      methods
        .filter(({ kind }) => kind !== 'rms')
        .filter((method) => {
          workspace.edit(60, value);
          const { y, group } = workspace.normalize(method, identityAffine(4), epsilon);
          const spoiled = y.data.map((number) => (Number.isNaN(number) ? 1 : 0));
          return spoiled.some((isSpoiled, cell) => Boolean(isSpoiled) !== (group[Math.floor(cell / 25)] === group[2]));
        })
        .map(({ kind }) => `${kind} with ${value}`),
    );
    expect(wrong).toEqual([]);
  });
});
