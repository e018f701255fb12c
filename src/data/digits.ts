/** Width and height of a digit in pixels. */
export const DIGIT_SIZE = 8;

/** The blackest ink a pixel can hold: pixels are whole numbers from 0 (paper) to 15. */
export const FULL_INK = 15;

/** Handwritten digits: `images` holds count × 8 × 8 pixels (0 to `FULL_INK`), row by row; `labels` which digit each is. */
export interface Digits {
  readonly count: number;
  readonly size: typeof DIGIT_SIZE;
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

const MAGIC = 'DIGS';
const VERSION = 1;
const HEADER_BYTES = 10;
const PIXELS = DIGIT_SIZE * DIGIT_SIZE;

/**
 * Reads the file that scripts/make-digits.py writes; its layout is described there.
 * @throws Error that names what is wrong with the bytes.
 */
export function decodeDigits(bytes: ArrayBuffer | Uint8Array): Digits {
  const file = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  if (file.length < HEADER_BYTES) {
    throw new Error(`decodeDigits: ${file.length} bytes, a header alone needs ${HEADER_BYTES}`);
  }
  const magic = String.fromCharCode(...file.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error(`decodeDigits: the file starts with ${JSON.stringify(magic)}, not "${MAGIC}"`);

  const header = new DataView(file.buffer, file.byteOffset, HEADER_BYTES);
  const version = header.getUint16(4, true);
  if (version !== VERSION) throw new Error(`decodeDigits: version ${version}, only ${VERSION} is known`);
  const count = header.getUint16(6, true);
  const [height, width] = [header.getUint8(8), header.getUint8(9)];
  if (height !== DIGIT_SIZE || width !== DIGIT_SIZE) {
    throw new Error(`decodeDigits: digits of ${height}×${width} pixels, expected ${DIGIT_SIZE}×${DIGIT_SIZE}`);
  }
  const expected = HEADER_BYTES + count + (count * PIXELS) / 2;
  if (file.length !== expected) {
    throw new Error(`decodeDigits: ${file.length} bytes for ${count} digits, expected ${expected}`);
  }

  // Not file.slice: a Node Buffer's slice is a view that keeps the whole file.
  const labels = Uint8Array.from(file.subarray(HEADER_BYTES, HEADER_BYTES + count));
  const strange = labels.find((label) => label > 9);
  if (strange !== undefined) throw new Error(`decodeDigits: a label is ${strange}, labels are 0 to 9`);
  const images = new Uint8Array(count * PIXELS);
  file.subarray(HEADER_BYTES + count).forEach((pair, index) => {
    images[2 * index] = pair >> 4;
    images[2 * index + 1] = pair & 15;
  });
  return { count, size: DIGIT_SIZE, images, labels };
}

/**
 * Downloads and decodes a file of digits.
 * @throws Error when the server does not have it, or what `decodeDigits` throws.
 */
export async function fetchDigits(url: string): Promise<Digits> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`fetchDigits: ${url} answered ${response.status}`);
  return decodeDigits(await response.arrayBuffer());
}
