import type { Method, Shape, Tensor } from '../../../src/engine';
import type { Contender } from '../timing';

export const epsilon = 1e-5;

/** Another library, timed on its own tensors: what it costs to bring them in is not counted where the library allows. */
export interface Peer {
  readonly name: string;
  /** Too slow to be worth waiting for on large tensors. */
  readonly isSlow?: boolean;
  /** Does not run in a browser. */
  readonly isNative?: boolean;
  /** Ways to compute y with gamma 1 and beta 0; the fastest counts. */
  forward(x: Tensor, method: Method): Promise<readonly Job[]>;
  /** Ways to compute y, dx, dGamma and dBeta; none where the library has no gradients. */
  both?(x: Tensor, dy: Tensor, method: Method): Promise<readonly Job[]>;
}

export interface Job extends Omit<Contender, 'name'> {
  /** y of the last run. */
  result(): Promise<Float32Array>;
  close(): void | Promise<void>;
}

/** The same cells with the channels cut in two axes for group norm, and the axes that are averaged over. */
export function viewOf(method: Method, [N, C, H, W]: Shape): { readonly view: number[]; readonly axes: number[] } {
  switch (method.kind) {
    case 'batch':
      return { view: [N, C, H, W], axes: [0, 2, 3] };
    case 'layer':
    case 'rms':
      return { view: [N, C, H, W], axes: [1, 2, 3] };
    case 'instance':
      return { view: [N, C, H, W], axes: [2, 3] };
    case 'group':
      return { view: [N, method.groups, C / method.groups, H, W], axes: [2, 3, 4] };
  }
}
