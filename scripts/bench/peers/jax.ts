import { blockUntilReady, defaultDevice, init, type Array as JaxArray, jit, numpy, vjp } from '@jax-js/jax';
import type { Method, Shape, Tensor } from '../../../src/engine';
import { epsilon, type Job, type Peer, viewOf } from './peer';

/** jax-js on WebAssembly, compiled by `jit` from two ways to write the formula: which is faster depends on the axes. */
export async function createJax(): Promise<Peer> {
  await init('wasm');
  defaultDevice('wasm');
  return {
    name: 'jax-js',
    async forward(x, method) {
      return formulas(method, x.shape).map((formula) => job(inputsOf(x), jit(formula)));
    },
    async both(x, dy, method) {
      const slope = numpy.array(dy.data).reshape([...dy.shape]);
      return formulas(method, x.shape).map((formula) => {
        const withGradients = (input: JaxArray, gamma: JaxArray, beta: JaxArray, upstream: JaxArray) => {
          const [y, pull] = vjp(formula, [input, gamma, beta]);
          return [y, ...pull(upstream)];
        };
        return job([...inputsOf(x), slope.ref], jit(withGradients));
      });
    },
  };
}

function inputsOf(x: Tensor): JaxArray[] {
  const [, C] = x.shape;
  return [numpy.array(x.data).reshape([...x.shape]), numpy.ones([C, 1, 1]), numpy.zeros([C, 1, 1])];
}

type Formula = (x: JaxArray, gamma: JaxArray, beta: JaxArray) => JaxArray;

/** `ref` takes another reference where a value is used once more, as jax-js asks. */
function formulas(method: Method, shape: Shape): readonly Formula[] {
  const { view, axes } = viewOf(method, shape);
  const mean = (values: JaxArray) => numpy.mean(values, axes, { keepdims: true });
  const scaleOf = (variance: JaxArray) => numpy.reciprocal(numpy.sqrt(variance.add(epsilon)));
  const whole = (xHat: JaxArray, gamma: JaxArray, beta: JaxArray) =>
    xHat
      .reshape([...shape])
      .mul(gamma)
      .add(beta);
  if (method.kind === 'rms') {
    return [
      (x, gamma, beta) => {
        const cut = x.reshape(view);
        return whole(cut.ref.mul(scaleOf(mean(numpy.square(cut)))), gamma, beta);
      },
    ];
  }
  const twoPasses: Formula = (x, gamma, beta) => {
    const cut = x.reshape(view);
    const centred = cut.ref.sub(mean(cut));
    return whole(centred.ref.mul(scaleOf(mean(numpy.square(centred)))), gamma, beta);
  };
  const onePass: Formula = (x, gamma, beta) => {
    const cut = x.reshape(view);
    const center = mean(cut.ref);
    const variance = mean(numpy.square(cut.ref)).sub(numpy.square(center.ref));
    return whole(cut.sub(center).mul(scaleOf(variance)), gamma, beta);
  };
  return [twoPasses, onePass];
}

function job(inputs: readonly JaxArray[], compute: (...inputs: JaxArray[]) => JaxArray | JaxArray[]): Job {
  let results: JaxArray[] = [];
  const free = () => {
    for (const result of results) result.dispose();
    results = [];
  };
  return {
    async run() {
      free();
      results = [compute(...inputs.map((input) => input.ref))].flat();
      await blockUntilReady(results);
    },
    result: async () => (await results[0]!.ref.data()) as Float32Array,
    close() {
      free();
      for (const input of inputs) input.dispose();
    },
  };
}
