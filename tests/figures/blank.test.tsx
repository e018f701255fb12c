import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layoutSheets, mapRect, rectOf } from '../../src/figures/layout';
import { pathOf } from '../../src/figures/regions';
import { BlankCells } from '../../src/figures/SheetMarks';

const layout = layoutSheets({ shape: [1, 2, 2, 2], width: 300 });
const pathsOf = (blank: readonly number[]) =>
  Array.from(
    renderToStaticMarkup(<BlankCells layout={layout} blank={Uint8Array.from(blank)} />).matchAll(/ d="([^"]*)"/g),
    ([, path]) => path!,
  );

describe('BlankCells', () => {
  it('covers the blank cells, whole maps in one piece, and no other', () => {
    const [ground] = pathsOf([1, 1, 1, 1, 0, 0, 0, 1]);
    expect(ground).toBe(pathOf([mapRect(layout, 0, 0), rectOf(layout, { n: 0, c: 1, h: 1, w: 1 })]));
    expect(pathsOf([0, 0, 0, 0, 0, 0, 0, 0])).toEqual(['', '']);
  });

  it('hatches within the cell that it covers', () => {
    const cell = { n: 0, c: 1, h: 0, w: 1 };
    const [, lines = ''] = pathsOf([0, 0, 0, 0, 0, 1, 0, 0]);
    const { x, y, width, height } = rectOf(layout, cell);
    const points = Array.from(lines.matchAll(/[ML]([\d.]+) ([\d.]+)/g), ([, left, top]) => [Number(left), Number(top)]);
    expect(points.length).toBeGreaterThan(4);
    const outside = points.filter(([left = 0, top = 0]) => left < x || left > x + width || top < y || top > y + height);
    expect(outside).toEqual([]);
  });
});
