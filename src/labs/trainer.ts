import type { Backend } from '../nn/backend';
import type { Mode } from '../nn/layer';
import { crossEntropy } from '../nn/loss';
import { gradientDescent } from '../nn/optimizer';
import { type Batch, batchesOf, type Images } from './images';
import { buildNetwork, type Network, type NetworkPlan } from './network';

/** A net in training. */
export interface Trainer {
  readonly network: Network;
  /** The step at which the loss was no longer a number, counted from 1. Such a net is left as it is. */
  readonly divergedAt: number | null;
  /** One step of gradient descent; returns the loss before it, NaN once diverged. */
  step(batch: Batch, rate: number): number;
}

export function createTrainer(plan: NetworkPlan, seed: number, momentum: number, backend: Backend): Trainer {
  const network = buildNetwork(plan, seed, backend);
  const optimizer = gradientDescent(network.backend, network.parameters, momentum);
  let steps = 0;
  let divergedAt: number | null = null;
  return {
    network,
    get divergedAt() {
      return divergedAt;
    },
    step({ x, labels }, rate) {
      if (divergedAt !== null) return Number.NaN;
      steps += 1;
      const { loss, dLogits } = crossEntropy(network.forward(x, 'train'), labels);
      if (!Number.isFinite(loss)) {
        divergedAt = steps;
        return Number.NaN;
      }
      network.backward(dLogits);
      optimizer.step(rate);
      return loss;
    },
  };
}

/** Share of the images that the net answers wrongly, from 0 to 1. Small batches are quick to work on; the answer is the same. */
export function errorOf(network: Network, images: Images, mode: Mode = 'evaluate', size = 100): number {
  let wrong = 0;
  for (const { x, labels } of batchesOf(images, size)) wrong += crossEntropy(network.forward(x, mode), labels).wrong;
  return wrong / images.count;
}
