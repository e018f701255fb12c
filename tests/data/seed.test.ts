import { expect, it } from 'vitest';
import { mixSeed } from '../../src/data/seed';

const places = Array.from({ length: 1000 }, (_, index) => [
  index % 10,
  Math.floor(index / 10) % 10,
  Math.floor(index / 100),
]);

it('gives every place its own unsigned 32-bit seed', () => {
  const seeds = places.map((place) => mixSeed(1, ...place));
  expect(new Set(seeds).size).toBe(places.length);
  expect(seeds.filter((seed) => seed !== seed >>> 0)).toEqual([]);
});

it('flips each bit of the result half the time when one bit of any part flips', () => {
  const lopsided: string[] = [];
  for (let part = 0; part < 3; part += 1) {
    const changes = places.map((place) => {
      const neighbour = place.map((value, index) => (index === part ? value ^ 1 : value));
      return mixSeed(...place) ^ mixSeed(...neighbour);
    });
    for (let bit = 0; bit < 32; bit += 1) {
      const share = changes.filter((change) => (change >>> bit) & 1).length / changes.length;
      if (Math.abs(share - 0.5) > 0.1) lopsided.push(`part ${part}, bit ${bit}: ${share}`);
    }
  }
  expect(lopsided).toEqual([]);
});
