/** Every place where two lists of numbers differ by more than tolerance·(1 + |expected|), in words; [] is a pass. */
export function differences(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): string[] {
  if (actual.length !== expected.length) return [`${actual.length} numbers instead of ${expected.length}`];
  return Array.from(expected)
    .map((wanted, index) => {
      const came = actual[index]!;
      const isClose = Object.is(came, wanted) || Math.abs(came - wanted) <= tolerance * (1 + Math.abs(wanted));
      return isClose ? '' : `[${index}] ${came} instead of ${wanted}`;
    })
    .filter((message) => message !== '');
}
