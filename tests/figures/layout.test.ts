import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/engine/index';
import { cellAt, layoutSheets, mapRect, planesOf, rectBetween, rectOf } from '../../src/figures/layout';
import { shapesWithCell } from './arbitrary';

const widths = fc.integer({ min: 320, max: 1920 });

describe('layoutSheets', () => {
  it('fits every shape of the lessons into a phone and into a laptop', () => {
    const all: Shape[] = [
      [1, 1, 1, 1],
      [4, 6, 4, 4],
      [8, 1, 8, 8],
      [8, 16, 1, 1],
      [8, 16, 8, 8],
    ];
    const tooWide = all.flatMap((shape) =>
      [320, 1200]
        .filter((width) => layoutSheets({ shape, width, rowHeader: 32 }).width > width)
        .map((width) => [shape, width]),
    );
    expect(tooWide).toEqual([]);
  });

  it('keeps to the height asked for', () => {
    const layout = layoutSheets({ shape: [8, 2, 8, 8], width: 1200, maxHeight: 400, columnHeader: 40 });
    expect(layout.height).toBeLessThanOrEqual(400);
    expect(layout.height).toBeGreaterThan(330);
  });

  it('grows wider than asked when cells would become too small to see', () => {
    const layout = layoutSheets({ shape: [2, 64, 8, 28], width: 320 });
    expect(layout.cell).toBe(1.5);
    expect(layout.width).toBeGreaterThan(320);
  });

  it('does not blow a single cell up to the size of the page', () => {
    expect(layoutSheets({ shape: [1, 1, 1, 1], width: 1200 }).cell).toBe(56);
  });

  it('leaves room for the headers', () => {
    const layout = layoutSheets({ shape: [2, 3, 4, 4], width: 600, rowHeader: 50, columnHeader: 30 });
    expect(mapRect(layout, 0, 0)).toMatchObject({ x: 58, y: 38 });
  });

  it('places the planes in the order they lie in memory, none over another', () => {
    const layout = layoutSheets({ shape: [2, 3, 4, 5], width: 600 });
    const planes = planesOf(layout);
    expect(planes.map(({ n, c }) => [n, c])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(planes[1]!.x - planes[0]!.x).toBe(layout.mapWidth + layout.gap);
    expect(planes[3]!.y - planes[0]!.y).toBe(layout.mapHeight + layout.gap);
  });
});

describe('cellAt', () => {
  it('finds the cell under the middle of its own rectangle, in any shape and width', () => {
    fc.assert(
      fc.property(shapesWithCell, widths, ({ shape, cell }, width) => {
        const layout = layoutSheets({ shape, width, rowHeader: 40, columnHeader: 30, maxHeight: 560 });
        const { x, y, width: across, height: down } = rectOf(layout, cell);
        expect(cellAt(layout, x + across / 2, y + down / 2)).toEqual(cell);
      }),
    );
  });

  const layout = layoutSheets({ shape: [2, 2, 3, 3], width: 400 });
  const first = mapRect(layout, 0, 0);

  it('gives the nearer map in a gap', () => {
    const right = first.x + first.width;
    expect(cellAt(layout, right + 1, first.y + 1)).toEqual({ n: 0, c: 0, h: 0, w: 2 });
    expect(cellAt(layout, right + layout.gap - 1, first.y + 1)).toEqual({ n: 0, c: 1, h: 0, w: 0 });
  });

  it('gives nothing far from every cell', () => {
    expect(cellAt(layout, first.x - 20, first.y)).toBeNull();
    expect(cellAt(layout, first.x, layout.height + 20)).toBeNull();
    expect(cellAt(layout, first.x - 20, first.y, 25)).toEqual({ n: 0, c: 0, h: 0, w: 0 });
  });
});

describe('rectBetween', () => {
  it('spans the gaps between the maps', () => {
    const layout = layoutSheets({ shape: [2, 2, 3, 3], width: 400 });
    const whole = rectBetween(layout, { n: 0, c: 0, h: 0, w: 0 }, { n: 1, c: 1, h: 2, w: 2 });
    expect(whole.width).toBe(2 * layout.mapWidth + layout.gap);
    expect(whole.height).toBe(2 * layout.mapHeight + layout.gap);
  });
});
