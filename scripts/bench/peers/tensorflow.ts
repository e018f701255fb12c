import * as tf from '@tensorflow/tfjs';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Method, Tensor } from '../../../src/engine';
import { epsilon, type Job, type Peer, viewOf } from './peer';

/** TensorFlow.js on one of its backends. Its tensors live in the backend, results are not read back. */
export async function createTensorFlow(backend: 'cpu' | 'wasm'): Promise<Peer> {
  setWasmPaths(new URL('../../../node_modules/@tensorflow/tfjs-backend-wasm/dist/', import.meta.url).pathname);
  setThreadsCount(1);
  tf.enableProdMode();
  if (!(await tf.setBackend(backend))) throw new Error(`tfjs has no backend ${backend} here`);

  const prepare = () => {
    // Both backends are started by now, so this takes effect at once.
    void tf.setBackend(backend);
  };
  const job = (inputs: readonly tf.Tensor[], compute: () => tf.Tensor[]): Job => {
    let results: tf.Tensor[] = [];
    return {
      prepare,
      run() {
        tf.dispose(results);
        results = tf.tidy(compute);
      },
      result: async () => results[0]!.dataSync<'float32'>(),
      close: () => tf.dispose([...inputs, ...results]),
    };
  };
  return {
    name: `tfjs-${backend}`,
    isSlow: backend === 'cpu',
    async forward(x, method) {
      prepare();
      const inputs = inputsOf(x);
      return [job(inputs, () => [normalize(method, x, ...inputs)])];
    },
    async both(x, dy, method) {
      prepare();
      const inputs = inputsOf(x);
      const slope = tf.tensor4d(dy.data, [...x.shape]);
      const run = (...given: tf.Tensor[]) => normalize(method, x, given[0]!, given[1]!, given[2]!);
      return [job([...inputs, slope], () => [run(...inputs), ...tf.grads(run)([...inputs], slope)])];
    },
  };
}

function inputsOf(x: Tensor): readonly [tf.Tensor, tf.Tensor, tf.Tensor] {
  const [, C] = x.shape;
  return [tf.tensor4d(x.data, [...x.shape]), tf.ones([C, 1, 1]), tf.zeros([C, 1, 1])];
}

function normalize(method: Method, { shape }: Tensor, input: tf.Tensor, gamma: tf.Tensor, beta: tf.Tensor): tf.Tensor {
  const { view, axes } = viewOf(method, shape);
  const cut = input.reshape(view);
  const { mean, variance } =
    method.kind === 'rms' ? { mean: undefined, variance: cut.square().mean(axes, true) } : tf.moments(cut, axes, true);
  const xHat = (mean ? cut.sub(mean) : cut).mul(variance.add(epsilon).rsqrt());
  return xHat
    .reshape([...shape])
    .mul(gamma)
    .add(beta);
}
