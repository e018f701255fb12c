import { describe, expect, it } from 'vitest';
import { type Affine, cellCount, type Method, type Running, type Shape, type Tensor } from '../../src/engine';
import type { Kernels } from '../../src/kernels/kernels';
import { loadKernels } from '../../src/kernels/loadKernels';
import type { Workspace } from '../../src/kernels/workspace';
import { methodsFor } from '../helpers/randomCase';
import { backwardMisses, forwardMisses, misses, rounding } from './compare';
import { type Choices, chooseShape, createChoices, fillTensor, nastyInputs } from './inputs';
import { reference, referenceWith } from './reference';

// A workspace remembers: what was measured, what was settled, what gamma was. So cases come in chains on one workspace,
// a random change before each, and every answer is held against a reference that starts from nothing.

const kernels = await loadKernels();
const workspaces = 250;
const steps = 40;
const single = { allowSingleValue: true };

/** What a workspace has been told so far. */
interface Told {
  readonly x: Tensor;
  method: Method;
  affine: Affine;
  epsilon: number;
}

function chooseAffine(choices: Choices, { kind }: Method, [, C, H, W]: Shape): Affine {
  const length = kind === 'layer' || kind === 'rms' ? choices.oneOf([C, C * H * W]) : C;
  const list = () => Array.from({ length }, choices.normal);
  return { gamma: list(), beta: list() };
}

function chooseRunning(choices: Choices, [, C]: Shape): Running {
  const mean = new Float64Array(C).map(choices.normal);
  return { mean, variance: mean.map(() => choices.normal() ** 2) };
}

/** One random change, told to the workspace and written down. */
function change(workspace: Workspace, told: Told, choices: Choices): void {
  const { shape } = workspace;
  const fill = nastyInputs[choices.oneOf(Object.keys(nastyInputs))]!(choices);
  switch (choices.oneOf(['load', 'edit', 'edit', 'method', 'affine', 'epsilon'])) {
    case 'load':
      told.x.data.set(fillTensor(shape, fill).data);
      workspace.load(told.x);
      break;
    case 'edit':
      for (let count = choices.size(3); count > 0; count--) {
        const cell = choices.size(cellCount(shape)) - 1;
        told.x.data[cell] = fill();
        workspace.edit(cell, told.x.data[cell]!);
      }
      break;
    case 'method':
      told.method = choices.oneOf(methodsFor(shape));
      told.affine = chooseAffine(choices, told.method, shape);
      break;
    case 'affine':
      told.affine = chooseAffine(choices, told.method, shape);
      break;
    default:
      told.epsilon = choices.oneOf([0, 1e-12, 1e-5, 1e-3, 1]);
  }
}

function check(workspace: Workspace, told: Told, choices: Choices): string[] {
  const { x, method, affine, epsilon } = told;
  if (choices.size(10) === 1) {
    const running = chooseRunning(choices, x.shape);
    const channels = chooseAffine(choices, { kind: 'batch' }, x.shape);
    const wanted = referenceWith(x, running, channels, epsilon);
    const came = workspace.normalizeWith(running, channels, epsilon);
    return misses('inference', came.data, wanted.y, wanted.ySize, 5 * rounding);
  }
  const normalized = workspace.normalize(method, affine, epsilon, single);
  const found = forwardMisses(normalized, x, method, affine, epsilon, 5 * rounding);
  if (choices.size(2) === 1) {
    const wanted = reference(x, method, affine, epsilon);
    const dy = fillTensor(x.shape, choices.normal);
    found.push(...misses('xHat', normalized.xHat.data, wanted.xHat, wanted.xHat.map(Math.abs), 5 * rounding));
    found.push(...backwardMisses(workspace.backward(dy), dy, wanted, method, affine, epsilon, 5 * rounding));
  }
  return found;
}

function runChain(kernels: Kernels, seed: number): string[] {
  const choices = createChoices(seed / workspaces);
  const shape = chooseShape(choices);
  const workspace = kernels.createWorkspace(shape);
  if (workspace.kind !== 'simd') return [`${shape.join('×')} did not get a SIMD workspace`];
  const told: Told = {
    x: fillTensor(shape, () => 0),
    method: { kind: 'batch' },
    affine: { gamma: new Float64Array(shape[1]).fill(1), beta: new Float64Array(shape[1]) },
    epsilon: 1e-5,
  };
  const found: string[] = [];
  for (let step = 0; step < steps; step++) {
    change(workspace, told, choices);
    const where = `chain ${seed}, step ${step}, ${JSON.stringify(told.method)} on ${shape.join('×')}, ε ${told.epsilon}`;
    found.push(...check(workspace, told, choices).map((miss) => `${where}: ${miss}`));
  }
  return found;
}

describe('a chain of changes on the SIMD kernel', () => {
  it(`gives the reference's answers after each of ${workspaces * steps} random changes`, () => {
    const chains = Array.from({ length: workspaces }, (_, seed) => seed);
    expect(chains.flatMap((seed) => runChain(kernels, seed)).slice(0, 20)).toEqual([]);
  });
});
