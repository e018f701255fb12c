import type { Random } from './random';

/**
 * How weights start. With numbers of inputs and outputs per unit: `he` N(0, 2/inputs) (He et al. 2015), `xavier`
 * N(0, 2/(inputs + outputs)) (Glorot & Bengio 2010), `uniform` ±1/√inputs (the default of PyTorch's layers), `small`
 * N(0, 0.01²), which is what one did before.
 */
export type Initialization = 'he' | 'xavier' | 'uniform' | 'small';

/** Fills the weights with random numbers. */
export function initialize(
  weight: Float32Array,
  initialization: Initialization,
  inputs: number,
  outputs: number,
  random: Random,
): void {
  const draw = drawFrom(initialization, inputs, outputs, random);
  for (let index = 0; index < weight.length; index++) weight[index] = draw();
}

function drawFrom(initialization: Initialization, inputs: number, outputs: number, random: Random): () => number {
  switch (initialization) {
    case 'he':
      return () => random.normal() * Math.sqrt(2 / inputs);
    case 'xavier':
      return () => random.normal() * Math.sqrt(2 / (inputs + outputs));
    case 'uniform':
      return () => (2 * random.uniform() - 1) / Math.sqrt(inputs);
    case 'small':
      return () => random.normal() * 0.01;
  }
}
