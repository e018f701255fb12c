import { logarithm } from './elementary';

/** A stream of random numbers that is the same for the same seed on every machine. */
export interface Random {
  /** The next number, evenly spread over [0, 1). */
  uniform(): number;
  /** The next number of the standard normal distribution. */
  normal(): number;
  /** 0 to count − 1 in random order. */
  permutation(count: number): Uint32Array;
}

/**
 * Doty-Humphrey's sfc32 (PractRand): 128 bits of state, passes BigCrush, four additions a number. Several seeds name
 * independent streams, for example one for the weights and one for the order of the images.
 */
export function createRandom(...seeds: readonly number[]): Random {
  const state = new Uint32Array([0x9e3779b9, 0x243f6a88, 0xb7e15162, 1]);

  const bits = (): number => {
    const sum = (state[0]! + state[1]! + state[3]!) >>> 0;
    state[3]! += 1;
    state[0] = state[1]! ^ (state[1]! >>> 9);
    state[1] = state[2]! + (state[2]! << 3);
    state[2] = ((state[2]! << 21) | (state[2]! >>> 11)) + sum;
    return sum;
  };
  for (const seed of seeds) {
    state[0]! ^= seed;
    // Twelve rounds are its author's advice before neighbouring seeds are told apart in every bit.
    for (let round = 0; round < 12; round++) bits();
  }

  const uniform = (): number => bits() / 2 ** 32;

  let spare: number | undefined;
  // Marsaglia's polar method: needs no sine, and hands out its two numbers one after the other.
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    let across = 0;
    let along = 0;
    let square = 0;
    do {
      across = 2 * uniform() - 1;
      along = 2 * uniform() - 1;
      square = across * across + along * along;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * logarithm(square)) / square);
    spare = along * scale;
    return across * scale;
  };

  const permutation = (count: number): Uint32Array => {
    const order = Uint32Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(uniform() * (last + 1));
      const kept = order[last]!;
      order[last] = order[other]!;
      order[other] = kept;
    }
    return order;
  };

  return { uniform, normal, permutation };
}
