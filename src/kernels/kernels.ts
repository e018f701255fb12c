import type { Shape } from '../engine';
import { requireShape } from '../engine/validate';
import { openKernel } from './kernel';
import { createPlainWorkspace } from './plainWorkspace';
import { createSimdWorkspace } from './simdWorkspace';
import type { Workspace } from './workspace';

/** The fastest normalization that this machine has. */
export interface Kernels {
  /** What runs: `simd` for WebAssembly, `plain` for the engine. */
  readonly kind: Workspace['kind'];
  /** Why it is plain, where WebAssembly was tried and failed. */
  readonly reason?: string;
  /**
   * A workspace for tensors of this shape. One is enough for every method; make another when the shape changes.
   * @throws RangeError if a size is not a whole number of at least 1.
   */
  createWorkspace(shape: Shape): Workspace;
}

/** Kernels on a compiled module, or on the engine without one: the page works before the module arrives. */
export function createKernels(module?: WebAssembly.Module): Kernels {
  return {
    kind: module ? 'simd' : 'plain',
    createWorkspace(shape) {
      requireShape('createWorkspace', shape);
      const kernel = module && openKernel(module, shape);
      return kernel ? createSimdWorkspace(kernel, shape) : createPlainWorkspace(shape);
    },
  };
}
