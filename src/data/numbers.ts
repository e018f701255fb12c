import type { Shape } from '../engine/index';
import { printFloat32 } from './float32';

/** Numbers of four dimensions, row-major: a tensor, or what the engine keeps in float64. */
export interface NumberArray {
  readonly shape: Shape;
  readonly data: Float32Array | Float64Array;
}

/** A float64 in as few digits as give it again; `nan` and `inf` as NumPy writes them. */
const printFloat64 = (value: number): string =>
  Number.isFinite(value) && !Object.is(value, -0) ? String(value) : printFloat32(value);

/** How the array's numbers are written so that reading them gives the same ones. */
export const printNumber = ({ data }: NumberArray) => (data instanceof Float32Array ? printFloat32 : printFloat64);
