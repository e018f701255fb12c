import { describe, expect, it } from 'vitest';
import { selectBatch } from '../../src/labs/images';
import {
  buildNetwork,
  convolutional,
  type LabMethod,
  type NetworkPlan,
  perceptron,
  restoreNetwork,
  saveNetwork,
  traceLayers,
} from '../../src/labs/network';
import { createTrainer, errorOf } from '../../src/labs/trainer';
import { javascript } from '../../src/nn/javascript/backend';
import { bench } from './run';

const planOf = (method: LabMethod): NetworkPlan => ({
  ...convolutional(
    [
      [4, 1],
      [8, 2],
    ],
    'average',
  ),
  activation: 'relu',
  initialization: 'he',
  method,
  groups: 2,
});
const batch = selectBatch(bench.data.training, [5, 3, 8, 1, 9, 2]);

describe('networks', () => {
  it('start from the same weights whatever the method', () => {
    const weights = (method: LabMethod) =>
      buildNetwork(planOf(method), 4, javascript)
        .parameters.filter(({ name }) => name === 'weight')
        .map(({ value }) => value);
    const plain = weights('none');
    expect(plain.map(({ length }) => length)).toEqual([9 * 4, 4 * 9 * 8, 8 * 10]);
    const others = (['batch', 'layer', 'instance', 'group', 'rms'] as const).filter(
      (method) => JSON.stringify(weights(method)) !== JSON.stringify(plain),
    );
    expect(others).toEqual([]);
  });

  it('have the shapes that their plan says', () => {
    const network = buildNetwork(planOf('batch'), 1, javascript);
    const shapes = traceLayers(network, batch.x, 'probe').map(({ shape }) => shape.slice(1).join('×'));
    expect(network.weighted.map((index) => shapes[index])).toEqual(['4×8×8', '8×4×4', '10×1×1']);
    expect(network.activated.map((index) => shapes[index])).toEqual(['4×8×8', '8×4×4']);
    expect(shapes.at(-2)).toBe('8×1×1');
  });

  it('answer the same after they were saved and restored', () => {
    const trainer = createTrainer({ ...planOf('batch'), inputMethod: 'instance' }, 2, 0.9, javascript);
    for (let step = 0; step < 5; step++) trainer.step(batch, 0.1);
    const restored = restoreNetwork(structuredClone(saveNetwork(trainer.network)), javascript);
    const answers = trainer.network.forward(batch.x, 'evaluate').data.slice();
    expect(restored.forward(batch.x, 'evaluate').data).toEqual(answers);
  });

  it('learn real digits', () => {
    const plan: NetworkPlan = { ...planOf('none'), ...perceptron(1, 32) };
    const trainer = createTrainer(plan, 1, 0.9, javascript);
    const before = errorOf(trainer.network, bench.data.test);
    for (let step = 0; step < 60; step++) {
      const indices = Array.from({ length: 32 }, (_, index) => (step * 32 + index) % bench.data.training.count);
      trainer.step(selectBatch(bench.data.training, indices), 0.1);
    }
    expect(before).toBeGreaterThan(0.7);
    expect(errorOf(trainer.network, bench.data.test)).toBeLessThan(0.25);
  });

  it('stop at the step where the loss is no longer a number', () => {
    const trainer = createTrainer(planOf('none'), 1, 0, javascript);
    const losses = Array.from({ length: 20 }, () => trainer.step(batch, 1e30));
    expect(trainer.divergedAt).toBeGreaterThan(1);
    expect(trainer.divergedAt).toBe(losses.findIndex((loss) => Number.isNaN(loss)) + 1);
    expect(errorOf(trainer.network, bench.data.test)).toBeGreaterThan(0.8);
  });
});
