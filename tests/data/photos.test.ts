import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { photoFile, photoSize, photos, sizeWithin, tensorOfPixels } from '../../src/data/photos';

const notice = readFileSync('public/data/NOTICE.md', 'utf8');
const files = photos.map((id) => ({ id, bytes: readFileSync(`public/${photoFile(id)}`) }));

describe('the photographs', () => {
  it('are all that lie in their folder', () => {
    expect(readdirSync('public/data/photos').sort()).toEqual(photos.map((id) => `${id}.webp`).sort());
  });

  it('are WebP of the size that the pages lay out for them, of at most 10 kB', () => {
    // A lossy WebP: RIFF, size, WEBP, "VP8 ", size, three bytes of frame tag, three of start code, width, height.
    const found = files.map(({ id, bytes }) => ({
      id,
      kind: bytes.toString('latin1', 8, 16),
      width: bytes.readUInt16LE(26) & 0x3fff,
      height: bytes.readUInt16LE(28) & 0x3fff,
      isSmall: bytes.length <= 10_000,
    }));
    expect(found).toEqual(photos.map((id) => ({ id, kind: 'WEBPVP8 ', ...photoSize, isSmall: true })));
  });

  it('stand in the notice with their licence, byte for byte', () => {
    const strangers = files.filter(({ id, bytes }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return !new RegExp(`\\| ${id}\\.webp \\|.*\\| [^|]*(CC0|public domain)[^|]* \\| \`${sha256}\` \\|`).test(notice);
    });
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});

describe('tensorOfPixels', () => {
  it('gives red, green and blue a map each, from 0 to 1, and leaves opacity out', () => {
    const data = [255, 0, 51, 9, 0, 255, 102, 9];
    const { shape, data: values } = tensorOfPixels({ width: 2, height: 1, data });
    expect(shape).toEqual([1, 3, 1, 2]);
    expect([...values]).toEqual([1, 0, 0, 1, 0.2, 0.4].map(Math.fround));
  });
});

describe('sizeWithin', () => {
  it('brings the longer side to the limit, keeps small pictures and never loses a side', () => {
    const sizes = [sizeWithin(4000, 3000, 192), sizeWithin(300, 600, 192), sizeWithin(100, 50, 192)];
    expect(sizes.map(({ width, height }) => `${width}×${height}`)).toEqual(['192×144', '96×192', '100×50']);
    expect(sizeWithin(20_000, 10, 192)).toEqual({ width: 192, height: 1 });
  });
});
