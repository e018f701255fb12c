import type { Backend } from '../backend';
import { activate, activateBackward } from './activations';
import { descend } from './descend';
import { multiply } from './multiply';
import { addToRows, sumRows } from './rows';
import { gatherWindows, scatterWindows } from './windows';

/** Plain loops: the readable reference, and what runs where WebAssembly cannot. */
export const javascript: Backend = {
  name: 'javascript',
  allocate: (length) => new Float32Array(length),
  multiply,
  addToRows,
  sumRows,
  activate,
  activateBackward,
  gatherWindows,
  scatterWindows,
  descend,
};
