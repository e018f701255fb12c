import { randomLcg, randomNormal } from 'd3-random';
import { type Affine, cellCount, type Shape, type Tensor, tensor } from '../../src/engine';

/** Normally distributed numbers; the same seed gives the same numbers on every machine. */
export function randomList(length: number, seed: number, mean = 0, deviation = 1): number[] {
  const next = randomNormal.source(randomLcg(seed))(mean, deviation);
  return Array.from({ length }, () => next());
}

export function randomTensor(shape: Shape, seed: number, mean = 0, deviation = 1): Tensor {
  return tensor(shape, randomList(cellCount(shape), seed, mean, deviation));
}

/** Gamma about 1 and beta about 0, all different. */
export function randomAffine(length: number, seed: number): Affine {
  return { gamma: randomList(length, seed, 1, 0.5), beta: randomList(length, seed + 0.5, 0, 0.5) };
}
