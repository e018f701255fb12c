import type { Shape, Tensor } from './shape';
import { requireTensor } from './validate';

/**
 * Makes a tensor. A `Float32Array` is kept, not copied; any other list is rounded to float32.
 * @throws RangeError if a size is not a whole number of at least 1, or the values do not fill the shape.
 */
export function tensor(shape: Shape, data: ArrayLike<number>): Tensor {
  const made = { shape, data: data instanceof Float32Array ? data : Float32Array.from(data) };
  requireTensor('tensor', made);
  return made;
}
