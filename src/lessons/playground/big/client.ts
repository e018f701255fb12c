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

interface Asked {
  readonly wanted: Wanted;
  readonly own: Tensor | undefined;
}

/**
 * One request is under way at a time, and when it is answered the newest follows: a slider may ask as often as it moves.
 * Only another tensor is asked for at once, for which the worker gives up what it is drawing.
 * @param store is told the answers
 */
export function createBigClient(port: Port, store: BigStore): BigClient {
  let newest: Asked | undefined;
  let underWay: Wanted | undefined;
  let sentKey: number | undefined;
  let spare: Float32Array[] = [];

  function send({ wanted, own }: Asked): void {
    const { data } = wanted;
    const isNew = data.kind === 'own' && data.key !== sentKey;
    if (data.kind === 'own') sentKey = data.key;
    const request: Request = { wanted, spare, ...(isNew && own && { own: own.data.slice() }) };
    spare = [];
    underWay = wanted;
    port.postMessage(request, { transfer: transfersOf(request) });
  }

  function receive(reply: Reply): void {
    const isLast = isSame(underWay, newest?.wanted);
    if (reply.kind === 'failed') store.setState({ failure: reply.message, isPending: !isLast });
    else show(reply, !isLast);
    if (isLast) underWay = undefined;
    else if (newest) send(newest);
  }

  function show({ values, kind: _, ...answer }: Extract<Reply, { kind: 'shown' }>, isPending: boolean): void {
    const before = store.getState().shown?.tensor;
    if (values && before) spare.push(before.data);
    const tensor = values ? { shape: answer.wanted.data.shape, data: values } : before!;
    store.setState({ shown: { ...answer, tensor }, isPending, failure: null });
  }

  port.addEventListener('message', ({ data }) => receive(data));
  port.addEventListener('error', () => store.setState({ failure: 'the worker has failed', isPending: false }));

  return {
    ask(wanted, own) {
      if (isSame(wanted, newest?.wanted)) return;
      newest = { wanted, own };
      store.setState({ isPending: true });
      if (!underWay || !isSame(underWay.data, wanted.data)) send(newest);
    },
    close: () => port.terminate(),
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
