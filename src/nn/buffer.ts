import { cellCount, type Shape, type Tensor } from '../engine/index';
import type { Backend } from './backend';

/** A place for results of changing size: grows when it must and is otherwise used again. Old contents are not cleared. */
export function createBuffer(backend: Backend): (shape: Shape) => Tensor {
  let memory = backend.allocate(0);
  let last: Tensor = { shape: [0, 0, 0, 0], data: memory };
  return (shape) => {
    if (shape.every((size, axis) => size === last.shape[axis])) return last;
    const length = cellCount(shape);
    if (length > memory.length) memory = backend.allocate(length);
    last = { shape, data: memory.subarray(0, length) };
    return last;
  };
}
