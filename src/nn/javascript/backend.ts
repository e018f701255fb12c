import { backward, normalize, normalizeWith } from '../../engine/index';
import type { Backend } from '../backend';
import { activate, activateBackward } from './activations';
import { descend } from './descend';
import { multiply } from './multiply';
import { average, halve, halveBackward, spread } from './pooling';
import { addToRows, sumRows } from './rows';
import { gatherWindows, scatterWindows, swapInner } from './windows';

/** Plain loops: the readable reference, and what runs where WebAssembly cannot. */
export const javascript: Backend = {
  name: 'javascript',
  fresh: () => javascript,
  allocate: (length) => new Float32Array(length),
  multiply,
  addToRows,
  sumRows,
  activate,
  activateBackward,
  gatherWindows,
  scatterWindows,
  swapInner,
  average,
  spread,
  halve,
  halveBackward,
  descend,
  createNormalizer: (method) => ({
    normalize: (x, affine, epsilon) => normalize(x, method, affine, epsilon, { allowSingleValue: true }),
    backward: (dy, normalized, affine) => backward(dy, normalized, method, affine),
    normalizeWith,
  }),
};
