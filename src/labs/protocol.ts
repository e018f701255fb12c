import type { Digits } from '../data/digits';
import type { Backend } from '../nn/backend';
import type { ConfigOf, LabId, ResultOf } from './registry';

/**
 * What the page asks of a worker. It pulls: nothing is worked out until it is asked for, so that pausing is not asking,
 * and a page that cannot draw fast enough is not flooded. Cancelling is ending the worker.
 */
export type Request =
  | {
      readonly kind: 'start';
      readonly lab: LabId;
      readonly config: ConfigOf<LabId>;
      readonly digits: Digits;
      readonly isSynthetic: boolean;
    }
  /** Go on for so long; 0 makes a single step. */
  | { readonly kind: 'advance'; readonly milliseconds: number };

/** What the worker answers, one reply to each request. */
export type Reply =
  | {
      readonly kind: 'started';
      readonly backend: Backend['name'];
      /** Why it is not the fast one. */
      readonly reason?: string;
    }
  | {
      readonly kind: 'snapshot';
      readonly snapshot: ResultOf<LabId>;
      readonly isDone: boolean;
      /** Time worked on this run so far; with the snapshot's progress it tells how long the whole takes. */
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly message: string };
