/** At every step the mean of this and the steps before it, `window` of them at most. */
export function smoothed(values: readonly number[], window: number): number[] {
  return values.map((_, end) => {
    const begin = Math.max(0, end + 1 - window);
    let sum = 0;
    for (let index = begin; index <= end; index++) sum += values[index]!;
    return sum / (end + 1 - begin);
  });
}

/** The first step, counted from 1, at which the curve lies below the level; null if it never does. */
export function firstBelow(values: readonly number[], level: number): number | null {
  const index = values.findIndex((value) => value < level);
  return index < 0 ? null : index + 1;
}
