/** The mean and spread of one set, as the engine gave them. */
export interface SetStatistics {
  readonly mean: number;
  readonly deviation: number;
}

/** What a screen reader is told of a margin plot: the sets, by their number, at its ends. */
export interface MarginFacts {
  readonly sets: number;
  readonly leastMean: number;
  readonly mostMean: number;
  readonly leastDeviation: number;
  readonly mostDeviation: number;
}

/** The outermost sets of a margin plot, the first of equal ones. What is not a finite number counts as the largest. */
export function describeMargin(statistics: readonly SetStatistics[]): MarginFacts {
  const order = (key: keyof SetStatistics) =>
    Array.from(statistics.keys()).toSorted(
      (first, second) => known(statistics[first]![key]) - known(statistics[second]![key]) || 0,
    );
  const [means, deviations] = [order('mean'), order('deviation')];
  const firstLargest = (sorted: readonly number[], key: keyof SetStatistics) =>
    sorted.find((set) => known(statistics[set]![key]) === known(statistics[sorted.at(-1)!]![key]))!;
  return {
    sets: statistics.length,
    leastMean: means[0]!,
    mostMean: firstLargest(means, 'mean'),
    leastDeviation: deviations[0]!,
    mostDeviation: firstLargest(deviations, 'deviation'),
  };
}

const known = (value: number) => (Number.isFinite(value) ? value : Number.MAX_VALUE);

/** Both ends of the axis: every bar fits, and 0 is in sight. Values that are not finite are left out. */
export function marginDomain(statistics: readonly SetStatistics[]): readonly [number, number] {
  const ends = statistics
    .filter(({ mean, deviation }) => Number.isFinite(mean) && Number.isFinite(deviation))
    .flatMap(({ mean, deviation }) => [mean - deviation, mean + deviation]);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return least === most ? [-1, 1] : [least, most];
}
