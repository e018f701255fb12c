/**
 * Measures and prints Markdown. `npm run bench` runs every section, `npm run bench -- engine` the named ones.
 * Times are medians on one thread; compare the ratios, the nanoseconds belong to the machine.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import * as tf from '@tensorflow/tfjs';
import * as ort from 'onnxruntime-web';
import { backward, cellCount, identityAffine, type Method, normalize, type Shape, type Tensor } from '../src/engine';
import { javascript } from '../src/nn/javascript/backend';
import { type OneNodeModel, onnxModel } from '../tests/helpers/onnxModel';
import { randomTensor } from '../tests/helpers/random';
import { benchBig } from './bench/big';
import { benchDefaults } from './bench/defaults';
import { benchGrowth } from './bench/growth';
import { growthChart, type Series } from './bench/growthChart';
import { benchKernels, compileKernels } from './bench/kernels';
import { benchLabRuns } from './bench/labRuns';
import { benchLabs } from './bench/labs';
import { benchSlider, type DragCost } from './bench/slider';
import { benchTraining } from './bench/training';

const epsilon = 1e-5;

/** The normalization engine beside its peers: copying the same floats, onnxruntime-web (WebAssembly) and tfjs (plain JavaScript). */
async function engine(): Promise<void> {
  ort.env.wasm.numThreads = 1;
  tf.enableProdMode();
  await tf.setBackend('cpu');

  const shapes: readonly Shape[] = [
    [2, 8, 8, 8],
    [8, 32, 28, 28],
    [32, 64, 56, 56],
  ];
  const methods: readonly Method[] = [
    { kind: 'batch' },
    { kind: 'layer' },
    { kind: 'instance' },
    { kind: 'group', groups: 8 },
  ];
  const forward: string[][] = [];
  const both: string[][] = [];
  for (const shape of shapes) {
    const cells = cellCount(shape);
    const x = randomTensor(shape, 1, 1, 2);
    const dy = randomTensor(shape, 2);
    const target = new Float32Array(cells);
    const affine = identityAffine(shape[1]);
    const copy = await timeEach(cells, () => target.set(x.data));
    for (const method of methods) {
      const label = [shape.join('×'), method.kind === 'group' ? `group, G = ${method.groups}` : method.kind];
      const into = normalize(x, method, affine, epsilon);

      const ours = await timeEach(cells, () => normalize(x, method, affine, epsilon));
      const reused = await timeEach(cells, () => normalize(x, method, affine, epsilon, { into }));
      const onnx = await timeOnnx(x, method);
      const flow = await timeTensorFlow(firstSamples(x), method);
      const ratios = [ratio(reused, copy), ratio(onnx, ours), ratio(flow, ours)];
      forward.push([...label, ...[copy, ours, reused, onnx, flow].map(nanoseconds), ...ratios]);

      const oursBoth = await timeEach(cells, () => backward(dy, normalize(x, method, affine, epsilon), method, affine));
      const flowBoth = await timeTensorFlow(firstSamples(x), method, firstSamples(dy));
      both.push([...label, ...[copy, oursBoth, flowBoth].map(nanoseconds), ratio(flowBoth, oursBoth)]);
    }
  }

  const columns = ['shape', 'method', 'copy', 'engine'];
  const ratios = ['reused ÷ copy', 'onnxruntime-web ÷ engine', 'tfjs ÷ engine'];
  console.log('### Forward, ns an element\n');
  printTable([...columns, 'engine, buffers reused', 'onnxruntime-web', 'tfjs', ...ratios], forward);
  console.log('### Forward and backward, ns an element\n');
  printTable([...columns, 'tfjs', 'tfjs ÷ engine'], both);
  console.log(
    'The engine returns both x̂ and y, its peers y alone. copy is `Float32Array.set`. onnxruntime-web copies its',
  );
  console.log(
    'input in and its output out, and has no backward. tfjs runs its plain JavaScript backend, on 2 samples of the',
  );
  console.log('largest shape.\n');
}

/** The tensor itself, or its first two samples where a peer would take minutes over the whole. */
function firstSamples(x: Tensor): Tensor {
  const [N, C, H, W] = x.shape;
  if (cellCount(x.shape) < 1e6) return x;
  return { shape: [2, C, H, W], data: x.data.subarray(0, (x.data.length / N) * 2) };
}

/** A session run as its users have it: the input is copied in, the output copied out. */
async function timeOnnx(x: Tensor, method: Method): Promise<number> {
  const [, C, H, W] = x.shape;
  const parameters = method.kind === 'layer' ? [C, H, W] : [C];
  const names = ['gamma', 'beta', ...(method.kind === 'batch' ? ['mean', 'variance'] : [])];
  const session = await ort.InferenceSession.create(
    onnxModel({
      ...onnxNode(method),
      opset: 21,
      inputs: [['x', x.shape], ...names.map((name) => [name, parameters] as const)],
      floats: { epsilon },
    }),
  );
  const length = parameters.reduce((product, size) => product * size, 1);
  const ones = new ort.Tensor('float32', new Float32Array(length).fill(1), parameters);
  const input = new ort.Tensor('float32', x.data, x.shape);
  const feeds = { x: input, ...Object.fromEntries(names.map((name) => [name, ones])) };
  const time = await timeEach(cellCount(x.shape), () => session.run(feeds, ['y']));
  await session.release();
  return time;
}

function onnxNode(method: Method): Pick<OneNodeModel, 'operator' | 'outputs' | 'integers'> {
  switch (method.kind) {
    case 'batch': {
      const outputs = ['y', 'runningMean', 'runningVariance'];
      return { operator: 'BatchNormalization', outputs, integers: { training_mode: 1 } };
    }
    case 'layer':
      return { operator: 'LayerNormalization', outputs: ['y'], integers: { axis: 1 } };
    case 'instance':
      return { operator: 'InstanceNormalization', outputs: ['y'] };
    case 'group':
      return { operator: 'GroupNormalization', outputs: ['y'], integers: { num_groups: method.groups } };
    case 'rms':
      return { operator: 'RMSNormalization', outputs: ['y'], integers: { axis: 1 } };
  }
}

/** Forward by `tf.moments`; with `dy`, the three gradients by automatic differentiation as well. */
async function timeTensorFlow(x: Tensor, method: Method, dy?: Tensor): Promise<number> {
  const [N, C, H, W] = x.shape;
  const groups = method.kind === 'group' ? method.groups : 1;
  const view = method.kind === 'group' ? [N, groups, C / groups, H, W] : [N, C, H, W];
  const axes = { batch: [0, 2, 3], layer: [1, 2, 3], rms: [1, 2, 3], instance: [2, 3], group: [2, 3, 4] }[method.kind];
  const forward = (input: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor) => {
    const cut = input.reshape(view);
    const { mean, variance } = tf.moments(cut, axes, true);
    const xHat = cut.sub(mean).mul(variance.add(epsilon).rsqrt());
    return xHat.reshape([N, C, H, W]).mul(gamma).add(beta);
  };
  const inputs = [tf.tensor4d(x.data, [N, C, H, W]), tf.ones([C, 1, 1]), tf.zeros([C, 1, 1])] as const;
  const slope = dy && tf.tensor4d(dy.data, [N, C, H, W]);
  const time = await timeEach(cellCount(x.shape), () =>
    tf.tidy(() => {
      const results = slope ? tf.grads(forward)([...inputs], slope) : [forward(...inputs)];
      for (const result of results) result.dataSync();
    }),
  );
  tf.dispose(slope ? [...inputs, slope] : [...inputs]);
  return time;
}

/**
 * Median nanoseconds an element, over samples of about a millisecond or of one run. Warms up for 50 ms, then samples for
 * 0.4 s; a slow run gets three samples if they fit in two seconds.
 */
async function timeEach(elements: number, run: () => unknown): Promise<number> {
  let once = 0;
  for (let spent = 0; spent < 50; spent += once) once = await repeat(run, 1);
  const runs = Math.max(1, Math.ceil(1 / once));
  const samples: number[] = [];
  for (let spent = 0; spent < 400 || (samples.length < 3 && spent < 2000); ) {
    const elapsed = await repeat(run, runs);
    samples.push(elapsed / runs);
    spent += elapsed;
  }
  samples.sort((one, other) => one - other);
  return (samples[Math.floor(samples.length / 2)]! * 1e6) / elements;
}

/** Milliseconds that several runs take together. */
async function repeat(run: () => unknown, times: number): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

function nanoseconds(value: number): string {
  return value.toFixed(2);
}

function ratio(value: number, unit: number): string {
  return `${(value / unit).toFixed(value < 10 * unit ? 2 : 0)}`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;
  const rule = head.map((_, column) => (column < 2 ? '---' : '---:'));
  console.log([head, rule, ...rows].map(line).join('\n'), '\n');
}

type Section = () => Promise<void>;

let drags: readonly DragCost[] = [];

/** The main thread's work for a frame of a drag in the playground, as another line of the chart. */
const frames = (): readonly Series[] => {
  const points = drags
    .filter(({ page, rate }) => page === 'playground' && rate === 1)
    .map(({ cells, work }) => [cells, work] as const);
  return points.length > 0 ? [{ name: 'frame in the browser', points }] : [];
};

const chart = 'docs/media/growth.svg';

const sections: Readonly<Record<string, Section>> = {
  engine,
  async slider() {
    const { text, costs } = await benchSlider();
    drags = costs;
    console.log(`### From a hand on γ to the picture, milliseconds\n\n${text}\n`);
  },
  big: async () => console.log(`### 32×64×28×28 in the playground\n\n${await benchBig()}\n`),
  // The last two tell V8 to compile WebAssembly with its best compiler, for everything that follows.
  async growth() {
    const { text, series } = await benchGrowth(await compileKernels());
    writeFileSync(chart, growthChart([...series, ...frames()]));
    console.log(`${text}\n\nDrawn in ${chart}.\n`);
  },
  kernels: async () => console.log(await benchKernels()),
};

/** Takes minutes: only where it is named. */
const longSections: Readonly<Record<string, Section>> = {
  labs: async () => {
    console.log(await benchTraining());
    console.log(`\n${await benchDefaults()}`);
  },
  findings: async () => console.log(benchLabs(javascript)),
  'lab-runs': async () => console.log(await benchLabRuns()),
};

const all = { ...sections, ...longSections };
const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`bench: no section called ${unknown.join(', ')}; there are: ${Object.keys(all).join(', ')}`);
  process.exit(1);
}
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread.\n`);
for (const name of named.length > 0 ? named : Object.keys(sections)) await all[name]!();
