/** From the lowest to the highest of this run's number and the other runs'; undefined where there are no others. */
export function rangeOf(
  own: number,
  others: readonly (number | undefined)[],
): readonly [low: number, high: number] | undefined {
  const known = others.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
  return known.length > 0 ? [Math.min(own, ...known), Math.max(own, ...known)] : undefined;
}
