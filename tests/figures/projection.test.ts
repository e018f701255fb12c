import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axesOf, coordinatesIn, plus, turnBy } from '../../src/figures/projection';

const angles = fc.record({ yaw: fc.integer({ min: -180, max: 179 }), pitch: fc.integer({ min: -80, max: 80 }) });

describe('axesOf', () => {
  it('looks straight at the front when nothing is turned', () => {
    const { across, back, down } = axesOf({ yaw: 0, pitch: 0 });
    expect([across.x, across.y, across.away].map(Math.abs)).toEqual([1, 0, 0]);
    expect([back.x, back.y, back.away].map(Math.abs)).toEqual([0, 0, 1]);
    expect([down.x, down.y, down.away]).toEqual([0, 1, 0]);
  });

  it('keeps lengths and right angles in space', () => {
    fc.assert(
      fc.property(angles, (turn) => {
        const list = Object.values(axesOf(turn)).map(({ x, y, away }) => [x, y, away] as const);
        list.forEach((first, i) => {
          list.forEach((second, j) => {
            const product = first.reduce((sum, part, index) => sum + part * second[index]!, 0);
            expect(product).toBeCloseTo(i === j ? 1 : 0);
          });
        });
      }),
    );
  });

  it('brings the left to the front with more yaw, and the top into sight with more pitch', () => {
    expect(axesOf({ yaw: 90, pitch: 0 }).across.away).toBeCloseTo(1);
    expect(axesOf({ yaw: 0, pitch: 60 }).down.away).toBeGreaterThan(axesOf({ yaw: 0, pitch: 20 }).down.away);
  });
});

describe('turnBy', () => {
  it('comes back to where it began after a full round, and stops before the pole', () => {
    fc.assert(
      fc.property(angles, fc.integer({ min: -3, max: 3 }), (turn, rounds) => {
        expect(turnBy(turn, 360 * rounds, 0)).toEqual(turn);
        expect(turnBy(turn, 0, 1000).pitch).toBe(80);
        expect(turnBy(turn, 0, -1000).pitch).toBe(-80);
      }),
    );
  });
});

describe('coordinatesIn', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  it('undoes the way along two directions', () => {
    fc.assert(
      fc.property(number, number, (i, j) => {
        const [origin, u, v] = [
          { x: 3, y: -1 },
          { x: 2, y: 1 },
          { x: -1, y: 4 },
        ] as const;
        const found = coordinatesIn(origin, u, v, plus(plus(origin, u, i), v, j))!;
        expect(found.i).toBeCloseTo(i);
        expect(found.j).toBeCloseTo(j);
      }),
    );
  });

  it('has no answer for a side that is seen edge-on', () => {
    expect(coordinatesIn({ x: 0, y: 0 }, { x: 1, y: 2 }, { x: 2, y: 4 }, { x: 1, y: 1 })).toBeNull();
  });
});
