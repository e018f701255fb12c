import type { Affine, Method, Normalized, Running, Shape } from '../engine';
import type { WorkspaceOptions } from './workspace';

/** Cells that may be more than a slow phone normalizes within a frame (at 8 ns each): from here on, ask a worker. */
export const cellsPerFrame = 2_000_000;

/**
 * What the page asks of a worker. It pulls: one request is under way at a time. Tensors travel in arrays that the page
 * lends: shared where the page is cross-origin isolated, else transferred there and back, so none is allocated twice.
 */
export type Request =
  | { readonly kind: 'open'; readonly shape: Shape }
  | { readonly kind: 'load'; readonly lent: readonly [x: Float32Array] }
  | { readonly kind: 'edit'; readonly cell: number; readonly value: number }
  | {
      readonly kind: 'normalize';
      readonly method: Method;
      readonly affine: Affine;
      readonly epsilon: number;
      readonly options: WorkspaceOptions;
      readonly lent: readonly [y: Float32Array];
    }
  | { readonly kind: 'backward'; readonly lent: readonly [dy: Float32Array, dx: Float32Array] }
  | {
      readonly kind: 'normalizeWith';
      readonly running: Running;
      readonly affine: Affine;
      readonly epsilon: number;
      readonly lent: readonly [y: Float32Array];
    };

export type Summary = Omit<Normalized, 'xHat' | 'y'>;

/** One reply to each request. */
export type Reply = (
  | { readonly kind: 'done' }
  | { readonly kind: 'normalized'; readonly summary: Summary }
  | { readonly kind: 'gradients'; readonly dGamma: Float64Array; readonly dBeta: Float64Array }
  | { readonly kind: 'failed'; readonly message: string }
) & {
  /** Which of the arrays that come back holds the answer. */
  readonly result?: { readonly name: 'y' | 'dx'; readonly data: Float32Array };
  /** The other arrays that come back. */
  readonly free: readonly Float32Array[];
};

/** The memory that moves with a message; shared memory stays where it is. */
export function transfersOf(message: Request | Reply): ArrayBuffer[] {
  const lent: readonly Float32Array[] = 'lent' in message ? message.lent : [];
  const free = 'free' in message ? message.free : [];
  const result = 'result' in message ? [message.result.data] : [];
  return [...lent, ...free, ...result].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
}
