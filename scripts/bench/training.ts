/** Images trained on per second, one core: both backends in turn, and TensorFlow.js on the same nets. */
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { convolutional, type NetworkPlan, perceptron } from '../../src/labs/network';
import { createTrainer } from '../../src/labs/trainer';
import type { Backend } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import { randomTensor } from '../../tests/helpers/random';
import { webassemblyBackend } from './webassemblyBackend';

const BATCH = 64;
const RATE = 0.05;
const common = { activation: 'relu', initialization: 'he', groups: 4 } as const;
const cnn = convolutional(
  [
    [8, 1],
    [16, 2],
    [16, 1],
    [32, 2],
  ],
  'average',
);

const nets: readonly (readonly [string, NetworkPlan])[] = [
  ['MLP 5×64, none', { ...perceptron(5, 64), ...common, method: 'none' }],
  ['MLP 5×64, batch', { ...perceptron(5, 64), ...common, method: 'batch' }],
  ['MLP 5×64, group', { ...perceptron(5, 64), ...common, method: 'group' }],
  [
    'MLP 10×64 sigmoid, batch',
    { ...perceptron(10, 64), ...common, activation: 'sigmoid', initialization: 'xavier', method: 'batch' },
  ],
  ['CNN 8-16-16-32, batch', { ...cnn, ...common, method: 'batch' }],
];

export async function benchTraining(): Promise<string> {
  const webassembly = await webassemblyBackend();
  const packages = createRequire(import.meta.url);
  setWasmPaths(dirname(packages.resolve('@tensorflow/tfjs-backend-wasm')) + sep);
  tf.enableProdMode();
  const lines = [
    '### Training, images a second',
    '',
    '| net, batches of 64 | JavaScript | WebAssembly | ratio | tfjs cpu | tfjs wasm |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const [name, plan] of nets) {
    const runs = { slow: ours(plan, javascript), fast: ours(plan, webassembly) };
    const { slow, fast } = race(runs);
    const peers = [];
    for (const backend of ['cpu', 'wasm']) peers.push(await theirs(plan, backend));
    lines.push(
      `| ${name} | ${round(slow!)} | ${round(fast!)} | ${(fast! / slow!).toFixed(1)} | ${peers.join(' | ')} |`,
    );
  }
  return lines.join('\n');
}

function ours(plan: NetworkPlan, backend: Backend): () => void {
  const trainer = createTrainer(plan, 1, 0.9, backend);
  const x = randomTensor([BATCH, ...plan.input], 1);
  const labels = Uint8Array.from({ length: BATCH }, (_, sample) => sample % 10);
  return () => trainer.step({ x, labels }, RATE);
}

/** The best of several turns by the processor's time, so that others on the machine, who come and go, count least. */
function race<Name extends string>(runs: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const best = Object.fromEntries(Object.keys(runs).map((name) => [name, 0])) as Record<Name, number>;
  for (let turn = 0; turn < 8; turn++) {
    for (const name of Object.keys(runs) as Name[]) best[name] = Math.max(best[name], rateOf(runs[name]));
  }
  return best;
}

/** Images a second of processor time, over at least 40 ms. */
function rateOf(step: () => void): number {
  const start = process.cpuUsage();
  for (let steps = 1; ; steps++) {
    step();
    if (steps % 5 > 0) continue;
    const { user, system } = process.cpuUsage(start);
    if (user + system > 40_000) return (steps * BATCH * 1e6) / (user + system);
  }
}

/** The same net in layers of TensorFlow.js, which has no group norm. */
async function theirs(plan: NetworkPlan, backend: string): Promise<string> {
  if (plan.method === 'group') return '–';
  if (!(await tf.setBackend(backend))) return '–';
  const [channels, height, width] = plan.input;
  const model = tf.sequential();
  model.add(tf.layers.inputLayer({ inputShape: [height, width, channels] }));
  if (plan.blocks[0]?.kind === 'linear') model.add(tf.layers.flatten());
  for (const block of plan.blocks) {
    const { outputs } = block;
    model.add(
      block.kind === 'linear'
        ? tf.layers.dense({ units: outputs })
        : tf.layers.conv2d({ filters: outputs, kernelSize: 3, strides: block.stride, padding: 'same' }),
    );
    if (plan.method === 'batch') model.add(tf.layers.batchNormalization());
    model.add(tf.layers.activation({ activation: plan.activation }));
  }
  if (plan.head === 'average') model.add(tf.layers.globalAveragePooling2d({}));
  model.add(tf.layers.dense({ units: 10, activation: 'softmax' }));
  model.compile({ optimizer: tf.train.momentum(RATE, 0.9), loss: 'categoricalCrossentropy' });
  const x = tf.tensor4d(randomTensor([BATCH, ...plan.input], 1).data, [BATCH, height, width, channels]);
  const labels = tf.oneHot(
    tf.tensor1d(
      Array.from({ length: BATCH }, (_, sample) => sample % 10),
      'int32',
    ),
    10,
  );
  try {
    await model.trainOnBatch(x, labels);
    let best = 0;
    for (let step = 0; step < 5; step++) {
      const start = process.cpuUsage();
      await model.trainOnBatch(x, labels);
      const { user, system } = process.cpuUsage(start);
      best = Math.max(best, (BATCH * 1e6) / (user + system));
    }
    return round(best);
  } catch (error) {
    // Its WebAssembly has no gradient for some operations.
    return `cannot train: ${error instanceof Error ? error.message.split(' registered')[0] : error}`;
  } finally {
    tf.dispose([x, labels]);
    model.dispose();
  }
}

function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}
