import type { Tensor } from '../../../engine/index';
import { type Reply, type Request, transfersOf, type Wanted } from './protocol';
import type { BigStore } from './store';

/** The part of a `Worker` that is used. */
export interface Port {
  postMessage(message: Request, options: { readonly transfer: ArrayBuffer[] }): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

export interface BigClient {
  /** Asks for what is wanted now. Ask as often as anything changes: only the newest is answered. */
  ask(wanted: Wanted, own?: Tensor): void;
  close(): void;
}

/** Starts a worker for large tensors; its code is downloaded only now. */
export const startBigClient = (store: BigStore): BigClient =>
  createBigClient(new Worker(new URL('./big.worker.ts', import.meta.url), { type: 'module' }) as Port, store);

/** @param store is told the answers */
export function createBigClient(port: Port, store: BigStore): BigClient {
  let newest: Wanted | undefined;
  let sentKey: number | undefined;
  let spare: Float32Array[] = [];

  port.addEventListener('message', ({ data: reply }) => {
    if (reply.kind === 'failed') return store.setState({ failure: reply.message, isPending: false });
    const { values, kind: _, ...answer } = reply;
    const before = store.getState().shown?.tensor;
    if (values && before) spare.push(before.data);
    const tensor = values ? { shape: reply.wanted.data.shape, data: values } : before!;
    store.setState({ shown: { ...answer, tensor }, isPending: !isSame(reply.wanted, newest), failure: null });
  });
  port.addEventListener('error', () => store.setState({ failure: 'the worker has failed', isPending: false }));

  return {
    ask(wanted, own) {
      if (isSame(wanted, newest)) return;
      newest = wanted;
      const { data } = wanted;
      const isNew = data.kind === 'own' && data.key !== sentKey;
      if (data.kind === 'own') sentKey = data.key;
      const request: Request = { wanted, spare, ...(isNew && own && { own: own.data.slice() }) };
      spare = [];
      port.postMessage(request, { transfer: transfersOf(request) });
      store.setState({ isPending: true });
    },
    close: () => port.terminate(),
  };
}

const isSame = (one: Wanted, other: Wanted | undefined) => JSON.stringify(one) === JSON.stringify(other);
