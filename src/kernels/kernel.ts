import { cellCount, type Shape } from '../engine';

/** What assembly/normalize.ts exports: addresses of its lists, and the work. Every instance has a memory of its own. */
export interface Kernel extends Record<List, WebAssembly.Global<'i32'>> {
  readonly memory: WebAssembly.Memory;
  open(samples: number, channels: number, plane: number): number;
  cut(channels: number, plane: number, isColumnwise: boolean): void;
  group(sets: number, samples: number, channels: number, isCentred: boolean): void;
  style(epsilon: number, isElementwise: boolean): void;
  measure(cell: number): void;
  normalize(isMeasured: boolean, isSettled: boolean): void;
  renew(set: number): void;
  standardize(): void;
  backward(): void;
}

/** Lists of float32. */
export type Singles = 'x' | 'y' | 'xHat' | 'dy' | 'dx' | 'elementGamma' | 'elementBeta';
/** Lists of float64. */
export type Doubles = 'mean' | 'variance' | 'invStd' | 'gamma' | 'beta' | 'dGamma' | 'dBeta';
type List = Singles | Doubles;

/** A kernel for tensors of one shape, or undefined where they do not fit into WebAssembly's memory. */
export function openKernel(module: WebAssembly.Module, shape: Shape): Kernel | undefined {
  // The kernel counts in 32 bits; it finds out by itself what fits below that.
  if (cellCount(shape) >= 2 ** 29) return undefined;
  const [N, C, H, W] = shape;
  try {
    const kernel = new WebAssembly.Instance(module).exports as unknown as Kernel;
    return kernel.open(N, C, H * W) ? kernel : undefined;
  } catch (error) {
    // What a browser throws that has no address space left for another memory.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
