import type { Backend } from './backend';
import { cosine } from './elementary';
import type { Parameter } from './layer';

/** Changes parameters against their gradients. */
export interface Optimizer {
  step(rate: number): void;
}

/** Stochastic gradient descent, with momentum if it is not 0: v ← momentum·v + g, w ← w − rate·v. */
export function gradientDescent(backend: Backend, parameters: readonly Parameter[], momentum = 0): Optimizer {
  const velocities = parameters.map(({ value }) => backend.allocate(value.length));
  return {
    step(rate) {
      parameters.forEach(({ value, gradient }, index) => {
        backend.descend(value, gradient, velocities[index]!, rate, momentum);
      });
    },
  };
}

/** From 1 at the first of all steps down half a cosine wave towards 0 (Loshchilov & Hutter 2017, without restarts). */
export function cosineDecay(step: number, steps: number): number {
  return (1 + cosine((Math.PI * step) / steps)) / 2;
}
