import { affineOf, epsilonOf, inputOf, methodOf, outputOf, shownOf } from '../../src/state/derive';
import type { PictureState } from '../../src/state/picture';
import type { CodeRequest } from '../../src/workbench/code/request';
import { activeCellOf } from '../../src/workbench/values';
import { stateWith } from '../state/picture';

/** What the page's programs are made from, for some settings. */
export function requestWith(change: Partial<PictureState>): CodeRequest {
  const state = stateWith(change);
  return {
    method: methodOf(state),
    x: inputOf(state),
    shown: shownOf(state),
    ...affineOf(state),
    epsilon: epsilonOf(state),
    mode: state.mode,
    cell: activeCellOf(state),
    y: outputOf(state),
  };
}
