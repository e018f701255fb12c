import { cellCount, type Shape } from '../engine/index';
import type { NumberArray } from './numbers';

/**
 * NumPy's own file format for one array (NEP 1; numpy.lib.format): a magic word, a version, a header written as a Python
 * dictionary, then the values as they lie in memory.
 */

/** What an array was saved as, and its values as float32. */
export interface NpyArray {
  readonly dimensions: readonly number[];
  readonly data: Float32Array;
}

/** Why bytes are no array that can be used, with what was found in them. */
export type NpyTrouble =
  | { readonly kind: 'notNpy' }
  | { readonly kind: 'npyType'; readonly found: string }
  | { readonly kind: 'npyOrder' }
  | { readonly kind: 'npyDimensions'; readonly found: number }
  | { readonly kind: 'npySize'; readonly shape: string; readonly found: number; readonly most: number }
  | { readonly kind: 'npyEmpty'; readonly shape: string }
  | { readonly kind: 'npyShort'; readonly found: number; readonly wanted: number };

type Read = (view: DataView, at: number, isLittle: boolean) => number;

/** How each type is read, and how many bytes a value takes. */
const types: Readonly<Record<string, readonly [size: number, read: Read]>> = {
  f4: [4, (view, at, isLittle) => view.getFloat32(at, isLittle)],
  f8: [8, (view, at, isLittle) => view.getFloat64(at, isLittle)],
  i1: [1, (view, at) => view.getInt8(at)],
  i2: [2, (view, at, isLittle) => view.getInt16(at, isLittle)],
  i4: [4, (view, at, isLittle) => view.getInt32(at, isLittle)],
  i8: [8, (view, at, isLittle) => Number(view.getBigInt64(at, isLittle))],
  u1: [1, (view, at) => view.getUint8(at)],
  u2: [2, (view, at, isLittle) => view.getUint16(at, isLittle)],
  u4: [4, (view, at, isLittle) => view.getUint32(at, isLittle)],
  u8: [8, (view, at, isLittle) => Number(view.getBigUint64(at, isLittle))],
};

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];

/** Whether a file begins as every .npy file does. */
export const isNpy = (bytes: Uint8Array): boolean => magic.every((byte, index) => bytes[index] === byte);

interface Header {
  readonly text: string;
  /** Where the values begin. */
  readonly end: number;
}

/** Version 1 tells the header's length in two bytes, versions 2 and 3 in four. */
function headerOf(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isShort = bytes[6] === 1;
  const start = isShort ? 10 : 12;
  if (!isNpy(bytes) || bytes.length < start) return null;
  const end = start + (isShort ? view.getUint16(8, true) : view.getUint32(8, true));
  return end > bytes.length ? null : { text: new TextDecoder().decode(bytes.subarray(start, end)), end };
}

/**
 * Reads a .npy file of one to four dimensions in C order, of float32, float64 or whole numbers of 8 to 64 bits, in either
 * byte order.
 * @param most how many values are accepted
 */
export function readNpy(bytes: Uint8Array, most: number): NpyArray | NpyTrouble {
  const header = headerOf(bytes);
  const descr = header && /'descr':\s*('[^']*'|\[.*?\])/.exec(header.text)?.[1];
  const size = header && /'shape':\s*\(([\d,\s]*)\)/.exec(header.text)?.[1];
  if (!header || !descr || typeof size !== 'string') return { kind: 'notNpy' };

  const [, order = '', name = ''] = /^'([<>|=]?)([a-z]\d+)'$/.exec(descr) ?? [];
  const type = types[name];
  if (!type) return { kind: 'npyType', found: descr.replaceAll("'", '') };
  const dimensions = size
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number);
  if (dimensions.length < 1 || dimensions.length > 4) return { kind: 'npyDimensions', found: dimensions.length };
  const shape = dimensions.join(' × ');
  const count = dimensions.reduce((product, length) => product * length, 1);
  if (count === 0) return { kind: 'npyEmpty', shape };
  if (count > most) return { kind: 'npySize', shape, found: count, most };
  if (/'fortran_order':\s*True/.test(header.text) && dimensions.length > 1) return { kind: 'npyOrder' };

  const [width, read] = type;
  const room = Math.floor((bytes.length - header.end) / width);
  if (room < count) return { kind: 'npyShort', found: room, wanted: count };
  const view = new DataView(bytes.buffer, bytes.byteOffset + header.end, count * width);
  const isLittle = order !== '>';
  const data = new Float32Array(count);
  // A plain loop: for a million values `Float32Array.from` would take ten times as long.
  for (let index = 0; index < count; index++) data[index] = read(view, index * width, isLittle);
  return { dimensions, data };
}

/** One to four dimensions as four: missing ones come first and are 1, as when NumPy broadcasts. */
export function shapeOfDimensions(dimensions: readonly number[]): Shape {
  const [N = 1, C = 1, H = 1, W = 1] = [...Array.from({ length: 4 - dimensions.length }, () => 1), ...dimensions];
  return [N, C, H, W];
}

/** Numbers as the bytes of a .npy file, version 1.0: four dimensions, float32 or float64, C order. */
export function writeNpy({ shape, data }: NumberArray): Uint8Array<ArrayBuffer> {
  const size = data.BYTES_PER_ELEMENT;
  const dictionary = `{'descr': '<f${size}', 'fortran_order': False, 'shape': (${shape.join(', ')}), }`;
  // The values begin at a multiple of 64; a line break ends the header.
  const end = Math.ceil((10 + dictionary.length + 1) / 64) * 64;
  const header = `${dictionary.padEnd(end - 11)}\n`;
  const bytes = new Uint8Array(end + size * cellCount(shape));
  const view = new DataView(bytes.buffer);
  bytes.set([...magic, 1, 0]);
  view.setUint16(8, header.length, true);
  bytes.set(new TextEncoder().encode(header), 10);
  // Plain loops: a big tensor has more than a million numbers.
  if (size === 4)
    for (let index = 0; index < data.length; index++) view.setFloat32(end + 4 * index, data[index]!, true);
  else for (let index = 0; index < data.length; index++) view.setFloat64(end + 8 * index, data[index]!, true);
  return bytes;
}
