import { mean } from 'd3-array';
import { describe, expect, it, vi } from 'vitest';
import { inColour } from '../../src/labs/contrast';
import { loadLabDigits } from '../../src/labs/digits';
import { createClassifier, shrinkDrawing } from '../../src/labs/drawing';
import { batchesOf, createBatches, inkOf, prepareData, selectBatch, standardizeInk } from '../../src/labs/images';
import { buildNetwork, perceptron, saveNetwork } from '../../src/labs/network';
import { syntheticDigits } from '../../src/labs/synthetic';
import { createTrainer, errorOf } from '../../src/labs/trainer';
import { javascript } from '../../src/nn/javascript/backend';
import { createRandom } from '../../src/nn/random';
import { bench, labDigits } from './run';

const { training, test } = bench.data;

describe('the digits of the labs', () => {
  it('are 4,000 to train on and 1,000 to test with, all classes about alike often', () => {
    expect([training.count, test.count]).toEqual([4000, 1000]);
    const counts = Array.from({ length: 10 }, (_, digit) => labDigits.labels.filter((label) => label === digit).length);
    expect(counts.filter((count) => count < 400 || count > 600)).toEqual([]);
  });

  it('have mean 0 and variance 1 to two digits', () => {
    expect(mean(training.data)).toBeCloseTo(0, 1);
    expect(mean(training.data, (value) => value * value)).toBeCloseTo(1, 1);
    expect(inkOf(standardizeInk(0.4))).toBeCloseTo(0.4, 12);
  });

  it('come in batches that use every image once before any twice', () => {
    const few = { ...training, count: 10 };
    const next = createBatches(few, 4, createRandom(1));
    const seen = [next(), next()].flatMap(({ x }) =>
      [0, 1, 2, 3].map((sample) => x.data.slice(sample * 64, (sample + 1) * 64).join()),
    );
    expect(new Set(seen).size).toBe(8);
    expect(batchesOf(few, 4).map(({ labels }) => labels.length)).toEqual([4, 4, 2]);
  });

  it('in colour have three equal planes', () => {
    const { x } = selectBatch(inColour(test), [3]);
    const grey = selectBatch(test, [3]).x;
    expect(x.shape).toEqual([1, 3, 8, 8]);
    expect(Array.from(x.data)).toEqual([...grey.data, ...grey.data, ...grey.data]);
  });
});

describe('the stand-in for handwriting', () => {
  it('is used, and marked, when the file cannot be had', async () => {
    vi.stubGlobal('fetch', async () => new Response('no', { status: 404 }));
    const { digits, isSynthetic } = await loadLabDigits('/data/lab-digits.bin');
    expect([isSynthetic, digits.count]).toEqual([true, 3000]);
    vi.stubGlobal('fetch', async () => new Response(labFile()));
    expect(await loadLabDigits('/data/lab-digits.bin')).toMatchObject({ isSynthetic: false, digits: { count: 1 } });
    vi.unstubAllGlobals();
  });

  it('is drawn alike for the same seed, in all classes, and can be learned', () => {
    const digits = syntheticDigits(1000, 5);
    expect(syntheticDigits(1000, 5)).toEqual(digits);
    expect(syntheticDigits(1000, 6).images).not.toEqual(digits.images);
    expect(new Set(digits.labels).size).toBe(10);
    const data = prepareData(digits, true);
    const plan = { ...perceptron(1, 32), activation: 'relu', initialization: 'he', method: 'none', groups: 1 } as const;
    const trainer = createTrainer(plan, 1, 0.9, javascript);
    const next = createBatches(data.training, 32, createRandom(2));
    for (let step = 0; step < 100; step++) trainer.step(next(), 0.1);
    expect(errorOf(trainer.network, data.test)).toBeLessThan(0.15);
  });
});

describe('a drawing', () => {
  const size = 28;
  const square = (left: number, top: number, side: number, ink = 1) =>
    Float32Array.from({ length: size * size }, (_, index) => {
      const [column, row] = [index % size, Math.floor(index / size)];
      return column >= left && column < left + side && row >= top && row < top + side ? ink : 0;
    });

  it('is scaled and centred, wherever and however large it was drawn', () => {
    const drawings = [square(4, 4, 20), square(0, 0, 20), square(3, 9, 10), square(20, 20, 5)].map((ink) =>
      shrinkDrawing(ink, size),
    );
    const [first, ...others] = drawings;
    expect(others.filter((cells) => cells.some((ink, cell) => Math.abs(ink - first![cell]!) > 0.15))).toEqual([]);
    expect(first![3 * 8 + 3]).toBe(1);
    expect(first![0]).toBeLessThan(0.5);
  });

  it('that is empty stays empty', () => {
    expect(shrinkDrawing(new Float32Array(size * size), size).every((ink) => ink === 0)).toBe(true);
  });

  it('is answered as the net answers a test image', () => {
    for (const channels of [1, 3]) {
      const plan = {
        ...perceptron(1, 16),
        activation: 'relu',
        initialization: 'he',
        method: 'batch',
        groups: 1,
      } as const;
      const network = buildNetwork({ ...plan, input: [channels, 8, 8] }, 3, javascript);
      const images = channels === 1 ? test : inColour(test);
      const logits = network.forward(selectBatch(images, [7]).x, 'evaluate').data;
      const ink = Float32Array.from(test.data.subarray(7 * 64, 8 * 64), inkOf);
      const answer = createClassifier(saveNetwork(network), javascript)(ink);
      expect(answer.indexOf(Math.max(...answer))).toBe(logits.indexOf(Math.max(...logits)));
      expect(answer.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
    }
  });
});

/** A file of one blank digit. */
function labFile(): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(10 + 1 + 32);
  file.set([...'DIGS'].map((letter) => letter.charCodeAt(0)));
  file.set([1, 0, 1, 0, 8, 8], 4);
  return file;
}
