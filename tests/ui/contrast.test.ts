import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/ui/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const theme = read('theme.css');

type Palette = ReadonlyMap<string, string>;

function blockOf(selector: string): string {
  const start = theme.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  return theme.slice(start, theme.indexOf('\n}', start));
}

function paletteOf(block: string, colour: RegExp): Palette {
  return new Map(Array.from(block.matchAll(colour), ([, name = '', value = '']) => [name, value]));
}

const root = blockOf(':root');
const themes: Readonly<Record<string, Palette>> = {
  light: paletteOf(root, /--([\w-]+): light-dark\((#\w{6}), #\w{6}\)/g),
  dark: paletteOf(root, /--([\w-]+): light-dark\(#\w{6}, (#\w{6})\)/g),
  projector: paletteOf(blockOf(':root[data-theme="projector"]'), /--([\w-]+): (#\w{6});/g),
};

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((low, high) => low - high);
  return (light + 0.05) / (dark + 0.05);
}

const papers = ['paper', 'paper-raised'];
const methods = ['batch', 'layer', 'instance', 'group', 'rms'].map((method) => `method-${method}`);
const texts = ['ink', 'ink-soft', 'accent', 'ok', 'warn', ...methods];
const textPairs = [
  ...texts.flatMap((text) => papers.map((paper) => [text, paper])),
  ['accent-ink', 'accent'],
  ['ink', 'flash'],
];
const shapePairs = ['edge', 'focus'].flatMap((shape) => papers.map((paper) => [shape, paper]));

function tooFaint(pairs: readonly (readonly string[])[], least: number): string[] {
  return Object.entries(themes).flatMap(([name, palette]) =>
    pairs.flatMap(([front = '', back = '']) => {
      const ratio = contrast(palette.get(front) ?? '', palette.get(back) ?? '');
      return ratio >= least ? [] : [`${name}: ${front} on ${back} ${ratio.toFixed(2)}`];
    }),
  );
}

test('computes 21 for black on white and 1 for a colour on itself', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#336699', '#336699')]).toEqual([21, 1]);
});

test('keeps text readable on both papers in every theme (AA, 4.5)', () => {
  expect(tooFaint(textPairs, 4.5)).toEqual([]);
});

test('keeps the bounds of controls and the focus ring visible in every theme (AA, 3)', () => {
  expect(tooFaint(shapePairs, 3)).toEqual([]);
});

test('gives every theme the same colours, all registered as colours', () => {
  const names = [...(themes.light?.keys() ?? [])].sort();
  const registered = Array.from(read('colours.css').matchAll(/@property --([\w-]+)/g), ([, name]) => name).sort();
  expect(names.length).toBeGreaterThan(0);
  expect([themes.dark, themes.projector].map((palette) => [...(palette?.keys() ?? [])].sort())).toEqual([names, names]);
  expect(registered).toEqual(names);
});

test('uses no custom property that nobody defines', () => {
  const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const everything = sheets.map(read).join('\n') + readFileSync(new URL('Slider.tsx', folder), 'utf8');
  const defined = new Set(Array.from(everything.matchAll(/(--[\w-]+)'?:/g), ([, name]) => name));
  const used = new Set(Array.from(everything.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});
