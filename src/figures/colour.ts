import { range } from 'd3-array';

/** Levels 0 … 254 run from −max to +max with zero exactly in the middle; level 255 is for what is not a finite number. */
const LEVELS = 255;
const MIDDLE = 127;
/** The level of NaN and ±∞. */
export const NOT_FINITE = 255;
const NOT_FINITE_COLOUR = [214, 0, 147] as const;

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * PuOr of colorbrewer2.org (Cynthia Brewer, Apache-2.0), which can be told apart in every form of colour blindness:
 * purple is below zero, orange above. Written out, because d3-scale-chromatic brings all its other schemes along.
 */
const PU_OR = '2d004b 542788 8073ac b2abd2 d8daeb f7f7f7 fee0b6 fdb863 e08214 b35806 7f3b08'
  .split(' ')
  .map((hex): Rgb => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb);

/** The colour of a level, straight between its neighbours among the eleven (a scale of d3's would bring 8 kB along). */
function blend(level: number): Rgb {
  const place = (level / (LEVELS - 1)) * (PU_OR.length - 1);
  const below = Math.min(Math.floor(place), PU_OR.length - 2);
  const [from, to] = [PU_OR[below]!, PU_OR[below + 1]!];
  const between = (part: 0 | 1 | 2) => Math.round(from[part] + (to[part] - from[part]) * (place - below));
  return [between(0), between(1), between(2)];
}

const rgbTable: readonly Rgb[] = [...range(LEVELS).map(blend), NOT_FINITE_COLOUR];

/** Each level as a CSS colour. */
export const cssTable: readonly string[] = rgbTable.map(
  (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
);

/** Each level as one opaque pixel of ImageData, in this machine's byte order. */
export const pixelTable: Uint32Array = new Uint32Array(
  new Uint8ClampedArray(rgbTable.flatMap((rgb) => [...rgb, 255])).buffer,
);

/** The ink, black or white, that is easier to read on each level. */
export const inkTable: readonly string[] = rgbTable.map((rgb) =>
  contrast(luminance(rgb), 0) > contrast(luminance(rgb), 1) ? '#000' : '#fff',
);

/** The table's level for a value on the scale −max … +max; values beyond the ends take the end's colour. */
export function levelOf(value: number, max: number): number {
  if (!Number.isFinite(value)) return NOT_FINITE;
  if (max <= 0) return MIDDLE;
  const level = Math.round(MIDDLE + (value / max) * MIDDLE);
  return Math.min(Math.max(level, 0), LEVELS - 1);
}

/** The CSS colour for a value on the scale −max … +max. */
export function colourOf(value: number, max: number): string {
  return cssTable[levelOf(value, max)]!;
}

/** The ink that can be read on that colour. */
export function inkOn(value: number, max: number): string {
  return inkTable[levelOf(value, max)]!;
}

/** The number as the picture prints it: what is not finite is named, never hidden. */
export function printValue(value: number, formatCell: (value: number) => string): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (value === Number.NEGATIVE_INFINITY) return '−∞';
  return formatCell(value);
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast ratio of two luminances, WCAG 2.2: from 1 to 21. */
export function contrast(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Whether every value is a finite number. A plain loop: asked for each frame of a drag, `every` would take a millisecond. */
export function areAllFinite(data: Float32Array): boolean {
  for (let index = 0; index < data.length; index++) if (!Number.isFinite(data[index])) return false;
  return true;
}
