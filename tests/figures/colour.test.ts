import { describe, expect, it } from 'vitest';
import {
  colourOf,
  contrast,
  cssTable,
  inkOn,
  inkTable,
  levelOf,
  NOT_FINITE,
  pixelTable,
  printValue,
} from '../../src/figures/colour';

function luminanceOf(css: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(css.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('levelOf', () => {
  it('puts zero in the middle and the ends of the domain at the ends', () => {
    expect([-3, 0, 3].map((value) => levelOf(value, 3))).toEqual([0, 127, 254]);
  });

  it('is symmetrical', () => {
    const uneven = [0.01, 0.5, 1, 2.9].filter((value) => levelOf(value, 3) + levelOf(-value, 3) !== 254);
    expect(uneven).toEqual([]);
  });

  it('holds values beyond the domain at its ends', () => {
    expect([levelOf(-99, 3), levelOf(99, 3)]).toEqual([0, 254]);
  });

  it('keeps what is not a finite number apart from every number', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((value) => levelOf(value, 3))).toEqual([
      NOT_FINITE,
      NOT_FINITE,
      NOT_FINITE,
    ]);
    expect(cssTable.indexOf(cssTable[NOT_FINITE]!)).toBe(NOT_FINITE);
  });

  it('shows a tensor of zeros as zeros', () => {
    expect(levelOf(0, 0)).toBe(127);
  });
});

describe('the colour tables', () => {
  it('have 256 entries each', () => {
    expect([cssTable.length, pixelTable.length, inkTable.length]).toEqual([256, 256, 256]);
  });

  it('hold the same colours for SVG and for canvas', () => {
    const bytes = new Uint8Array(pixelTable.buffer);
    const different = cssTable.filter((css, level) => {
      const hex = [...bytes.subarray(level * 4, level * 4 + 3)].map((part) => part.toString(16).padStart(2, '0'));
      return css !== `#${hex.join('')}` || bytes[level * 4 + 3] !== 255;
    });
    expect(different).toEqual([]);
  });

  it('get darker from the middle to both ends, so that size can be read without hue', () => {
    const luminances = cssTable.slice(0, 255).map(luminanceOf);
    const rising = luminances.filter((each, level) => {
      const nearer = level < 127 ? luminances[level + 1]! : luminances[level - 1]!;
      return level !== 127 && each > nearer + 0.002;
    });
    expect(rising).toEqual([]);
  });

  it('give ink of at least 4.5 : 1 on every colour', () => {
    const hard = cssTable.filter((css, level) => contrast(luminanceOf(css), inkTable[level] === '#000' ? 0 : 1) < 4.5);
    expect(hard).toEqual([]);
    expect([inkOn(0, 1), inkOn(-1, 1), inkOn(1, 1)]).toEqual(['#000', '#fff', '#fff']);
  });

  it('paint what is below zero purple and what is above orange', () => {
    const [red, , blue] = [1, 3, 5].map((start) => Number.parseInt(colourOf(-0.6, 1).slice(start, start + 2), 16));
    expect(blue).toBeGreaterThan(red!);
    const [warm, , cold] = [1, 3, 5].map((start) => Number.parseInt(colourOf(0.6, 1).slice(start, start + 2), 16));
    expect(warm).toBeGreaterThan(cold!);
  });
});

describe('printValue', () => {
  it('names what is not a finite number and leaves numbers to the page', () => {
    const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.25];
    expect(values.map((value) => printValue(value, (each) => each.toFixed(1)))).toEqual(['NaN', '∞', '−∞', '1.3']);
  });
});
