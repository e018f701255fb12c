import type { Backend } from './backend';
import type { Parameter } from './layer';

/** Numbers to learn, all starting at one value. */
export function createParameter(backend: Backend, name: Parameter['name'], length: number, start = 0): Parameter {
  return { name, value: backend.allocate(length).fill(start), gradient: backend.allocate(length) };
}
