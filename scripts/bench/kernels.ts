/** The normalization kernel beside its peers; alone: `npx tsx scripts/bench/kernels.ts`. */
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Method, Shape } from '../../src/engine';
import { createKernels, type Kernels } from '../../src/kernels/kernels';
import { randomTensor } from '../../tests/helpers/random';
import { compileAssembly } from '../vite/assemblyscript';
import { accuracyRows } from './kernelAccuracy';
import { changeRows } from './kernelChanges';
import { goalLines } from './kernelGoals';
import { bothHead, bothRow, forwardHead, forwardRow, type Race } from './kernelRaces';
import { createJax } from './peers/jax';
import { createNativeOnnx, createOnnx } from './peers/onnx';
import { createTensorFlow } from './peers/tensorflow';
import { table } from './timing';

const source = fileURLToPath(new URL('../../src/kernels/assembly/normalize.ts', import.meta.url));

const methods: readonly Method[] = [
  { kind: 'batch' },
  { kind: 'layer' },
  { kind: 'instance' },
  { kind: 'group', groups: 8 },
  { kind: 'rms' },
];

const shapes: readonly Shape[] = [
  [2, 8, 8, 8],
  [8, 32, 28, 28],
  [32, 128, 7, 7],
  [32, 64, 56, 56],
];

/** The kernels as a page has them. */
export async function compileKernels(): Promise<Kernels> {
  // The optimizing compiler at once, for everybody: jax-js's many small modules would be timed half compiled.
  setFlagsFromString('--no-liftoff');
  const { binary } = await compileAssembly(source);
  return createKernels(new WebAssembly.Module(binary));
}

/** Measures for about two minutes and answers in Markdown. */
export async function benchKernels(): Promise<string> {
  const kernels = await compileKernels();
  const native = await createNativeOnnx();
  const peers = [
    createOnnx(),
    ...(native ? [native] : []),
    await createTensorFlow('cpu'),
    await createTensorFlow('wasm'),
    await createJax(),
  ];
  const withGradients = peers.filter((peer) => peer.both);

  const forward: Race[] = [];
  const both: Race[] = [];
  for (const shape of shapes) {
    const x = randomTensor(shape, 1, 1, 2);
    const dy = randomTensor(shape, 2);
    for (const method of methods) {
      forward.push(await forwardRow(kernels, peers, x, method));
      both.push(await bothRow(kernels, withGradients, x, dy, method));
    }
  }
  const names = peers.map(({ name }) => name);
  const namesWithGradients = withGradients.map(({ name }) => name);
  const labels = ['shape', 'method', 'copy'];
  const ratios = ['kernel ÷ copy', 'best browser peer ÷ kernel'];
  return [
    '### Forward, ns an element',
    table([...labels, ...forwardHead, ...names, ...ratios, 'plain loop ÷ kernel'], fieldsOf(forward), 2),
    '### Forward and backward, ns an element',
    table([...labels, ...bothHead, ...namesWithGradients, ...ratios], fieldsOf(both), 2),
    '### Goals',
    goalLines(forward, both).join('\n'),
    '### Largest error of y where x = 10⁶ + N(0, 0.1), 8×32×28×28',
    table(['method', 'engine', 'kernel', ...names], await accuracyRows(kernels, peers, methods), 1),
    '### What a change costs the kernel, ns an element, 8×32×28×28',
    table(['changed', 'kernel', 'kernel ÷ copy'], await changeRows(kernels), 1),
  ].join('\n\n');
}

const fieldsOf = (races: readonly Race[]) => races.map(({ fields }) => fields);

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) console.log(await benchKernels());
