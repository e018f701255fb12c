import fc from 'fast-check';
import { expect } from 'vitest';
import type { Backend } from '../../src/nn/backend';
import { javascript } from '../../src/nn/javascript/backend';
import { createRandom } from '../../src/nn/random';
import { webassembly } from './backends';

// One loop in WebAssembly beside the same loop in JavaScript.

export const seed = fc.integer({ min: 0, max: 1e6 });

export function normals(length: number, from: number, deviation = 1): Float32Array {
  const random = createRandom(from);
  return Float32Array.from({ length }, () => deviation * random.normal());
}

/** Runs one loop on both backends, on lists of their own, and returns what it wrote. */
export function both(run: (backend: Backend, list: (values: Float32Array) => Float32Array) => Float32Array[]) {
  return [javascript, webassembly.fresh()].map((backend) => {
    return run(backend, (values) => {
      const own = backend.allocate(values.length);
      own.set(values);
      return own;
    });
  }) as [Float32Array[], Float32Array[]];
}

/** Differences beyond the rounding of float32, in units of the largest number of the list or of `scale`. */
export function expectAlike([reference, fast]: [Float32Array[], Float32Array[]], tolerance: number, scale?: number) {
  reference.forEach((expected, list) => {
    const found = fast[list]!;
    expect(found.length).toBe(expected.length);
    const largest = scale ?? expected.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1e-30);
    const offenders = Array.from(expected, (value, index) => ({ index, value, found: found[index]! })).filter(
      ({ value, found }) => !Object.is(value, found) && !(Math.abs(value - found) <= tolerance * largest),
    );
    expect(offenders.slice(0, 3)).toEqual([]);
  });
}

/** Always the same eighty examples. */
export function check<Values>(property: fc.IRawProperty<Values>): void {
  fc.assert(property, { numRuns: 80, seed: 7 });
}
