import type { Kernel } from './kernel';

const PAGE = 65536;
const ALIGNMENT = 16;

/** The memory of one instance. It never grows, since growing would cut off every list that was handed out. */
export interface Memory {
  /** Zeros. Each list begins at a whole vector and the next one behind a whole vector. */
  singles(length: number): Float32Array;
  doubles(length: number): Float64Array;
  integers(values: Int32Array): number;
  /** Where a list lies; one from elsewhere is copied in, to stay until `release`. */
  place(list: Float32Array): number;
  /** The same for a list to write to; `release` copies it back. */
  target(list: Float32Array): number;
  release(): void;
}

/**
 * @param bytes how much it can hold
 * @throws RangeError where there is no room
 */
export function createMemory({ memory, heap }: Kernel, bytes: number): Memory {
  memory.grow(Math.max(0, Math.ceil((heap.value + bytes - memory.buffer.byteLength) / PAGE)));
  const { buffer } = memory;
  let top = heap.value;
  // Lists from elsewhere lie above what was handed out, for the length of one call.
  let borrowed = 0;
  const returns: { readonly list: Float32Array; readonly copy: Float32Array }[] = [];

  const reserve = (start: number, bytes: number): number => {
    const at = Math.ceil(start / ALIGNMENT) * ALIGNMENT;
    if (at + bytes + ALIGNMENT > buffer.byteLength) {
      throw new RangeError(`allocate: no room for ${bytes} bytes more in ${buffer.byteLength}`);
    }
    return at;
  };
  const take = (bytes: number): number => {
    const at = reserve(top, bytes);
    top = at + bytes;
    return at;
  };
  const borrow = ({ length }: Float32Array): Float32Array => {
    const at = reserve(Math.max(top, borrowed), length * 4);
    borrowed = at + length * 4;
    return new Float32Array(buffer, at, length);
  };

  return {
    // What lay above may have been lent before: it is cleared.
    singles: (length) => new Float32Array(buffer, take(length * 4), length).fill(0),
    doubles: (length) => new Float64Array(buffer, take(length * 8), length).fill(0),
    integers(values) {
      const at = take(values.length * 4);
      new Int32Array(buffer, at, values.length).set(values);
      return at;
    },
    place(list) {
      if (list.buffer === buffer) return list.byteOffset;
      const copy = borrow(list);
      copy.set(list);
      return copy.byteOffset;
    },
    target(list) {
      if (list.buffer === buffer) return list.byteOffset;
      const copy = borrow(list);
      copy.set(list);
      returns.push({ list, copy });
      return copy.byteOffset;
    },
    release() {
      borrowed = 0;
      for (const { list, copy } of returns) list.set(copy);
      returns.length = 0;
    },
  };
}
