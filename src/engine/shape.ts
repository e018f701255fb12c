/** Sizes of a tensor: samples, channels, height, width. Row-major, w runs fastest. Every size is at least 1. */
export type Shape = readonly [n: number, c: number, h: number, w: number];

/** Values of a four-dimensional tensor; `data` holds N·C·H·W of them. */
export interface Tensor {
  readonly shape: Shape;
  readonly data: Float32Array;
}

/** One number of a tensor, by its four indices, each from 0. */
export interface Cell {
  readonly n: number;
  readonly c: number;
  readonly h: number;
  readonly w: number;
}

/** Number of cells in a tensor of this shape, N·C·H·W. */
export function cellCount([N, C, H, W]: Shape): number {
  return N * C * H * W;
}

/** Where the cell (n, c, h, w) lies in `data`. Coordinates are not checked. */
export function indexOf([, C, H, W]: Shape, n: number, c: number, h: number, w: number): number {
  return ((n * C + c) * H + h) * W + w;
}

/** `2×3×4×4`, for messages. */
export function formatShape(shape: Shape): string {
  return shape.join('×');
}
