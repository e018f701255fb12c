import { max, min } from 'd3-array';
import type { ChartRange } from '../../figures/chart';

/** From the lowest low to the highest high of several bands that were looked at in the same places. */
export function outermost(bands: readonly (readonly ChartRange[])[]): readonly ChartRange[] {
  const longest = bands.reduce((one, other) => (other.length > one.length ? other : one), []);
  return longest.flatMap(([x], index): ChartRange[] => {
    const here = bands.flatMap((band) => (band[index]?.[0] === x ? [band[index]] : []));
    const low = min(here, ([, value]) => (Number.isFinite(value) ? value : undefined));
    const high = max(here, ([, , value]) => (Number.isFinite(value) ? value : undefined));
    return low === undefined || high === undefined ? [] : [[x, low, high]];
  });
}
