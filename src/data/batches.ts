import { mixSeed } from './seed';

/** From one batch to the next the walk moves on by more samples than any picture shows, so neighbours share no digit. */
const BATCH_STEP = 17;

/**
 * Which of `count` digits batch number `batch` (0, 1, 2, …) takes: a walk through all of them with a start and a stride
 * drawn from the seed. The stride has no factor in common with `count`, so no digit comes again before every other has
 * come; and as the file repeats the ten classes in one order, up to ten neighbours show different digits. A larger
 * `size` adds samples at the end and changes none.
 * @throws RangeError when the batch cannot be filled without repetition, or has a negative number.
 */
export function pickDigits(count: number, seed: number, batch: number, size: number): number[] {
  if (size > count) throw new RangeError(`pickDigits: ${size} digits wanted, there are ${count}`);
  if (batch < 0) throw new RangeError(`pickDigits: batch ${batch}, the first is 0`);
  const strides = Array.from({ length: count }, (_, index) => index + 1).filter((step) =>
    haveNoCommonFactor(step, count),
  );
  const start = mixSeed(seed, 0) % count;
  const stride = strides[mixSeed(seed, 1) % strides.length]!;
  return Array.from({ length: size }, (_, index) => (start + stride * (batch * BATCH_STEP + index)) % count);
}

function haveNoCommonFactor(first: number, second: number): boolean {
  return second === 0 ? first === 1 : haveNoCommonFactor(second, first % second);
}
