import { randomLcg, randomNormal } from 'd3-random';
import { cellCount, type Shape, type Tensor } from '../../src/engine';

/** A stream of seeded choices. */
export interface Choices {
  /** A whole number from 1 to max. */
  size(max: number): number;
  /** Normally distributed, mean 0. */
  normal(): number;
  oneOf<Value>(values: readonly Value[]): Value;
}

export function createChoices(seed: number): Choices {
  const next = randomLcg(seed);
  const normal = randomNormal.source(next)();
  return {
    size: (max) => 1 + Math.floor(next() * max),
    normal,
    oneOf: (values) => values[Math.floor(next() * values.length)]!,
  };
}

/** Shapes with every size from 1, planes of any remainder by the vector width, and a few long ones. */
export function chooseShape(choices: Choices): Shape {
  const side = choices.oneOf([1, 2, 3, 4, 5, 9]);
  return [choices.size(4), choices.size(6), choices.size(side), choices.size(side * 2)];
}

type Fill = (choices: Choices) => () => number;

/** Inputs on which a careless kernel fails; the last three do not give finite answers and must say so. */
export const nastyInputs: Readonly<Record<string, Fill>> = {
  ordinary: ({ normal }) => normal,
  'far from zero':
    ({ normal }) =>
    () =>
      1e6 + 0.1 * normal(),
  'far below zero':
    ({ normal }) =>
    () =>
      -3e4 + 0.01 * normal(),
  constant: (choices) => {
    const value = choices.oneOf([0, 0.1, 1e6, -7]);
    return () => value;
  },
  'two values': (choices) => () => choices.oneOf([1e6, 1e6 + 0.0625]),
  denormal:
    ({ normal }) =>
    () =>
      1e-40 * normal(),
  tiny:
    ({ normal }) =>
    () =>
      1e-20 * normal(),
  huge:
    ({ normal }) =>
    () =>
      1e37 * normal(),
  'one outlier': (choices) => () => (choices.size(20) === 1 ? 1e4 : choices.normal()),
  'many scales': (choices) => () => choices.normal() * 10 ** choices.oneOf([-6, -3, 0, 3, 6]),
  'some NaN': (choices) => () => (choices.size(20) === 1 ? Number.NaN : choices.normal()),
  'some infinite': (choices) => () => (choices.size(20) === 1 ? Number.POSITIVE_INFINITY : choices.normal()),
  'infinite both ways': (choices) => () =>
    choices.size(9) === 1 ? choices.oneOf([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) : choices.normal(),
};

export function fillTensor(shape: Shape, next: () => number): Tensor {
  return { shape, data: new Float32Array(cellCount(shape)).map(next) };
}
