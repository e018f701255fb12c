import type { Cell, Tensor } from '../../engine/index';
import { cssTable, inkOn, levelOf, NOT_FINITE } from '../../figures/colour';
import { layoutSheets, mapRect, type Rect, rectOf } from '../../figures/layout';
import type { MethodKind } from '../../figures/method';
import { pathOf, setRects } from '../../figures/regions';

export interface SheetsWords {
  readonly title: string;
  /** The settings, in a line. */
  readonly caption: string;
  readonly sampleLabel: (n: number) => string;
  readonly channelLabel: (c: number) => string;
  readonly formatCell: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

export interface SheetsDrawing {
  readonly tensor: Tensor;
  /** The set of each run of cells, as the engine gives it. */
  readonly group: Int32Array;
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  /** The cell that is marked, and whose set is framed. */
  readonly cell: Cell;
  readonly hue: string;
  readonly dash?: string | undefined;
}

const width = 1200;
const leastWidth = 640;
const left = 110;
const top = 110;
const font = 'Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif';

/** Each method's hue on white paper. */
export const methodHues: Readonly<Record<MethodKind, string>> = {
  batch: '#025485',
  layer: '#a04605',
  instance: '#127b5a',
  group: '#7f2b5e',
  rms: '#664400',
};

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: number;
}

const write = (text: string, { x, y, size, anchor = 'start', fill = '#1d1c1a', weight = 400 }: Text) =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}">${escapeText(text)}</text>`;

/** The colour bar with its ends and middle. */
function legend(domain: number, x: number, y: number, formatTick: SheetsWords['formatTick']): string {
  const steps = 64;
  const barWidth = 320;
  const bars = Array.from({ length: steps }, (_, step) => {
    const level = Math.round((step / (steps - 1)) * (NOT_FINITE - 1));
    return `<rect x="${x + (step * barWidth) / steps}" y="${y}" width="${barWidth / steps + 0.5}" height="14" fill="${cssTable[level]}"/>`;
  });
  const ticks = [-domain, 0, domain].map((value, index) =>
    write(formatTick(value), { x: x + (index * barWidth) / 2, y: y + 34, size: 16, anchor: 'middle' }),
  );
  return bars.join('') + ticks.join('');
}

/** The cells in few paths, one a colour. */
function paintCells(rects: readonly Rect[], values: ArrayLike<number>, domain: number): string {
  const levels = new Map<number, Rect[]>();
  rects.forEach((rect, index) => {
    const level = levelOf(values[index]!, domain);
    const same = levels.get(level);
    if (same) same.push(rect);
    else levels.set(level, [rect]);
  });
  return Array.from(
    levels,
    ([level, same]) => `<path d="${pathOf(same, -gridOf(same))}" fill="${cssTable[level]}"/>`,
  ).join('');
}

/** Half the space between cells, where they are large enough for one. */
const gridOf = ([rect]: readonly Rect[]) => (rect && rect.width >= 8 ? 0.5 : 0);

/** A tensor as sheets, as an SVG that needs nothing else: cells, numbers where they fit, names, legend, caption. */
export function sheetsSvg({ tensor, group, domain, cell, hue, dash }: SheetsDrawing, words: SheetsWords): string {
  const { shape, data } = tensor;
  const [N, C, H, W] = shape;
  const layout = layoutSheets({ shape, width, rowHeader: left, columnHeader: top, maxHeight: 1100 });
  const isNumbered = layout.cell >= 34;
  const rects = Array.from(data, (_, index) =>
    rectOf(layout, {
      n: Math.floor(index / (C * H * W)),
      c: Math.floor(index / (H * W)) % C,
      h: Math.floor(index / W) % H,
      w: index % W,
    }),
  );
  const numbers = rects.map(({ x, y, width: side }, index) => {
    const value = data[index]!;
    const place = { x: x + side / 2, y: y + side / 2 + 4, size: 12, anchor: 'middle' } as const;
    return isNumbered ? write(words.formatCell(value), { ...place, fill: inkOn(value, domain) }) : '';
  });
  const names = [
    ...Array.from({ length: C }, (_, c) => {
      const { x, width: mapWidth } = mapRect(layout, 0, c);
      return write(words.channelLabel(c), {
        x: x + mapWidth / 2,
        y: layout.top - 14,
        size: C > 8 ? 12 : 16,
        anchor: 'middle',
      });
    }),
    ...Array.from({ length: N }, (_, n) => {
      const { y, height } = mapRect(layout, n, 0);
      return write(words.sampleLabel(n), { x: layout.left - 14, y: y + height / 2 + 6, size: 16, anchor: 'end' });
    }),
  ];
  const frame = (by: number) => pathOf(setRects(layout, group, cell), by);
  const bottom = layout.height + 20;
  // Room for title and caption, however small the tensor.
  const sheetWidth = Math.max(layout.width, leastWidth);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${bottom + 100}" width="${sheetWidth}" height="${bottom + 100}" font-family="${font}">
<rect width="100%" height="100%" fill="#ffffff"/>
${write(words.title, { x: 24, y: 44, size: 28, weight: 600 })}
${names.join('')}
${paintCells(rects, data, domain)}
${numbers.join('')}
<path d="${frame(3)}" fill="none" stroke="${hue}" stroke-width="4" stroke-dasharray="${dash ?? 'none'}"/>
<path d="${pathOf([rectOf(layout, cell)], 1)}" fill="none" stroke="#1d1c1a" stroke-width="3"/>
${legend(domain, 40, bottom, words.formatTick)}
${write(words.caption, { x: 24, y: bottom + 76, size: 16, fill: '#5b5852' })}
</svg>`;
}
