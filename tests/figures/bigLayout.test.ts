import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, type Cell, poolOver, type Shape, setOf } from '../../src/engine/index';
import {
  cellInView,
  LARGEST_SCALE,
  layoutBig,
  limitView,
  marksOf,
  panView,
  placeOnSheet,
  poolRects,
  revealCell,
  wholeView,
  zoomView,
} from '../../src/figures/bigLayout';
import { shapesWithCell } from './arbitrary';

const largest: Shape = [32, 64, 28, 28];
const room = { width: 600, height: 400 };
const middle = { x: 300, y: 200 };
const big = layoutBig(largest);
const whole = wholeView(big, room);

/** Every cell of a small shape. */
function cellsOf([N, C, H, W]: Shape): Cell[] {
  return Array.from({ length: N * C * H * W }, (_, index) => ({
    n: Math.floor(index / (C * H * W)),
    c: Math.floor(index / (H * W)) % C,
    h: Math.floor(index / W) % H,
    w: index % W,
  }));
}

describe('the view of a large sheet', () => {
  it('begins with the whole of it, in the middle of the window', () => {
    expect(whole.scale * big.width).toBeCloseTo(600);
    expect(whole.left).toBeCloseTo(0);
    expect(whole.top + room.height / whole.scale - big.height).toBeCloseTo(-whole.top);
  });

  it('keeps what is under the pointer where it is while it is enlarged', () => {
    const first = zoomView(big, room, whole, 8, 300, 200);
    const second = zoomView(big, room, first, 1.7, 123, 45);
    const placeAt = (view: typeof first) => [view.left + 123 / view.scale, view.top + 45 / view.scale];
    for (const [axis, place] of placeAt(second).entries()) expect(place).toBeCloseTo(placeAt(first)[axis]!);
  });

  it('is neither smaller than the whole nor larger than numbers need', () => {
    expect(zoomView(big, room, whole, 1e9, 10, 10).scale).toBe(LARGEST_SCALE);
    expect(zoomView(big, room, zoomView(big, room, whole, 100, 10, 10), 1e-9, 10, 10)).toEqual(whole);
  });

  it('never leaves the sheet, however far it is dragged', () => {
    const near = zoomView(big, room, whole, 20, 300, 200);
    expect(panView(big, room, near, 1e9, 1e9)).toMatchObject({ left: 0, top: 0 });
    const far = panView(big, room, near, -1e9, -1e9);
    expect(far.left + room.width / far.scale).toBeCloseTo(big.width);
    expect(far.top + room.height / far.scale).toBeCloseTo(big.height);
  });

  it('moves just so far that a cell is seen, and not at all where it is seen', () => {
    const near = limitView(big, room, { left: 100, top: 100, scale: 40 });
    const cell = { n: 31, c: 63, h: 27, w: 27 };
    const view = revealCell(big, room, near, cell);
    const { x, y } = placeOnSheet(big, cell);
    expect((x + 1 - view.left) * view.scale).toBeLessThanOrEqual(room.width + 1e-6);
    expect((y + 1 - view.top) * view.scale).toBeLessThanOrEqual(room.height + 1e-6);
    expect(revealCell(big, room, view, cell)).toEqual(view);
  });
});

describe('the cell under a point', () => {
  it('is the one that is drawn there, at every enlargement', () => {
    fc.assert(
      fc.property(shapesWithCell, fc.double({ min: 0.2, max: 60, noNaN: true }), ({ shape, cell }, scale) => {
        const layout = layoutBig(shape);
        const view = revealCell(layout, room, limitView(layout, room, { left: 0, top: 0, scale }), cell);
        const { x, y } = placeOnSheet(layout, cell);
        const point = [(x + 0.5 - view.left) * view.scale, (y + 0.5 - view.top) * view.scale] as const;
        expect(cellInView(layout, view, ...point)).toEqual(cell);
      }),
    );
  });

  it('is none far beside the sheet', () => {
    expect(cellInView(big, whole, middle.x, -20)).toBeNull();
  });
});

describe('the rectangles of an index set', () => {
  it('cover its cells and no others, for any choice of axes', () => {
    const axes = fc.subarray<Axis>(['n', 'c', 'h', 'w']);
    fc.assert(
      fc.property(shapesWithCell, axes, ({ shape, cell }, chosen) => {
        const layout = layoutBig(shape);
        const pool = poolOver(chosen, shape);
        const rects = poolRects(layout, pool, cell);
        const set = (each: Cell) => setOf(pool, shape, each.n, each.c, each.h, each.w);
        const wrong = cellsOf(shape).filter((each) => {
          const { x, y } = placeOnSheet(layout, each);
          const isCovered = rects.some(
            (rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height,
          );
          return isCovered !== (set(each) === set(cell));
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('are one for each of the five methods, however many cells the set has', () => {
    const cell = { n: 3, c: 5, h: 1, w: 2 };
    expect(poolRects(big, [32, 1, 28, 28], cell)).toEqual([{ x: 145, y: 0, width: 28, height: big.height }]);
    expect(poolRects(big, [1, 64, 28, 28], cell)).toEqual([{ x: 0, y: 87, width: big.width, height: 28 }]);
    expect(poolRects(big, [1, 8, 28, 28], cell)).toHaveLength(1);
  });
});

describe('the names along a side', () => {
  it('are as many as have room, in steps that can be counted', () => {
    expect(marksOf(64, 28, 2, 0, 0.3, 600, 26).map(({ index }) => index + 1)).toEqual([
      1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60,
    ]);
    // Of channel 2 the right half is seen, of channel 4 the left edge: the names stand over what is seen.
    expect(marksOf(64, 28, 2, 44, 10, 600, 26)).toEqual([
      { index: 1, at: 70 },
      { index: 2, at: 300 },
      { index: 3, at: 530 },
    ]);
  });
});
