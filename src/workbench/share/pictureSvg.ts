import { colourOf, cssTable, inkOn, NOT_FINITE } from '../../figures/colour';
import { layoutSheets, mapRect, rectOf } from '../../figures/layout';
import { methodDash } from '../../figures/method';
import { pathOf, setRects } from '../../figures/regions';
import { shownOf, stageTensorOf } from '../../state/derive';
import type { PictureState } from '../../state/picture';
import { domainOf } from '../Picture';
import { shownStageOf } from '../parts';
import { activeCellOf } from '../values';

export interface PictureWords {
  readonly title: string;
  /** The settings, in a line. */
  readonly caption: string;
  readonly sampleLabel: (n: number) => string;
  readonly channelLabel: (c: number) => string;
  readonly formatCell: (value: number) => string;
  readonly formatTick: (value: number) => string;
}

const width = 1200;
const left = 110;
const top = 110;
const font = 'Noto Sans, Noto Sans Devanagari, Nirmala UI, sans-serif';
const hues: Readonly<Record<PictureState['kind'], string>> = {
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
function legend(domain: number, x: number, y: number, formatTick: PictureWords['formatTick']): string {
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

/** The picture as it stands, as an SVG that needs nothing else: cells, numbers where they fit, names, legend, caption. */
export function pictureSvg(state: PictureState, words: PictureWords): string {
  const tensor = stageTensorOf(state, shownStageOf(state));
  const { shape } = tensor;
  const [N, C, H, W] = shape;
  const domain = domainOf(state);
  const layout = layoutSheets({ shape, width, rowHeader: left, columnHeader: top, maxHeight: 1100 });
  const isNumbered = layout.cell >= 34;
  const cells = Array.from(tensor.data, (value, index) => {
    const cell = {
      n: Math.floor(index / (C * H * W)),
      c: Math.floor(index / (H * W)) % C,
      h: Math.floor(index / W) % H,
      w: index % W,
    };
    const rect = rectOf(layout, cell);
    const number = write(words.formatCell(value), {
      x: rect.x + rect.width / 2,
      y: rect.y + rect.height / 2 + 4,
      size: 12,
      anchor: 'middle',
      fill: inkOn(value, domain),
    });
    return `<path d="${pathOf([rect], -0.5)}" fill="${colourOf(value, domain)}"/>${isNumbered ? number : ''}`;
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
  const cell = activeCellOf(state);
  const frame = (by: number) => pathOf(setRects(layout, shownOf(state).group, cell), by);
  const bottom = layout.height + 20;
  const hue = hues[state.kind];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${bottom + 100}" width="${layout.width}" height="${bottom + 100}" font-family="${font}">
<rect width="100%" height="100%" fill="#ffffff"/>
${write(words.title, { x: 24, y: 44, size: 28, weight: 600 })}
${names.join('')}
${cells.join('')}
<path d="${frame(3)}" fill="none" stroke="${hue}" stroke-width="4" stroke-dasharray="${methodDash[state.kind] ?? 'none'}"/>
<path d="${pathOf([rectOf(layout, cell)], 1)}" fill="none" stroke="#1d1c1a" stroke-width="3"/>
${legend(domain, 40, bottom, words.formatTick)}
${write(words.caption, { x: 24, y: bottom + 76, size: 16, fill: '#5b5852' })}
</svg>`;
}
