import { readNotFinite } from '../../data/float32';
import { cellCount, type Shape, type Tensor } from '../../engine/index';
import { mostTyped } from '../../state/playground';
import { parseNumber } from '../../ui/parseNumber';
import { sheetTrouble, type Trouble } from './trouble';

/**
 * The format, which `data/csv.ts` writes: a line is a row of a map, its numbers parted by commas, semicolons, tabs or spaces; an empty line begins the
 * next map. A first line `shape: N, C, H, W` tells how the maps belong to samples; without it all are channels of one.
 */

/** What a first line `shape: …` says; undefined where the text has none. */
const headerOf = (line: string): string | undefined => /^\s*#?\s*shape\s*:?(.*)$/i.exec(line)?.[1]?.trim();

/** Four whole numbers of at least 1, parted by commas, × or spaces. */
export function readShape(text: string): Shape | undefined {
  const sizes = text
    .split(/[\s,;x×]+/i)
    .filter((part) => part !== '')
    .map((part) => parseNumber(part) ?? 0);
  const [N = 0, C = 0, H = 0, W = 0] = sizes;
  return sizes.length === 4 && sizes.every((size) => Number.isInteger(size) && size >= 1) ? [N, C, H, W] : undefined;
}

/** Semicolons and tabs leave the comma free to be a decimal one, as some spreadsheets write it. */
const partsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/[,;]$/, '')
    .split(/[;\t]/.test(line) ? /[;\t]/ : line.includes(',') ? /,/ : /\s+/)
    .map((part) => part.trim());

interface Row {
  readonly line: number;
  readonly parts: readonly string[];
}

/** The rows of each map, with the number of the line each stands in. */
function mapsOf(lines: readonly string[]): readonly (readonly Row[])[] {
  const maps: Row[][] = [[]];
  lines.forEach((text, index) => {
    // A line of separators alone is how a spreadsheet writes an empty one.
    if (/^[\s,;]*$/.test(text)) maps.push([]);
    else maps.at(-1)?.push({ line: index + 1, parts: partsOf(text) });
  });
  return maps.filter((rows) => rows.length > 0);
}

/** Reads a text in the format above. Takes the minus sign U+2212, Devanagari digits, `nan` and `inf` too. */
export function readCsv(text: string): Tensor | Trouble {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const header = headerOf(lines[first] ?? '');
  const wanted = header === undefined ? undefined : readShape(header.replace(/[,;\s]+$/, ''));
  if (header !== undefined && !wanted) return { kind: 'header', text: header };

  const maps = mapsOf(header === undefined ? lines : lines.with(first, ''));
  const height = maps[0]?.length ?? 0;
  const width = maps[0]?.[0]?.parts.length ?? 0;
  const values: number[] = [];
  for (const rows of maps) {
    for (const { line, parts } of rows) {
      if (parts.length !== width) return { kind: 'columns', line, found: parts.length, wanted: width };
      for (const part of parts) {
        const value = readNotFinite(part) ?? parseNumber(part);
        if (value === undefined) return { kind: 'number', line, text: part.slice(0, 40) };
        values.push(value);
      }
    }
    if (rows.length !== height) return { kind: 'rows', line: rows[0]!.line, found: rows.length, wanted: height };
  }
  if (values.length === 0) return { kind: 'empty' };
  if (values.length > mostTyped) return { kind: 'tooMany', found: values.length, most: mostTyped };
  const shape: Shape = wanted ?? [1, maps.length, height, width];
  if (cellCount(shape) !== values.length) {
    return { kind: 'count', shape: shape.join(' × '), found: values.length, wanted: cellCount(shape) };
  }
  return sheetTrouble(shape) ?? { shape, data: Float32Array.from(values) };
}
