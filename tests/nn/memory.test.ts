import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/nn/matrix';
import { webassembly } from './backends';

describe('the memory of a backend', () => {
  it('takes lists from elsewhere and writes back into them', () => {
    const backend = webassembly.fresh();
    const into = matrixOf(new Float32Array(6), 2, 3);
    backend.multiply(matrixOf(Float32Array.of(1, 2), 2, 1), matrixOf(Float32Array.of(3, 4, 5), 1, 3), into);
    expect(Array.from(into.data)).toEqual([3, 4, 5, 6, 8, 10]);
    // What was borrowed for that is clean again when it is handed out.
    expect(Array.from(backend.allocate(64))).toEqual(new Array(64).fill(0));
  });

  it('is bounded, and says so', () => {
    const backend = webassembly.fresh();
    expect(() => backend.allocate(2 ** 25)).toThrow(RangeError);
    expect(backend.allocate(3)).toEqual(new Float32Array(3));
  });

  it('belongs to one net: another one does not share it', () => {
    const [one, other] = [webassembly.fresh().allocate(1), webassembly.fresh().allocate(1)];
    expect(one.buffer === other.buffer).toBe(false);
  });
});
