import { describe, expect, it, vi } from 'vitest';
import { randomTensor, spreadsFor } from '../../../../src/data/random';
import {
  applyAffine,
  identityAffine,
  indexOf,
  normalizeFrom,
  type Shape,
  setOf,
  statisticsOf,
} from '../../../../src/engine/index';
import { createKernels, type Kernels } from '../../../../src/kernels/kernels';
import { loadKernels } from '../../../../src/kernels/loadKernels';
import { createBigClient, type Port } from '../../../../src/lessons/playground/big/client';
import { type Reply, type Request, transfersOf } from '../../../../src/lessons/playground/big/protocol';
import { createBigServer } from '../../../../src/lessons/playground/big/server';
import { createBigStore } from '../../../../src/lessons/playground/big/store';
import { wantedOf } from '../../../../src/lessons/playground/big/wanted';
import { ruleOf } from '../../../../src/lessons/playground/rule';
import {
  defaultPlayground,
  inputOf,
  isBigOf,
  mostAtOnce,
  normalizedOf,
  outputOf,
  type PlaygroundState,
  paintedOf,
} from '../../../../src/state/playground';

const shape: Shape = [3, 8, 5, 7];
const settings: PlaygroundState = {
  ...defaultPlayground,
  shape,
  gamma: 1.5,
  beta: -0.25,
  stage: 'output',
  pinned: { n: 1, c: 2, h: 3, w: 4 },
};

const kernels = await loadKernels();

/** Client and worker in this thread: real messages, with what they copy and transfer. */
function open(loaded: Kernels = kernels) {
  const { port1: page, port2: worker } = new MessageChannel();
  const replies: Reply[] = [];
  const handle = createBigServer(
    Promise.resolve(loaded),
    (reply) => {
      replies.push(structuredClone(reply));
      worker.postMessage(reply, transfersOf(reply));
    },
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  worker.onmessage = ({ data }: MessageEvent<Request>) => handle(data);
  page.start();
  const port = {
    postMessage: (message: Request, { transfer }: { readonly transfer: ArrayBuffer[] }) =>
      page.postMessage(message, transfer),
    addEventListener(type: string, listener: (event: MessageEvent) => void) {
      if (type === 'message') page.addEventListener(type, listener);
    },
    terminate: () => page.close(),
  };
  const store = createBigStore();
  const client = createBigClient(port as Port, store);
  const show = async (state: PlaygroundState) => {
    client.ask(wantedOf(state), state.own?.x);
    await vi.waitFor(() => expect(store.getState().isPending).toBe(false));
    return store.getState().shown!;
  };
  return { client, store, replies, show, close: () => client.close() };
}

const largestDifference = (one: Float32Array, other: Float32Array) =>
  one.reduce((most, value, cell) => Math.max(most, Math.abs(value - other[cell]!)), 0);

describe('a tensor worked out in a worker', () => {
  it('is what the page itself would show, by every method and at every stage', async () => {
    const { show, close } = open();
    const wrong: string[] = [];
    for (const kind of ['batch', 'layer', 'instance', 'group', 'rms'] as const) {
      for (const stage of ['input', 'centred', 'normalized', 'output'] as const) {
        const state = { ...settings, ...ruleOf(kind, shape, 4), stage };
        const { tensor, engine } = await show(state);
        const difference = largestDifference(tensor.data, paintedOf(state).data);
        if (engine !== 'simd' || !(difference < 2e-6)) wrong.push(`${kind} ${stage}: ${engine}, ${difference}`);
      }
    }
    close();
    expect(wrong).toEqual([]);
  });

  it('is exactly that where no kernel runs, for axes that cut through maps too', async () => {
    const { show, close } = open(createKernels());
    for (const axes of [['n', 'h', 'w'], ['w'], ['n', 'c', 'h', 'w'], []] as const) {
      const state = { ...settings, axes };
      const { tensor, engine } = await show(state);
      expect(engine).toBe('plain');
      expect(tensor.data).toEqual(outputOf(state).data);
    }
    close();
  });

  it("tells the chosen cell's numbers as the engine has them", async () => {
    const { show, close } = open();
    const { worked } = await show(settings);
    const { mean, variance, xHat, pool } = normalizedOf(settings);
    const set = setOf(pool, shape, 1, 2, 3, 4);
    const cell = indexOf(shape, 1, 2, 3, 4);
    expect(worked.mean).toBeCloseTo(mean[set]!, 12);
    expect(worked.variance).toBeCloseTo(variance[set]!, 12);
    expect(worked).toMatchObject({ x: inputOf(settings).data[cell], xHat: xHat.data[cell] });
    expect(worked.y).toBe(outputOf(settings).data[cell]);
    close();
  });

  it('sends no cells when only the chosen one is another', async () => {
    const { show, replies, close } = open();
    await show(settings);
    const { tensor, worked } = await show({ ...settings, pinned: { n: 0, c: 0, h: 0, w: 0 } });
    expect(replies.map((reply) => 'values' in reply)).toEqual([true, false]);
    expect(tensor.data).toHaveLength(840);
    expect(worked.x).toBe(inputOf(settings).data[0]);
    close();
  });

  it('answers only the newest of many requests, and the same as if it were the only one', async () => {
    const { client, store, replies, close } = open();
    for (let step = 0; step <= 50; step++) client.ask(wantedOf({ ...settings, gamma: step / 10 }));
    await vi.waitFor(() => expect(store.getState().isPending).toBe(false));
    expect(replies.length).toBeLessThan(4);
    const expected = applyAffine(normalizedOf(settings).xHat, {
      gamma: new Float64Array(8).fill(5),
      beta: new Float64Array(8).fill(settings.beta),
    });
    expect(largestDifference(store.getState().shown!.tensor.data, expected.data)).toBeLessThan(1e-5);
    close();
  });

  it('passes the same two arrays to and fro while a slider is dragged', async () => {
    const { show, store, close } = open();
    const lengths = new Set<number>();
    for (let step = 0; step < 6; step++) {
      const before = store.getState().shown?.tensor.data;
      const { tensor } = await show({ ...settings, gamma: step });
      // What was shown before has gone back to the worker.
      if (step > 1) lengths.add(before!.length);
      expect(tensor.data).toHaveLength(840);
    }
    close();
    expect([...lengths].length).toBe(1);
  });

  it("takes the reader's own numbers, and another shape after them", async () => {
    const { show, close } = open();
    const x = randomTensor([1, 2, 9, 9], 5, spreadsFor(2));
    const state = { ...settings, own: { x, isPicture: false }, pinned: null };
    const { tensor } = await show(state);
    const wanted = normalizeFrom(x, statisticsOf(x, [1, 1, 9, 9]), identityAffine(2), 1e-5).xHat;
    expect(largestDifference(tensor.data, outputOf(state).data)).toBeLessThan(2e-6);
    expect((await show({ ...state, stage: 'normalized' })).tensor.data[0]).toBeCloseTo(wanted.data[0]!, 5);
    expect((await show(settings)).tensor.shape).toEqual(shape);
    expect((await show(state)).tensor.shape).toEqual([1, 2, 9, 9]);
    expect(x.data).toHaveLength(162);
    close();
  });

  it('says what went wrong instead of showing nothing', async () => {
    const { client, store, close } = open({
      kind: 'plain',
      createWorkspace() {
        throw new RangeError('Array buffer allocation failed');
      },
    });
    client.ask(wantedOf(settings));
    await vi.waitFor(() => expect(store.getState().failure).toBe('Array buffer allocation failed'));
    expect(store.getState().isPending).toBe(false);
    close();
  });
});

describe('a large tensor', () => {
  it('is left to the worker from the measured size on', () => {
    expect(isBigOf({ ...settings, shape: [8, 32, 8, 8] })).toBe(false);
    expect(8 * 32 * 8 * 8).toBe(mostAtOnce);
    expect(isBigOf({ ...settings, shape: [8, 32, 8, 9] })).toBe(true);
  });
});
