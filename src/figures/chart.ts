import { bisector } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { type LineMethod, methodDash } from './method';

/** The dash of a line; without normalization it is dotted. */
export function lineDash(method: LineMethod): string | undefined {
  return method === 'none' ? '1 6' : methodDash[method];
}

export type ChartPoint = readonly [x: number, y: number];

/** From where to where the other runs went at x. */
export type ChartRange = readonly [x: number, low: number, high: number];

export interface ChartLine {
  readonly id: string;
  /** Sets hue and dash. */
  readonly method: LineMethod;
  /** In the key. */
  readonly name: string;
  /** At the line's end: a word. */
  readonly shortName: string;
  /** Where y is no number the line has a gap. */
  readonly points: readonly ChartPoint[];
  readonly band?: readonly ChartRange[];
  /** Instead of the method's own dash, where two lines are of one method. */
  readonly dash?: string | undefined;
  /** Written where the line breaks off for good. */
  readonly ending?: string | undefined;
}

export interface ChartAxis {
  readonly kind: 'linear' | 'log';
  readonly domain: readonly [number, number];
  /** Where numbers stand; without it round ones are chosen. */
  readonly ticks?: readonly number[];
  readonly formatTick: (value: number) => string;
  readonly label: string;
}

/** Turns values into units of the picture. */
export type ChartScale = (value: number) => number;

export function chartScale({ kind, domain }: ChartAxis, range: readonly [number, number]): ChartScale {
  const scale = kind === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range);
  return (value) => scale(value);
}

/** Where the numbers of an axis stand: round ones, on a log axis whole powers of ten, not more than there is room for. */
export function chartTicks({ kind, domain, ticks }: ChartAxis, most: number): readonly number[] {
  if (ticks) return ticks;
  if (kind === 'linear') return scaleLinear(domain, [0, 1]).ticks(most);
  const [low, high] = domain.map(Math.log10) as [number, number];
  const first = Math.ceil(low - 1e-9);
  const powers = Array.from({ length: Math.floor(high + 1e-9) - first + 1 }, (_, index) => first + index);
  const every = Math.max(1, Math.ceil(powers.length / most));
  return powers.filter((power) => (power - first) % every === 0).map((power) => 10 ** power);
}

/** The limits of a log axis that holds these values: whole powers of ten, at least one apart. */
export function logDomain(values: readonly number[]): readonly [number, number] {
  const exponents = values.filter((value) => value > 0 && Number.isFinite(value)).map(Math.log10);
  if (exponents.length === 0) return [0.1, 1];
  const low = Math.floor(Math.min(...exponents));
  return [10 ** low, 10 ** Math.max(low + 1, Math.ceil(Math.max(...exponents)))];
}

/** Moves places that stand closer than `gap` apart, as little as that takes, within the limits. */
export function spreadPlaces(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  // Downwards so that none overlaps the one before; then back up from the lower limit.
  let floor = low;
  for (const item of order) {
    item.place = Math.max(item.place, floor);
    floor = item.place + gap;
  }
  let ceiling = high;
  for (const item of order.reverse()) {
    item.place = Math.min(item.place, ceiling);
    ceiling = item.place - gap;
  }
  const moved = [...places];
  for (const { place, index } of order) moved[index] = place;
  return moved;
}

/** A line's last number; undefined where it has none. */
export const lastPoint = ({ points }: ChartLine): ChartPoint | undefined =>
  points.findLast(([, y]) => Number.isFinite(y));

/** So many points at most, evenly chosen, the last among them: a screen has no room for more. */
export function thin<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);
}

const { center: findX } = bisector(([x]: ChartPoint) => x);

/** From the lowest to the highest of several lines at each of these x: the band that other runs leave behind. */
export function rangeOver(lines: readonly (readonly ChartPoint[])[], xs: readonly number[]): readonly ChartRange[] {
  return xs.flatMap((x): ChartRange[] => {
    const values = lines.flatMap((points) => {
      const at = points[findX(points, x)];
      return at && at[0] === x && Number.isFinite(at[1]) ? [at[1]] : [];
    });
    return values.length > 1 ? [[x, Math.min(...values), Math.max(...values)]] : [];
  });
}
