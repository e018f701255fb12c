import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween, type CoursePathLayout, layoutCoursePath, type Place } from '../../src/figures/coursePath';

const anyLayout = fc
  .record({ count: fc.integer({ min: 1, max: 70 }), width: fc.integer({ min: 240, max: 2000 }) })
  .map(({ count, width }) => ({ count, width, layout: layoutCoursePath(count, width, [0, 4]) }));

const numbersOf = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The ends of a path's straight and round parts, in their order; H and V keep the other coordinate. */
function cornersOf(path: string): Place[] {
  const corners: Place[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MHVA])([^MHVA]*)/g)) {
    const last = corners.at(-1) ?? { x: 0, y: 0 };
    const numbers = numbersOf(rest);
    if (command === 'H') corners.push({ x: numbers[0]!, y: last.y });
    else if (command === 'V') corners.push({ x: last.x, y: numbers[0]! });
    else corners.push({ x: numbers.at(-2)!, y: numbers.at(-1)! });
  }
  return corners;
}

/** Points along a curve that `arcBetween` drew. */
function pointsOf(arc: string): Place[] {
  const numbers = numbersOf(arc);
  const points = Array.from({ length: numbers.length / 2 }, (_, index): Place => {
    return { x: numbers[2 * index]!, y: numbers[2 * index + 1]! };
  });
  const between = (one: Place, other: Place, share: number) => ({
    x: one.x + share * (other.x - one.x),
    y: one.y + share * (other.y - one.y),
  });
  const at = (list: readonly Place[], share: number): Place =>
    list.length === 1
      ? list[0]!
      : at(
          list.slice(1).map((point, index) => between(list[index]!, point, share)),
          share,
        );
  return Array.from({ length: 21 }, (_, index) => at(points, index / 20));
}

describe('the path of a course', () => {
  it('has a place for every stop, all of them in the room', () => {
    fc.assert(
      fc.property(anyLayout, ({ count, width, layout: { places, height } }) => {
        const isInside = ({ x, y }: Place) => x >= 17 && x <= width - 17 && y >= 17 && y <= height - 17;
        expect(places.length).toBe(count);
        expect(places.filter((place) => !isInside(place))).toEqual([]);
      }),
    );
  });

  it('leaves each name its room, in the picture and beside its neighbours', () => {
    const leftOf = ({ isVertical, labelWidth }: CoursePathLayout, { x }: Place) =>
      isVertical ? x + 28 : x - labelWidth / 2;
    fc.assert(
      fc.property(anyLayout, ({ width, layout }) => {
        const { places, labelWidth } = layout;
        const boxes = places.map((place) => ({ left: leftOf(layout, place), y: place.y }));
        expect(boxes.filter(({ left }) => left < 0 || left + labelWidth > width)).toEqual([]);
        const crowded = boxes.filter((box, index) =>
          boxes.some(
            (other, place) =>
              place !== index && Math.abs(other.y - box.y) < 44 && Math.abs(other.left - box.left) < labelWidth,
          ),
        );
        expect(crowded).toEqual([]);
      }),
    );
  });

  it('goes through all stops in their order', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout: { places, line, isVertical } }) => {
        const corners = cornersOf(line);
        const stops = isVertical ? [places[0]!, places.at(-1)!] : places;
        let from = 0;
        const missed = stops.filter(({ x, y }) => {
          const found = corners.findIndex((corner, index) => index >= from && corner.x === x && corner.y === y);
          from = Math.max(from, found);
          return found < 0;
        });
        expect(missed).toEqual([]);
      }),
    );
  });

  it('runs straight down in a narrow room and turns round at the ends of rows in a wide one', () => {
    const down = layoutCoursePath(50, 290, [0, 4]);
    expect(down.isVertical).toBe(true);
    expect(new Set(down.places.map(({ x }) => x)).size).toBe(1);
    const wide = layoutCoursePath(6, 480);
    expect(wide.isVertical).toBe(false);
    const [first, second, third, fourth, fifth, sixth] = wide.places;
    expect([third!.x, second!.x, first!.x]).toEqual([fourth!.x, fifth!.x, sixth!.x]);
    expect(fourth!.y).toBeGreaterThan(third!.y);
  });

  it('makes room above a stop that begins a part', () => {
    const gaps = (starts: readonly number[]) => {
      const { places } = layoutCoursePath(4, 290, starts);
      return places.slice(1).map(({ y }, index) => y - places[index]!.y);
    };
    const [plain] = gaps([]);
    expect(gaps([0, 2])).toEqual([plain, plain! + 34, plain]);
  });

  it('draws arcs from stop to stop that do not leave the picture', () => {
    const anyPair = anyLayout.chain(({ width, layout }) => {
      const anyPlace = fc.constantFrom(...layout.places);
      return fc.record({ width: fc.constant(width), layout: fc.constant(layout), from: anyPlace, to: anyPlace });
    });
    fc.assert(
      fc.property(anyPair, ({ width, layout, from, to }) => {
        const points = pointsOf(arcBetween(from, to, layout));
        expect([points[0], points.at(-1)]).toEqual([from, to]);
        expect(points.filter(({ x }) => x < 0 || x > width)).toEqual([]);
      }),
    );
  });
});
