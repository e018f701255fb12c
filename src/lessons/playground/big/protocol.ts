import type { Cell, Method, Pool, Shape } from '../../../engine/index';
import type { Kernels } from '../../../kernels/kernels';
import type { Stage } from '../../../state/picture';

// What a page asks the worker of a large tensor for, and what comes back.

/** Where the tensor comes from: drawn in the worker, or the reader's own, told apart by a number. */
export type BigData =
  | { readonly kind: 'random'; readonly shape: Shape; readonly seed: number }
  | { readonly kind: 'own'; readonly shape: Shape; readonly key: number };

/** Everything that the page shows follows from this. */
export interface Wanted {
  readonly data: BigData;
  readonly pool: Pool;
  /** The method that has this pool, where one has: it has a kernel. */
  readonly method: Method | null;
  readonly isCentred: boolean;
  /** One for all channels. */
  readonly gamma: number;
  readonly beta: number;
  readonly epsilon: number;
  readonly stage: Stage;
  readonly cell: Cell;
}

export interface Request {
  readonly wanted: Wanted;
  /** The reader's own data, once: when its key is new. */
  readonly own?: Float32Array;
  /** Arrays that the page no longer shows, to be filled again. */
  readonly spare: readonly Float32Array[];
}

/** One cell's way from x to y. */
export interface Worked {
  readonly x: number;
  readonly mean: number;
  readonly variance: number;
  readonly xHat: number;
  readonly y: number;
}

export type Reply =
  | {
      readonly kind: 'shown';
      readonly wanted: Wanted;
      readonly worked: Worked;
      /** What ran: `simd` for WebAssembly, `plain` for the engine. */
      readonly engine: Kernels['kind'];
      /** How far the colours of the input reach. */
      readonly reach: number;
      readonly isAllFinite: boolean;
      /** The stage's tensor, where it is another than before. */
      readonly values?: Float32Array;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** The memory that moves with a message; shared memory stays where it is. */
export function transfersOf(message: Request | Reply): ArrayBuffer[] {
  const spare = 'spare' in message ? message.spare : [];
  const values = 'values' in message && message.values ? [message.values] : [];
  const own = 'own' in message && message.own ? [message.own] : [];
  return [...spare, ...values, ...own].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}

/** Memory that both sides see where the page is cross-origin isolated; elsewhere it is transferred to and fro. */
export function allocate(length: number): Float32Array {
  const bytes = length * Float32Array.BYTES_PER_ELEMENT;
  return new Float32Array(globalThis.crossOriginIsolated ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
}
