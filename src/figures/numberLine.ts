/** Where things stand on the number line: pure arithmetic, in units of which 16 are one rem. */

/**
 * Labels in one row, none nearer to its neighbour than `gap`, each as near to its own place as that allows (in the sense
 * of least squares: neighbours that crowd share the shift).
 */
export function spreadLabels(
  places: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): readonly number[] {
  const order = places.map((_place, index) => index).sort((left, right) => places[left]! - places[right]!);
  // Pool adjacent violators: without the gaps, the labels' places must not fall.
  const pools: { sum: number; count: number }[] = [];
  order.forEach((index, rank) => {
    let pool = { sum: places[index]! - rank * gap, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const bases = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const highest = most - (places.length - 1) * gap;
  const spread: number[] = [];
  order.forEach((index, rank) => {
    spread[index] = Math.max(least, Math.min(highest, bases[rank]!)) + rank * gap;
  });
  return spread;
}

/** A row for each segment, so that none covers another; `count` rows share the room, none higher than `most`. */
export function rowHeight(room: number, count: number, most = 22): number {
  return Math.min(most, room / Math.max(1, count));
}

export interface LineRange {
  readonly min: number;
  readonly max: number;
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a key moves a value: arrows by 1, Shift and the Page keys by 10, Home and End to the ends; null for other keys. */
export function valueOfKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  value: number,
  { min, max }: LineRange,
): number | null {
  if (key === 'Home') return min;
  if (key === 'End') return max;
  const step = keySteps[key];
  if (step === undefined) return null;
  const distance = shiftKey && Math.abs(step) === 1 ? 10 * step : step;
  return Math.min(max, Math.max(min, value + distance));
}
