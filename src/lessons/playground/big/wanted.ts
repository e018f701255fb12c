import type { Method } from '../../../engine/index';
import { epsilonOf } from '../../../state/derive';
import {
  activeCellOf,
  groupsOf,
  type OwnData,
  type PlaygroundState,
  poolOf,
  shapeOf,
  stageOf,
} from '../../../state/playground';
import { isMethod, nameOf } from '../rule';
import type { Wanted } from './protocol';

const keys = new WeakMap<OwnData, number>();
let lastKey = 0;

/** A number for the reader's data: the data itself is sent once. */
function keyOf(own: OwnData): number {
  const key = keys.get(own) ?? ++lastKey;
  keys.set(own, key);
  return key;
}

/** What is asked of the worker for these settings. */
export function wantedOf(state: PlaygroundState): Wanted {
  const { own, seed, isCentred, gamma, beta } = state;
  const shape = shapeOf(state);
  const groups = groupsOf(state);
  const name = nameOf({ ...state, groups }, shape);
  const method: Method | null = !isMethod(name) ? null : name === 'group' ? { kind: name, groups } : { kind: name };
  return {
    data: own ? { kind: 'own', shape, key: keyOf(own) } : { kind: 'random', shape, seed },
    pool: poolOf(state),
    method,
    isCentred,
    gamma,
    beta,
    epsilon: epsilonOf(state),
    stage: stageOf(state),
    cell: activeCellOf(state),
  };
}
