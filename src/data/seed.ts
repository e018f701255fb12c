/**
 * One unsigned 32-bit seed from several integers. Neighbouring inputs give unrelated seeds, which a linear congruential
 * generator needs: fed with 1, 2, 3, … it would start with nearly equal numbers. Each step is MurmurHash3's finalizer.
 */
export function mixSeed(...parts: readonly number[]): number {
  let hash = 0;
  for (const part of parts) {
    hash = ((hash ^ part) + 0x9e3779b9) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}
