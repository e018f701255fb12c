import { startTransition, useEffect, useState } from 'react';
import { FULL_INK } from '../../../data/digits';
import { digitsOnce } from '../../../labs/useLab';

/** Digits that no net was trained on, as ink from 0 to 1. */
export interface TestDigits {
  readonly size: number;
  readonly inks: readonly Float32Array[];
}

const COUNT = 20;

/** The first of the test digits; null until they are here. */
export function useTestDigits(): TestDigits | null {
  const [shown, setShown] = useState<TestDigits | null>(null);
  useEffect(() => {
    let isGone = false;
    void digitsOnce().then(({ digits: { count, size, images } }) => {
      if (isGone) return;
      const area = size * size;
      const first = Math.floor(count * 0.8);
      const inks = Array.from({ length: COUNT }, (_, index) =>
        Float32Array.from(images.subarray((first + index) * area, (first + index + 1) * area), (ink) => ink / FULL_INK),
      );
      startTransition(() => setShown({ size, inks }));
    });
    return () => {
      isGone = true;
    };
  }, []);
  return shown;
}
