import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeight, spreadLabels, valueOfKey } from '../../src/figures/numberLine';

describe('spreadLabels', () => {
  const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 });
  const gap = 30;
  const bounds = [15, 285] as const;

  it('leaves labels where they are when there is room', () => {
    expect(spreadLabels([20, 100, 60], 30, [0, 200])).toEqual([20, 100, 60]);
  });

  it('parts labels that crowd, each by its share', () => {
    expect(spreadLabels([100, 100, 110], 30, [0, 300])).toEqual(
      [103.33333333333333 - 30, 103.33333333333333, 133.33333333333331].map((place) => expect.closeTo(place, 9)),
    );
  });

  it('keeps the gap, the order and the bounds', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadLabels(wanted, gap, bounds);
        const order = wanted.map((_place, index) => index).sort((left, right) => wanted[left]! - wanted[right]!);
        const row = order.map((index) => spread[index]!);
        const gaps = row.slice(1).map((place, index) => place - row[index]!);
        return (
          gaps.every((each) => each >= gap - 1e-9) && row[0]! >= bounds[0] - 1e-9 && row.at(-1)! <= bounds[1] + 1e-9
        );
      }),
    );
  });

  it('has no better place for any label when the bounds are far away', () => {
    const cost = (wanted: readonly number[], spread: readonly number[]) =>
      spread.reduce((sum, place, index) => sum + (place - wanted[index]!) ** 2, 0);
    fc.assert(
      fc.property(places, fc.double({ min: -5, max: 5, noNaN: true }), (wanted, shift) => {
        const spread = spreadLabels(wanted, gap, [-1e6, 1e6]);
        return (
          cost(wanted, spread) <=
          cost(
            wanted,
            spread.map((place) => place + shift),
          ) +
            1e-6
        );
      }),
    );
  });
});

describe('rowHeight', () => {
  it('shares the room, but makes no row too high', () => {
    expect([rowHeight(160, 8), rowHeight(160, 2)]).toEqual([20, 22]);
  });
});

describe('valueOfKey', () => {
  const range = { min: 0, max: 100 };
  const press = (key: string, value: number, shiftKey = false) => valueOfKey({ key, shiftKey }, value, range);

  it('moves by 1 with arrows, by 10 with Shift or the Page keys, to the ends with Home and End', () => {
    expect([
      press('ArrowRight', 50),
      press('ArrowDown', 50),
      press('ArrowUp', 50, true),
      press('ArrowLeft', 50, true),
      press('PageUp', 50),
      press('PageDown', 50, true),
      press('Home', 50),
      press('End', 50),
    ]).toEqual([51, 49, 60, 40, 60, 40, 0, 100]);
  });

  it('stops at the ends and leaves other keys alone', () => {
    expect([press('ArrowRight', 100), press('PageDown', 4), press('a', 50), press('Tab', 50)]).toEqual([
      100,
      0,
      null,
      null,
    ]);
  });
});
