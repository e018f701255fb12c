import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tensor } from '../../../engine/index';
import type { Reply } from './protocol';

export type Shown = Omit<Extract<Reply, { kind: 'shown' }>, 'kind' | 'values'> & {
  /** The stage's tensor. Its memory is given back when the next one comes. */
  readonly tensor: Tensor;
};

/** What the worker of a large tensor has answered. */
export interface BigState {
  readonly shown: Shown | null;
  /** Whether something newer has been asked for than what is shown. */
  readonly isPending: boolean;
  /** Why nothing can be shown. */
  readonly failure: string | null;
}

export type BigStore = StoreApi<BigState>;

export const nothingBig: BigState = { shown: null, isPending: false, failure: null };

export const createBigStore = (): BigStore => createStore(() => nothingBig);
