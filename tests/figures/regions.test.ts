import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellCount, groupOf, type Method, type Shape } from '../../src/engine/index';
import { cellOfSheet } from '../../src/figures/cell';
import { layoutSheets, type Rect, rectBetween, rectOf } from '../../src/figures/layout';
import { groupAt, pathOf, rectsWhere, setRects } from '../../src/figures/regions';
import { shapes } from './arbitrary';

const shape: Shape = [2, 4, 3, 3];
const layout = layoutSheets({ shape, width: 600 });
const cell = { n: 1, c: 2, h: 1, w: 1 };
const planes = (method: Method) =>
  Int32Array.from({ length: 8 }, (_, plane) => groupOf(method, shape, Math.floor(plane / 4), plane % 4));
const from = (n: number, c: number) => ({ n, c, h: 0, w: 0 });
const to = (n: number, c: number) => ({ n, c, h: 2, w: 2 });

describe('setRects', () => {
  it('frames each method’s set as one rectangle over the gaps', () => {
    const frames = (method: Method) => setRects(layout, planes(method), cell);
    expect(frames({ kind: 'batch' })).toEqual([rectBetween(layout, from(0, 2), to(1, 2))]);
    expect(frames({ kind: 'layer' })).toEqual([rectBetween(layout, from(1, 0), to(1, 3))]);
    expect(frames({ kind: 'instance' })).toEqual([rectBetween(layout, from(1, 2), to(1, 2))]);
    expect(frames({ kind: 'group', groups: 2 })).toEqual([rectBetween(layout, from(1, 2), to(1, 3))]);
  });

  it('frames sets that are rows or single cells too', () => {
    const rows = Int32Array.from({ length: 2 * 4 * 3 }, (_, run) => run % 3);
    expect(setRects(layout, rows, cell)).toEqual([
      rectBetween(layout, { n: 0, c: 0, h: 1, w: 0 }, { n: 0, c: 3, h: 1, w: 2 }),
      rectBetween(layout, { n: 1, c: 0, h: 1, w: 0 }, { n: 1, c: 3, h: 1, w: 2 }),
    ]);
    const single = Int32Array.from({ length: cellCount(shape) }, (_, run) => run);
    expect(setRects(layout, single, cell)).toEqual([rectOf(layout, cell)]);
  });
});

describe('rectsWhere', () => {
  it('ends at the edges of the maps when asked', () => {
    expect(rectsWhere(layout, () => true)).toHaveLength(1);
    expect(rectsWhere(layout, () => true, true)).toHaveLength(8);
  });

  it('covers every wanted cell once and no other', () => {
    const area = ({ width, height }: Rect) => width * height;
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.boolean()), (any, stream) => {
        const wanted = Array.from({ length: cellCount(any) }, () => stream.next().value === true);
        const place = layoutSheets({ shape: any, width: 900 });
        const [, channels, height, width] = any;
        const isWanted = (each: ReturnType<typeof cellOfSheet>) =>
          wanted[((each.n * channels + each.c) * height + each.h) * width + each.w]!;
        const rects = rectsWhere(place, isWanted, true);
        const covered = rects.reduce((sum, rect) => sum + area(rect), 0);
        expect(covered).toBeCloseTo(wanted.filter(Boolean).length * place.cell ** 2, 3);
        const uncovered = wanted.flatMap((_, index) => {
          const each = cellOfSheet(any, Math.floor(index / (channels * width)), index % (channels * width));
          const { x, y } = rectOf(place, each);
          const isCovered = rects.some(
            (rect) => x >= rect.x && y >= rect.y && x < rect.x + rect.width && y < rect.y + rect.height,
          );
          return isCovered === isWanted(each) ? [] : [each];
        });
        expect(uncovered).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('groupAt', () => {
  it('reads ids by plane or by cell', () => {
    expect(groupAt(shape, planes({ kind: 'instance' }), cell)).toBe(6);
    expect(
      groupAt(
        shape,
        Int32Array.from({ length: cellCount(shape) }, (_, index) => index),
        cell,
      ),
    ).toBe(58);
  });
});

describe('pathOf', () => {
  it('draws closed rectangles, grown on every side', () => {
    expect(pathOf([{ x: 10, y: 20, width: 5, height: 6 }], 1)).toBe('M9 19h7v8h-7z');
  });
});
