import { describe, expect, it } from 'vitest';
import { slopeOf } from '../../scripts/bench/growth';
import { growthChart, type Series } from '../../scripts/bench/growthChart';

const linear: Series = {
  name: 'linear',
  points: [
    [1e3, 0.02],
    [1e5, 2],
    [1e7, 200],
  ],
};
const constant: Series = { name: 'constant', points: linear.points.map(([amount]) => [amount, 3]) };
const quadratic: Series = { name: 'quadratic', points: linear.points.map(([amount]) => [amount, amount ** 2]) };

/** Where the chart puts a series' points. */
function placesOf(svg: string, fill: string): number[][] {
  const dots = svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="3.5" fill="([^"]+)"/g);
  return [...dots].filter(([, , , colour]) => colour === fill).map(([, x, y]) => [Number(x), Number(y)]);
}

describe('how cost grows', () => {
  it('has the slope 1 in proportion, 0 where it is constant, 2 for a square', () => {
    expect([linear, constant, quadratic].map((series) => Number(slopeOf(series).toFixed(6)))).toEqual([1, 0, 2]);
  });

  it('is drawn as a straight line where it is in proportion, and as a level one where it is constant', () => {
    const svg = growthChart([linear, constant]);
    const [first, second, third] = placesOf(svg, '#1b1b1f');
    expect(second![0]! - first![0]!).toBeCloseTo(third![0]! - second![0]!, 0);
    expect(second![1]! - first![1]!).toBeCloseTo(third![1]! - second![1]!, 0);
    expect(first![1]).toBeGreaterThan(third![1]!);
    expect(new Set(placesOf(svg, '#0072b2').map(([, y]) => y)).size).toBe(1);
  });

  it('keeps names apart whose lines end at one place', () => {
    const svg = growthChart([linear, { ...linear, name: 'twin' }]);
    const at = (name: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1]);
    expect(at('twin') - at('linear')).toBeGreaterThanOrEqual(15);
  });
});
