/** How many of the values fall into each of so many equal bins; what lies beyond the ends is put into the outermost. */
export function countValues(
  values: ArrayLike<number>,
  [least, most]: readonly [number, number],
  binCount: number,
  isCounted: (index: number) => boolean = () => true,
): Uint32Array {
  const counts = new Uint32Array(binCount);
  const perUnit = binCount / (most - least);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!Number.isFinite(value) || !isCounted(index)) continue;
    counts[Math.min(Math.max(Math.floor((value - least) * perUnit), 0), binCount - 1)]!++;
  }
  return counts;
}

/** The counts as shares of all that was counted, so that few values can be compared with many. */
export function sharesOf(counts: Uint32Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  return Float64Array.from(counts, (count) => count / total);
}

/** For how many cells a dot must stand so that the highest column has no more than so many dots. */
export const cellsPerDot = (counts: readonly Uint32Array[], mostDots: number): number =>
  Math.max(1, Math.ceil(Math.max(...counts.map((bins) => Math.max(...bins))) / mostDots));

/** How many dots stand in a column: none for none, and at least one for any. */
export const dotsFor = (count: number, perDot: number): number => Math.ceil(count / perDot);
