import * as ort from 'onnxruntime-web';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Affine,
  initialRunning,
  type Method,
  normalize,
  normalizeWith,
  type Shape,
  type Tensor,
} from '../../src/engine';
import { type OneNodeModel, onnxModel } from '../helpers/onnxModel';
import { randomAffine, randomList, randomTensor } from '../helpers/random';
import { methodsFor } from '../helpers/randomCase';
import { differences } from './compare';

// onnxruntime compiled to WebAssembly: an independent forward of all five methods and of inference.

const epsilon = 1e-3;
const single = { allowSingleValue: true };
const shapes: readonly Shape[] = [
  [3, 4, 3, 5],
  [1, 4, 3, 2],
  [4, 1, 2, 2],
  [3, 6, 1, 1],
  [2, 2, 1, 4],
  [2, 2, 4, 1],
  [1, 1, 1, 1],
];

interface Input {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly values: ArrayLike<number>;
}

/** The answers of one operator, by output name. */
async function ask(
  node: Pick<OneNodeModel, 'operator' | 'outputs' | 'integers'>,
  inputs: readonly Input[],
): Promise<Record<string, Float32Array>> {
  const declared = inputs.map(({ name, dimensions }) => [name, dimensions] as const);
  const session = await ort.InferenceSession.create(
    onnxModel({ ...node, inputs: declared, opset: 23, floats: { epsilon } }),
  );
  const feeds = inputs.map(({ name, dimensions, values }) => {
    return [name, new ort.Tensor('float32', Float32Array.from(values), dimensions)] as const;
  });
  const answer = await session.run(Object.fromEntries(feeds));
  await session.release();
  return Object.fromEntries(node.outputs.map((name) => [name, answer[name]!.data as Float32Array]));
}

const operators: Record<Method['kind'], string> = {
  batch: 'BatchNormalization',
  layer: 'LayerNormalization',
  instance: 'InstanceNormalization',
  group: 'GroupNormalization',
  rms: 'RMSNormalization',
};

function integersOf(method: Method): Record<string, number> {
  switch (method.kind) {
    case 'batch':
      return { training_mode: 1 };
    case 'layer':
    case 'rms':
      return { axis: 1 };
    case 'instance':
      return {};
    case 'group':
      return { num_groups: method.groups };
  }
}

/** ONNX holds layer's and rms's parameters one an element, and gives rms no beta. */
async function forward(x: Tensor, method: Method, affine: Affine): Promise<Float32Array> {
  const [, C, H, W] = x.shape;
  const isElementwise = method.kind === 'layer' || method.kind === 'rms';
  const dimensions = isElementwise ? [C, H, W] : [C];
  const inputs: Input[] = [
    { name: 'x', dimensions: x.shape, values: x.data },
    { name: 'gamma', dimensions, values: affine.gamma },
  ];
  if (method.kind !== 'rms') inputs.push({ name: 'beta', dimensions, values: affine.beta });
  const outputs = ['y'];
  if (method.kind === 'batch') {
    const { mean, variance } = initialRunning(C);
    inputs.push({ name: 'mean', dimensions, values: mean }, { name: 'variance', dimensions, values: variance });
    outputs.push('runningMean', 'runningVariance');
  }
  const answer = await ask({ operator: operators[method.kind], outputs, integers: integersOf(method) }, inputs);
  return answer.y!;
}

function affineFor({ kind }: Method, [, C, H, W]: Shape, seed: number): Affine {
  const affine = randomAffine(kind === 'layer' || kind === 'rms' ? C * H * W : C, seed);
  return kind === 'rms' ? { ...affine, beta: new Float32Array(C * H * W) } : affine;
}

describe('onnxruntime', () => {
  beforeAll(() => {
    ort.env.wasm.numThreads = 1;
  });

  it('agrees on every method and shape', async () => {
    const wrong: string[] = [];
    for (const [seed, shape] of shapes.entries()) {
      const x = randomTensor(shape, seed, 1, 2);
      for (const method of methodsFor(shape)) {
        const affine = affineFor(method, shape, seed);
        const { y } = normalize(x, method, affine, epsilon, single);
        const found = differences(y.data, await forward(x, method, affine), 2e-5);
        wrong.push(...found.map((text) => `${method.kind} ${shape.join('×')} y${text}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('agrees on inference', async () => {
    const shape: Shape = [3, 4, 2, 3];
    const x = randomTensor(shape, 4, 1, 2);
    const affine = randomAffine(4, 5);
    const running = { mean: Float64Array.from(randomList(4, 6)), variance: Float64Array.of(1, 2, 3, 0.5) };
    const lists = { gamma: affine.gamma, beta: affine.beta, mean: running.mean, variance: running.variance };
    const parameters = Object.entries(lists).map(([name, values]) => ({ name, dimensions: [4], values }));
    const { y } = await ask({ operator: 'BatchNormalization', outputs: ['y'] }, [
      { name: 'x', dimensions: shape, values: x.data },
      ...parameters,
    ]);
    expect(differences(normalizeWith(x, running, affine, epsilon).data, y!, 1e-6)).toEqual([]);
  });
});
