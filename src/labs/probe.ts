import { crossEntropy } from '../nn/loss';
import type { Batch } from './images';
import type { Network } from './network';

/** The loss seen from one point of a training, along its gradient. */
export interface Probe {
  readonly loss: number;
  /** Lowest and highest loss among the steps tried. */
  readonly lowest: number;
  readonly highest: number;
  /** The largest change of the gradient, in units of its own length: max ‖g − g′‖ / ‖g‖. */
  readonly change: number;
  /** The largest change of the gradient per length of step: max ‖g − g′‖ / ‖rate·g‖ ("effective β-smoothness"). */
  readonly roughness: number;
}

/**
 * Goes along the gradient of this batch by several rates, looks at loss and gradient there, and comes back: the net is
 * left as it was (Santurkar et al. 2018, section 3.1).
 */
export function probeAlongGradient(network: Network, batch: Batch, rates: readonly number[]): Probe {
  const { parameters } = network;
  const evaluate = (): number => {
    const { loss, dLogits } = crossEntropy(network.forward(batch.x, 'probe'), batch.labels);
    network.backward(dLogits);
    return loss;
  };
  const loss = evaluate();
  const start = parameters.map(({ value }) => value.slice());
  const slopes = parameters.map(({ gradient }) => gradient.slice());
  const length = Math.sqrt(sumOver(slopes, (slope) => slope * slope));

  const looks = rates.map((rate) => {
    parameters.forEach(({ value }, index) => {
      for (let at = 0; at < value.length; at++) value[at] = start[index]![at]! - rate * slopes[index]![at]!;
    });
    const there = evaluate();
    const turned = Math.sqrt(sumOver(slopes, (slope, index, at) => (slope - parameters[index]!.gradient[at]!) ** 2));
    return { there, change: turned / length, roughness: turned / (rate * length) };
  });

  parameters.forEach(({ value }, index) => {
    value.set(start[index]!);
  });
  return {
    loss,
    lowest: Math.min(...looks.map(({ there }) => there)),
    highest: Math.max(...looks.map(({ there }) => there)),
    change: Math.max(...looks.map(({ change }) => change)),
    roughness: Math.max(...looks.map(({ roughness }) => roughness)),
  };
}

function sumOver(lists: readonly Float32Array[], term: (value: number, index: number, at: number) => number): number {
  let sum = 0;
  lists.forEach((list, index) => {
    for (let at = 0; at < list.length; at++) sum += term(list[at]!, index, at);
  });
  return sum;
}
