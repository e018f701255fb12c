import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, heightAt, levelSet, type Point, type Valley, viewOf } from '../../src/figures/valley';

/** Any landscape with a single lowest point: two curvatures, turned. */
const valleys = fc
  .record({
    steep: fc.double({ min: 0.1, max: 500, noNaN: true }),
    share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    turn: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    one: fc.double({ min: -10, max: 10, noNaN: true }),
    two: fc.double({ min: -10, max: 10, noNaN: true }),
  })
  .map(({ steep, share, turn, one, two }) => {
    const flat = share * steep;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const valley: Valley = {
      centre: [one, two],
      least: 0,
      curvature: [
        steep * cos * cos + flat * sin * sin,
        (steep - flat) * cos * sin,
        steep * sin * sin + flat * cos * cos,
      ],
    };
    return { steep, flat, turn, valley };
  });

/** The point of an ellipse at an angle. */
function pointOn({ centre, radii, direction }: ReturnType<typeof levelSet>, angle: number): Point {
  const [across, along] = [radii[0] * Math.cos(angle), radii[1] * Math.sin(angle)];
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  return [centre[0] + across * cos - along * sin, centre[1] + across * sin + along * cos];
}

const angles = Array.from({ length: 24 }, (_, index) => (index / 12) * Math.PI);

describe('axesOf', () => {
  it('finds the curvatures that the landscape was made of, and the steep direction', () => {
    fc.assert(
      fc.property(valleys, ({ steep, flat, turn, valley }) => {
        const axes = axesOf(valley);
        expect(axes.steep).toBeCloseTo(steep, 6);
        expect(axes.flat).toBeCloseTo(flat, 6);
        expect(Math.abs(Math.cos(axes.direction - turn))).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('levelSet', () => {
  it('holds nothing but points of that height', () => {
    fc.assert(
      fc.property(valleys, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ valley }, height) => {
        const ellipse = levelSet(valley, height);
        const wrong = angles.filter((angle) => Math.abs(heightAt(valley, pointOn(ellipse, angle)) / height - 1) > 1e-6);
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('viewOf', () => {
  it('shows the whole level set through the start, and touches it on no more than two sides', () => {
    fc.assert(
      fc.property(valleys, ({ valley }) => {
        const start: Point = [valley.centre[0] + 3, valley.centre[1] - 2];
        const { centre, halfWidth, halfHeight } = viewOf(valley, start, 2.5, 1);
        const ellipse = levelSet(valley, heightAt(valley, start));
        const fine = Array.from({ length: 720 }, (_, index) => pointOn(ellipse, (index / 360) * Math.PI));
        const across = Math.max(...fine.map(([one]) => Math.abs(one - centre[0]))) / halfWidth;
        const up = Math.max(...fine.map(([, two]) => Math.abs(two - centre[1]))) / halfHeight;
        expect(Math.max(across, up)).toBeCloseTo(1, 3);
        expect(halfWidth / halfHeight).toBeCloseTo(2.5, 9);
      }),
    );
  });
});
