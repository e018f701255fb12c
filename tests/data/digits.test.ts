import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDigits, FULL_INK, fetchDigits } from '../../src/data/digits';
import { digits, digitsFile } from './realDigits';

/** A second, separate writer of the format in scripts/make-digits.py. */
function encode(labels: readonly number[], pixels: readonly number[]): Uint8Array {
  const pairs = labels.flatMap((_, image) =>
    Array.from({ length: 32 }, (_, pair) => pixels[image * 64 + pair * 2]! * 16 + pixels[image * 64 + pair * 2 + 1]!),
  );
  const count = [labels.length % 256, Math.floor(labels.length / 256)];
  return Uint8Array.from([...Buffer.from('DIGS'), 1, 0, ...count, 8, 8, ...labels, ...pairs]);
}

function changed(offset: number, value: number): Uint8Array {
  const bytes = digitsFile.slice();
  bytes[offset] = value;
  return bytes;
}

describe('the file of digits', () => {
  it('has the checksum its notice states', () => {
    const notice = readFileSync(new URL('../../public/data/NOTICE.md', import.meta.url), 'utf8');
    const stated = /sha256 of digits\.bin: `([0-9a-f]{64})`/.exec(notice)?.[1];
    expect(createHash('sha256').update(digitsFile).digest('hex')).toBe(stated);
  });

  it('holds 16 digits of each class', () => {
    const perClass = Array.from({ length: 10 }, (_, digit) => digits.labels.filter((label) => label === digit).length);
    expect(perClass).toEqual(new Array(10).fill(16));
  });

  it('shows ten different digits in any ten neighbours, round the end too', () => {
    const alike = [...digits.labels.keys()].filter((start) => {
      const neighbours = Array.from({ length: 10 }, (_, index) => digits.labels[(start + index) % digits.count]);
      return new Set(neighbours).size < 10;
    });
    expect(alike).toEqual([]);
  });

  it('holds no picture twice, and paper and full ink in each', () => {
    const pictures = Array.from(digits.labels, (_, index) => digits.images.slice(index * 64, index * 64 + 64));
    expect(new Set(pictures.map(String)).size).toBe(digits.count);
    expect(pictures.filter((pixels) => Math.min(...pixels) > 0 || Math.max(...pixels) < FULL_INK)).toEqual([]);
  });
});

describe('decodeDigits', () => {
  it('gives back any labels and pixels that were encoded', () => {
    const pixel = fc.integer({ min: 0, max: 15 });
    const anyDigits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 }).chain((labels) =>
      fc.record({
        labels: fc.constant(labels),
        pixels: fc.array(pixel, { minLength: labels.length * 64, maxLength: labels.length * 64 }),
      }),
    );
    fc.assert(
      fc.property(anyDigits, ({ labels, pixels }) => {
        const decoded = decodeDigits(encode(labels, pixels));
        expect({ ...decoded, labels: [...decoded.labels], images: [...decoded.images] }).toEqual({
          count: labels.length,
          size: 8,
          labels,
          images: pixels,
        });
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('reads an ArrayBuffer, a Buffer and a view into a larger buffer alike', () => {
    const padded = new Uint8Array(digitsFile.length + 7);
    padded.set(digitsFile, 7);
    expect(decodeDigits(padded.subarray(7))).toEqual(digits);
    expect(decodeDigits(padded.slice(7).buffer)).toEqual(digits);
    expect(decodeDigits(Buffer.from(digitsFile))).toEqual(digits);
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'decodeDigits: 0 bytes, a header alone needs 10'],
    ['another kind of file', changed(0, 80), 'decodeDigits: the file starts with "PIGS", not "DIGS"'],
    ['a later version', changed(4, 2), 'decodeDigits: version 2, only 1 is known'],
    ['other sizes', changed(9, 28), 'decodeDigits: digits of 8×28 pixels, expected 8×8'],
    ['a torn file', digitsFile.slice(0, 5000), 'decodeDigits: 5000 bytes for 160 digits, expected 5290'],
    ['bytes too many', new Uint8Array([...digitsFile, 0]), 'decodeDigits: 5291 bytes for 160 digits, expected 5290'],
    ['a label that is no digit', changed(10, 12), 'decodeDigits: a label is 12, labels are 0 to 9'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decodeDigits(bytes)).toThrow(new Error(message));
  });
});

describe('fetchDigits', () => {
  it('decodes what the server sends and reports what it does not have', async () => {
    const server = createServer(({ url }, response) => {
      if (url === '/digits.bin') response.end(digitsFile);
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(await fetchDigits(`${origin}/digits.bin`)).toEqual(digits);
      await expect(fetchDigits(`${origin}/none.bin`)).rejects.toThrow(`fetchDigits: ${origin}/none.bin answered 404`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
