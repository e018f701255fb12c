import { describe, expect, it } from 'vitest';
import { applyAffine, backward, type Cell, indexOf, type Method, normalize, type Shape } from '../../src/engine';
import {
  blankIn,
  describeInfluence,
  factsOf,
  gradientDomain,
  influenceOf,
  outputGradient,
  workBackwards,
} from '../../src/workbench/backward/gradients';
import { referenceNormalize } from '../engine/reference';
import { randomAffine, randomTensor } from '../helpers/random';
import { cellsOf } from '../state/picture';

const shape: Shape = [3, 4, 2, 2];
const methods: readonly Method[] = [
  { kind: 'batch' },
  { kind: 'layer' },
  { kind: 'instance' },
  { kind: 'group', groups: 2 },
  { kind: 'rms' },
];
const affine = randomAffine(shape[1], 5);
const x = randomTensor(shape, 3);
const epsilon = 1e-2;
const cell: Cell = { n: 1, c: 2, h: 0, w: 1 };
const normalizedBy = (method: Method) => normalize(x, method, affine, epsilon);
const close = (first: ArrayLike<number>, second: ArrayLike<number>, within: number) =>
  Array.from(first).flatMap((value, at) =>
    Math.abs(value - second[at]!) <= within ? [] : [`${at}: ${value} | ${second[at]}`],
  );

describe.each(methods)('under $kind', (method) => {
  it('an input cell moves every output as finite differences of the float64 reference say', () => {
    const offenders = cellsOf(shape).flatMap((input) => {
      const at = indexOf(shape, input.n, input.c, input.h, input.w);
      const step = 1e-4;
      const outputs = (by: number) =>
        referenceNormalize(Array.from(x.data).with(at, x.data[at]! + by), shape, method, affine, epsilon).y;
      const [up, down] = [outputs(step), outputs(-step)];
      const slopes = up.map((value, index) => (value - down[index]!) / (2 * step));
      return close(influenceOf(input, normalizedBy(method), method, affine).data, slopes, 5e-6);
    });
    expect(offenders).toEqual([]);
  });

  it('what a cell moves is told by its own set alone', () => {
    const normalized = normalizedBy(method);
    const influence = influenceOf(cell, normalized, method, affine);
    const { group } = normalized;
    const setOf = ({ n, c }: Cell) => group[n * shape[1] + c];
    const moved = cellsOf(shape).filter((_each, at) => influence.data[at] !== 0);
    expect(moved).toEqual(cellsOf(shape).filter((each) => setOf(each) === setOf(cell)));
    const facts = describeInfluence(influence, cell);
    expect(facts).toMatchObject({
      count: moved.length,
      total: influence.data.length,
      samples: new Set(moved.map(({ n }) => n)).size,
      channels: new Set(moved.map(({ c }) => c)).size,
      own: influence.data[indexOf(shape, cell.n, cell.c, cell.h, cell.w)],
    });
    expect(facts.others).toBeLessThan(Math.abs(facts.own));
    expect(blankIn(influence).reduce((sum, bit) => sum + bit, 0)).toBe(facts.total - facts.count);
  });

  it.each(['cell', 'map', 'random'] as const)('the three terms add up to the engine’s dx (%s)', (source) => {
    const dy = outputGradient(source, shape, cell, 7);
    const normalized = normalizedBy(method);
    const { own, mean, spread, dx, dGamma, dBeta } = workBackwards(dy, normalized, method, affine);
    const engine = backward(dy, normalized, method, affine);
    const sum = own.data.map((value, at) => value + mean.data[at]! + spread.data[at]!);
    expect(close(sum, engine.dx.data, 2e-6)).toEqual([]);
    expect({ dx, dGamma, dBeta }).toEqual(engine);
    expect(method.kind === 'rms' && mean.data.some((value) => value !== 0)).toBe(false);
  });

  it('nothing is left of the sum but noise where a mean was taken off, and of what lay along x̂ the share of ε', () => {
    const normalized = normalizedBy(method);
    const backwards = workBackwards(outputGradient('random', shape, cell, 7), normalized, method, affine);
    const facts = Array.from(normalized.invStd, (_value, set) => factsOf(backwards, normalized, set));
    const isZero = facts.every(({ sum, size }) => Math.abs(sum) < 1e-6 * size);
    expect(isZero).toBe(method.kind !== 'rms');
    expect(facts.filter(({ along, expected, size }) => Math.abs(along - expected) > 2e-6 * size)).toEqual([]);
    const shares = facts.map(({ expected, came }) => expected / came);
    const wanted = Array.from(normalized.variance, (variance) => epsilon / (variance + epsilon));
    expect(close(shares, wanted, 1e-9)).toEqual([]);
  });

  it('what comes along x̂ is what the inputs brought', () => {
    const normalized = normalizedBy(method);
    const backwards = workBackwards(outputGradient('random', shape, cell, 7), normalized, method, affine);
    const runs = normalized.group;
    const plane = shape[2] * shape[3];
    const brought = new Float64Array(normalized.invStd.length);
    backwards.own.data.forEach((value, at) => {
      brought[runs[Math.floor(at / plane)]!]! += value * normalized.xHat.data[at]!;
    });
    const came = Array.from(brought, (_value, set) => factsOf(backwards, normalized, set).came);
    expect(close(came, brought, 1e-5)).toEqual([]);
  });
});

describe('outputGradient', () => {
  it('is 1 at one cell, −1 over one map, or random and the same for the same seed', () => {
    const at = indexOf(shape, cell.n, cell.c, cell.h, cell.w);
    const sumOf = (data: Float32Array) => data.reduce((sum, value) => sum + value, 0);
    const one = outputGradient('cell', shape, cell, 0).data;
    expect([one[at], sumOf(one)]).toEqual([1, 1]);
    const map = outputGradient('map', shape, cell, 0).data;
    expect([map[at], sumOf(map), new Set(map).size]).toEqual([-1, -4, 2]);
    const random = (seed: number) => Array.from(outputGradient('random', shape, cell, seed).data);
    expect(random(1)).toEqual(random(1));
    expect(random(1)).not.toEqual(random(2));
  });

  it('that lifts a whole map is lost where the map is a set of its own', () => {
    const dxUnder = (method: Method) =>
      workBackwards(outputGradient('map', shape, cell, 0), normalizedBy(method), method, affine).dx.data;
    const largest = (data: Float32Array) => data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(largest(dxUnder({ kind: 'instance' }))).toBeLessThan(1e-6);
    expect(largest(dxUnder({ kind: 'batch' }))).toBeGreaterThan(1e-2);
  });
});

describe('gradientDomain', () => {
  it('is a round number that everything fits in, however small', () => {
    const domainOf = (...values: number[]) => gradientDomain({ data: values });
    expect([
      domainOf(0.3),
      domainOf(-0.00041),
      domainOf(7, 2),
      domainOf(1),
      domainOf(0),
      domainOf(Number.NaN, 2),
    ]).toEqual([...[0.3, 0.0005, 10, 1, 1, 2]]);
  });
});

it('a step of the output along γ alone is what applyAffine says, so no beta leaks into an influence', () => {
  const method: Method = { kind: 'layer' };
  const shifted = { gamma: affine.gamma, beta: Array.from(affine.beta, (value) => value + 100) };
  const normalized = normalizedBy(method);
  expect(influenceOf(cell, normalized, method, shifted)).toEqual(influenceOf(cell, normalized, method, affine));
  expect(applyAffine(normalized.xHat, shifted).data).not.toEqual(applyAffine(normalized.xHat, affine).data);
});
