import { type Affine, cellCount, type Gradients, type Method, type Running, type Shape, type Tensor } from '../engine';
import { checkTensor } from './checks';
import { type Reply, type Request, type Summary, transfersOf } from './protocol';
import type { WorkspaceOptions } from './workspace';

export type RemoteNormalized = Summary & { readonly y: Tensor };

/**
 * A workspace in a worker, for tensors above a frame's time. Calls are answered in order, errors reject. A `normalize`
 * that still waits for its turn is overtaken by the next one and gets its answer, so a slider may ask as often as it
 * moves. A result holds until the next one of its kind has come.
 */
export interface RemoteWorkspace {
  readonly shape: Shape;
  /** Copies the input, so the caller may go on with it at once. */
  load(x: Tensor): Promise<void>;
  edit(cell: number, value: number): Promise<void>;
  normalize(method: Method, affine: Affine, epsilon: number, options?: WorkspaceOptions): Promise<RemoteNormalized>;
  backward(dy: Tensor): Promise<Gradients>;
  normalizeWith(running: Running, affine: Affine, epsilon: number): Promise<Tensor>;
  /** Ends the worker; what is under way or waits is rejected. */
  close(): void;
}

/** The part of a `Worker` that is used. */
export interface Port {
  postMessage(message: Request, options: { readonly transfer: ArrayBuffer[] }): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Starts a worker for tensors of this shape; its code is downloaded only now. */
export function startRemoteWorkspace(shape: Shape): RemoteWorkspace {
  const worker = new Worker(new URL('./normalize.worker.ts', import.meta.url), { type: 'module' });
  return createRemoteWorkspace(worker as Port, shape);
}

interface Job {
  /** Called when its turn comes: an array that is lent must not wait in a queue. */
  request: () => Request;
  readonly isNormalize: boolean;
  readonly reply: Promise<Reply>;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

function createJob(request: () => Request, isNormalize: boolean): Job {
  let resolve!: Job['resolve'];
  let reject!: Job['reject'];
  const reply = new Promise<Reply>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { request, isNormalize, reply, resolve, reject };
}

export function createRemoteWorkspace(port: Port, shape: Shape): RemoteWorkspace {
  const waiting: Job[] = [];
  let underWay: Job | undefined;
  /** Why no more answers will come. */
  let ended: Error | undefined;
  const spare: Float32Array[] = [];
  const shown: { y?: Float32Array; dx?: Float32Array } = {};

  const lend = () => spare.pop() ?? allocate(cellCount(shape));
  const lendCopy = (tensor: Tensor) => {
    const array = lend();
    array.set(tensor.data);
    return array;
  };

  function ask(request: () => Request, isNormalize = false): Promise<Reply> {
    if (ended) return Promise.reject(ended);
    const last = waiting.at(-1);
    if (isNormalize && last?.isNormalize) {
      last.request = request;
      return last.reply;
    }
    const job = createJob(request, isNormalize);
    waiting.push(job);
    sendNext();
    return job.reply;
  }

  function sendNext(): void {
    if (underWay) return;
    underWay = waiting.shift();
    const request = underWay?.request();
    if (request) port.postMessage(request, { transfer: transfersOf(request) });
  }

  function receive(reply: Reply): void {
    spare.push(...reply.free);
    if (reply.result) {
      const { name, data } = reply.result;
      const last = shown[name];
      if (last) spare.push(last);
      shown[name] = data;
    }
    const job = underWay;
    underWay = undefined;
    if (reply.kind === 'failed') job?.reject(new RangeError(reply.message));
    else job?.resolve(reply);
    sendNext();
  }

  function giveUp(reason: string): void {
    ended = new Error(reason);
    for (const job of [underWay, ...waiting.splice(0)]) job?.reject(ended);
    underWay = undefined;
  }

  port.addEventListener('message', ({ data }) => receive(data));
  port.addEventListener('error', () => giveUp('the worker has failed'));
  const opened = ask(() => ({ kind: 'open', shape }));
  // Every later request fails with a message of its own.
  opened.catch(() => undefined);

  return {
    shape,
    async load(x) {
      checkTensor('load', 'x', x, shape);
      const copy = lendCopy(x);
      await ask(() => ({ kind: 'load', lent: [copy] }));
    },
    async edit(cell, value) {
      await ask(() => ({ kind: 'edit', cell, value }));
    },
    async normalize(method, affine, epsilon, options = {}) {
      const reply = await ask(() => ({ kind: 'normalize', method, affine, epsilon, options, lent: [lend()] }), true);
      const { summary } = expectKind(reply, 'normalized');
      return { ...summary, y: { shape, data: shown.y! } };
    },
    async backward(dy) {
      checkTensor('backward', 'dy', dy, shape);
      const copy = lendCopy(dy);
      const reply = await ask(() => ({ kind: 'backward', lent: [copy, lend()] }));
      const { dGamma, dBeta } = expectKind(reply, 'gradients');
      return { dx: { shape, data: shown.dx! }, dGamma, dBeta };
    },
    async normalizeWith(running, affine, epsilon) {
      await ask(() => ({ kind: 'normalizeWith', running, affine, epsilon, lent: [lend()] }));
      return { shape, data: shown.y! };
    },
    close() {
      port.terminate();
      giveUp('the workspace was closed');
    },
  };
}

function expectKind<Kind extends Reply['kind']>(reply: Reply, kind: Kind): Reply & { readonly kind: Kind } {
  if (reply.kind !== kind) throw new Error(`the worker answered ${reply.kind}, wanted ${kind}`);
  return reply as Reply & { readonly kind: Kind };
}

function allocate(length: number): Float32Array {
  const bytes = length * Float32Array.BYTES_PER_ELEMENT;
  return new Float32Array(globalThis.crossOriginIsolated ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
}
