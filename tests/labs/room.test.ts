import { describe, expect, it } from 'vitest';
import type { Images } from '../../src/labs/images';
import { selectBatch } from '../../src/labs/images';
import { convolutional, type LabMethod, type NetworkPlan, perceptron } from '../../src/labs/network';
import { roomFor } from '../../src/labs/room';
import { createTrainer, errorOf } from '../../src/labs/trainer';
import { webassembly } from '../nn/backends';
import { bench } from './run';

const MEGABYTE = 2 ** 20;
const common = { activation: 'relu', initialization: 'he', groups: 4 } as const;
const shapes: Readonly<Record<string, Pick<NetworkPlan, 'input' | 'blocks' | 'head'>>> = {
  'five layers of 64': perceptron(5, 64),
  'thirty layers of 64': perceptron(30, 64),
  'four convolutions': convolutional(
    [
      [8, 1],
      [16, 2],
      [16, 1],
      [32, 2],
    ],
    'average',
  ),
  'three convolutions of 32 maps': convolutional(
    [
      [32, 1],
      [32, 2],
      [32, 1],
    ],
    'all',
  ),
};
const images: Images = { ...bench.data.test, count: 200 };
const batch = (size: number) =>
  selectBatch(
    images,
    Array.from({ length: size }, (_, index) => index),
  );

describe('the room of a net', () => {
  it.each(Object.entries(shapes))('%s: holds every batch that a lab shows it, whatever the method', (_name, shape) => {
    for (const method of ['none', 'batch', 'layer', 'group', 'instance'] as LabMethod[]) {
      const plan: NetworkPlan = { ...shape, ...common, method, ...(method === 'batch' ? { noise: 0.5 } : {}) };
      const trainer = createTrainer(plan, 1, 0.9, webassembly);
      trainer.step(batch(64), 0.01);
      errorOf(trainer.network, images, 'probe');
      errorOf(trainer.network, images);
      expect(trainer.network.parameters[0]!.value.buffer.byteLength).toBeLessThan(roomFor(plan) * 4 + MEGABYTE / 4);
      const watched = createTrainer(plan, 1, 0, webassembly).network;
      watched.forward(batch(200).x, 'probe');
    }
  });

  it('is a few megabytes, so that five nets together fit into a small phone; only the sandbox’s widest, alone, takes more', () => {
    const megabytes = Object.values(shapes).map((shape) => {
      return (roomFor({ ...shape, ...common, method: 'batch' }) * 4) / MEGABYTE;
    });
    expect(Math.max(...megabytes)).toBeLessThan(48);
    expect(megabytes[0]).toBeLessThan(6);
    expect(megabytes[2]).toBeLessThan(20);
  });
});
