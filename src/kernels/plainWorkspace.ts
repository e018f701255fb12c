import {
  type Affine,
  backward,
  cellCount,
  type Method,
  type Normalized,
  normalizeFrom,
  normalizeWith,
  poolOf,
  type Shape,
  type Statistics,
  statisticsOf,
  type Tensor,
} from '../engine';
import { checkCell, checkNormalize, checkNormalized, checkTensor, isSameMethod } from './checks';
import type { Workspace } from './workspace';

/** A workspace on the engine alone, where WebAssembly or its SIMD instructions are missing. */
export function createPlainWorkspace(shape: Shape): Workspace {
  const empty = (): Tensor => ({ shape, data: new Float32Array(cellCount(shape)) });
  const x = empty();
  const dy = empty();
  let statistics: Statistics | undefined;
  let normalized: Normalized | undefined;
  let lastMethod: Method = { kind: 'batch' };
  let lastAffine: Affine = { gamma: [], beta: [] };
  let isFresh = false;

  const changed = () => {
    statistics = undefined;
    isFresh = false;
  };

  return {
    shape,
    kind: 'plain',
    x,
    dy,
    load(next) {
      checkTensor('load', 'x', next, shape);
      if (next.data !== x.data) x.data.set(next.data);
      changed();
    },
    edit(cell, value) {
      checkCell(cell, shape);
      x.data[cell] = value;
      changed();
    },
    normalize(method, affine, epsilon, options) {
      checkNormalize(method, affine, epsilon, shape, options);
      if (!statistics || !isSameMethod(method, lastMethod)) {
        statistics = statisticsOf(x, poolOf(method, shape), method.kind !== 'rms');
      }
      normalized = normalizeFrom(x, statistics, affine, epsilon, normalized);
      lastMethod = method;
      lastAffine = affine;
      isFresh = true;
      return normalized;
    },
    backward(slope) {
      checkTensor('backward', 'dy', slope, shape);
      checkNormalized(isFresh);
      return backward(slope, normalized!, lastMethod, lastAffine);
    },
    normalizeWith: (running, affine, epsilon) => normalizeWith(x, running, affine, epsilon),
  };
}
