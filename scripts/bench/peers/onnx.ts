import * as ort from 'onnxruntime-web';
import type { Method } from '../../../src/engine';
import { type OneNodeModel, onnxModel } from '../../../tests/helpers/onnxModel';
import { epsilon, type Peer } from './peer';

type Runtime = Pick<typeof ort, 'InferenceSession' | 'Tensor'>;

/** onnxruntime-web on one thread. A session copies its input in and its output out; there is no other way to run one. */
export function createOnnx(): Peer {
  ort.env.wasm.numThreads = 1;
  return createPeer('onnxruntime-web', ort, {});
}

/**
 * ONNX Runtime's own machine code on one thread, where it was installed beside us. It is no dependency: with the binaries
 * of every system it has 290 MB, and its installer fetches more. `npm i --no-save --ignore-scripts onnxruntime-node`
 */
export async function createNativeOnnx(): Promise<Peer | null> {
  const name = 'onnxruntime-node';
  try {
    const runtime = (await import(name)) as Runtime;
    const options = { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential' } as const;
    return { ...createPeer(name, runtime, options), isNative: true };
  } catch {
    return null;
  }
}

function createPeer(name: string, runtime: Runtime, options: ort.InferenceSession.SessionOptions): Peer {
  return {
    name,
    async forward(x, method) {
      const [, C, H, W] = x.shape;
      const dimensions = method.kind === 'layer' || method.kind === 'rms' ? [C, H, W] : [C];
      const length = dimensions.reduce((product, size) => product * size, 1);
      const list = (value: number) => new runtime.Tensor('float32', new Float32Array(length).fill(value), dimensions);
      const lists = { gamma: list(1), beta: list(0), mean: list(0), variance: list(1) };
      const names = namesOf(method);
      const session = await runtime.InferenceSession.create(
        onnxModel({
          ...nodeOf(method),
          opset: 23,
          inputs: [['x', x.shape], ...names.map((name) => [name, dimensions] as const)],
          floats: { epsilon },
        }),
        options,
      );
      // In Node it leaves a global Worker behind, which jax-js would take for leave to start threads.
      Reflect.deleteProperty(globalThis, 'Worker');
      const input = new runtime.Tensor('float32', x.data, x.shape);
      const feeds = { x: input, ...Object.fromEntries(names.map((name) => [name, lists[name]])) };
      let answer: ort.InferenceSession.ReturnType;
      return [
        {
          async run() {
            answer = await session.run(feeds, ['y']);
          },
          result: async () => answer.y!.data as Float32Array,
          close: () => session.release(),
        },
      ];
    },
  };
}

function namesOf({ kind }: Method): readonly ('gamma' | 'beta' | 'mean' | 'variance')[] {
  if (kind === 'batch') return ['gamma', 'beta', 'mean', 'variance'];
  return kind === 'rms' ? ['gamma'] : ['gamma', 'beta'];
}

function nodeOf(method: Method): Pick<OneNodeModel, 'operator' | 'outputs' | 'integers'> {
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
