import type { Cell, Shape, Tensor } from '../../engine/index';
import { cssTable, inkOn, levelOf, NOT_FINITE } from '../../figures/colour';
import { layoutSheets, mapRect, type Rect, rectOf } from '../../figures/layout';
import type { MethodKind } from '../../figures/method';
import { allSetRects, pathOf, setRects } from '../../figures/regions';
import { PATTERN, setStyle } from '../../figures/setStyle';
import { patternFill, patterns } from './setPatterns';

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
  /** Whether every set is told apart, not only the chosen one framed. */
  readonly allSets?: boolean;
}

/** A font for letters that the place where the picture is shown may lack, as a data URL. */
export type EmbeddedFont = string | undefined;

const width = 1200;
const leastWidth = 640;
const left = 110;
const top = 110;
const fonts = 'Noto Sans, Norm Lab, Noto Sans Devanagari, Nirmala UI, sans-serif';

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

export const write = (text: string, { x, y, size, anchor = 'start', fill = '#1d1c1a', weight = 400 }: Text) =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}" font-weight="${weight}">${escapeText(text)}</text>`;

/** The colour bar with its ends and middle. */
export function legend(domain: number, x: number, y: number, formatTick: SheetsWords['formatTick']): string {
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

/** Where everything stands in a picture of this shape. */
export function sheetOf(shape: Shape) {
  const layout = layoutSheets({ shape, width, rowHeader: left, columnHeader: top, maxHeight: 1100 });
  return {
    layout,
    // Room for title and caption, however small the tensor.
    width: Math.max(layout.width, leastWidth),
    bottom: layout.height + 20,
    height: layout.height + 120,
  };
}
export type Sheet = ReturnType<typeof sheetOf>;

/** The samples' and the channels' names. */
export function writeNames({ layout }: Sheet, { channelLabel, sampleLabel }: SheetsWords): string {
  const [N, C] = layout.shape;
  const channels = Array.from({ length: C }, (_, c) => {
    const { x, width: mapWidth } = mapRect(layout, 0, c);
    const size = C > 8 ? 12 : 16;
    return write(channelLabel(c), { x: x + mapWidth / 2, y: layout.top - 14, size, anchor: 'middle' });
  });
  const samples = Array.from({ length: N }, (_, n) => {
    const { y, height } = mapRect(layout, n, 0);
    return write(sampleLabel(n), { x: layout.left - 14, y: y + height / 2 + 6, size: 16, anchor: 'end' });
  });
  return [...channels, ...samples].join('');
}

/** The cells, numbers where they fit, and what the colours stand for. */
export function paintSheet(
  { layout, bottom }: Sheet,
  { tensor: { shape, data }, domain }: Pick<SheetsDrawing, 'tensor' | 'domain'>,
  { formatCell, formatTick }: SheetsWords,
): string {
  const [, C, H, W] = shape;
  const rects = Array.from(data, (_, index) =>
    rectOf(layout, {
      n: Math.floor(index / (C * H * W)),
      c: Math.floor(index / (H * W)) % C,
      h: Math.floor(index / W) % H,
      w: index % W,
    }),
  );
  const isNumbered = layout.cell >= 34;
  const numbers = rects.map(({ x, y, width: side }, index) => {
    const value = data[index]!;
    const place = { x: x + side / 2, y: y + side / 2 + 4, size: 12, anchor: 'middle' } as const;
    return isNumbered ? write(formatCell(value), { ...place, fill: inkOn(value, domain) }) : '';
  });
  return paintCells(rects, data, domain) + numbers.join('') + legend(domain, 40, bottom, formatTick);
}

/** Every set in a colour, a pattern and a frame of its own. */
function frameAllSets({ layout }: Sheet, group: Int32Array): string {
  const rects = new Map<number, Rect[]>();
  for (const { key, rect } of allSetRects(layout, group)) rects.set(key, [...(rects.get(key) ?? []), rect]);
  const frames = Array.from(rects, ([set, own]) => {
    const { colour, key } = setStyle(set);
    return `<path d="${pathOf(own, 2)}" fill="${patternFill(key)}" fill-opacity="${PATTERN}" stroke="${colour}" stroke-width="2"/>`;
  });
  return patterns(rects.keys()) + frames.join('');
}

/** The frame of the chosen cell's set, and the cell's own; below them all sets, where they are shown. */
export function frameSet(
  sheet: Sheet,
  { group, cell, hue, dash, allSets = false }: Omit<SheetsDrawing, 'tensor' | 'domain'>,
): string {
  const { layout } = sheet;
  const set = pathOf(setRects(layout, group, cell), 3);
  return `${allSets ? frameAllSets(sheet, group) : ''}<path d="${set}" fill="none" stroke="${hue}" stroke-width="4" stroke-dasharray="${dash ?? 'none'}"/>
<path d="${pathOf([rectOf(layout, cell)], 1)}" fill="none" stroke="#1d1c1a" stroke-width="3"/>`;
}

export const titlePlace = { x: 24, y: 44, size: 28, weight: 600 } as const;

/** An SVG that needs nothing else, with the settings below its content. */
export function wrapSheet(sheet: Omit<Sheet, 'layout'>, caption: string, font: EmbeddedFont, content: string): string {
  const face = font ? `<style>@font-face{font-family:"Norm Lab";src:url(${font})}</style>\n` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${sheet.width}" height="${sheet.height}" font-family="${fonts}">
${face}<rect width="100%" height="100%" fill="#ffffff"/>
${content}
${write(caption, { x: 24, y: sheet.bottom + 76, size: 16, fill: '#5b5852' })}
</svg>`;
}

/** A tensor as sheets: title, names, cells, the chosen set, legend, caption. */
export function sheetsSvg(drawing: SheetsDrawing, words: SheetsWords, font?: EmbeddedFont): string {
  const sheet = sheetOf(drawing.tensor.shape);
  const content = [
    write(words.title, titlePlace),
    writeNames(sheet, words),
    paintSheet(sheet, drawing, words),
    frameSet(sheet, drawing),
  ];
  return wrapSheet(sheet, words.caption, font, content.join('\n'));
}
