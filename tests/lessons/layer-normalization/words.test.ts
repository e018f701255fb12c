import { describe, expect, it } from 'vitest';
import {
  arrivalOf,
  features,
  mostWords,
  normalizeWords,
  rowStatistics,
  sentenceTensor,
  wordsOf,
} from '../../../src/lessons/layer-normalization/words';

const epsilon = 1e-5;
const english = wordsOf('The more we learn, the more we know');
const hindi = wordsOf('दूध का दूध और पानी का पानी');
const sentences: readonly [string, readonly string[]][] = [
  ['English', english],
  ['Hindi', hindi],
];

const rowOf = (data: Float32Array, n: number) => [...data.subarray(n * features, (n + 1) * features)];

describe('words', () => {
  it('come without punctuation, in small letters, with all marks of their script', () => {
    expect(english).toEqual(['the', 'more', 'we', 'learn', 'the', 'more', 'we', 'know']);
    expect(wordsOf('“क्या हुआ?” — नॉर्मलाइज़ेशन, RMSNorm… don’t!')).toEqual([
      ...['क्या', 'हुआ', 'नॉर्मलाइज़ेशन', 'rmsnorm', 'don’t'],
    ]);
    expect(wordsOf(' … ')).toEqual([]);
  });

  it('are cut where the table ends', () => {
    expect(wordsOf('a '.repeat(40))).toHaveLength(mostWords);
  });

  it('are the same however the letters are coded', () => {
    expect(wordsOf('\u0915\u093c\u0932\u092e')).toEqual(wordsOf('\u0958\u0932\u092e'));
  });
});

describe.each(sentences)('the %s sentence', (_name, words) => {
  const x = sentenceTensor(words);

  it('gives the same numbers to the same word, and others to another', () => {
    const byWord = new Map(words.map((word, n) => [word, rowOf(x.data, n).join()]));
    expect(words.filter((word, n) => byWord.get(word) !== rowOf(x.data, n).join())).toEqual([]);
    expect(new Set(byWord.values()).size).toBe(byWord.size);
    expect(byWord.size).toBeLessThan(words.length);
  });

  it('has mean 0 and deviation 1 in every row after layer norm, and mean square 1 after RMSNorm', () => {
    for (const { mean, deviation } of rowStatistics(normalizeWords(words, 'layer', epsilon))) {
      expect(mean).toBeCloseTo(0, 5);
      expect(deviation).toBeCloseTo(1, 3);
    }
    const meanSquares = rowStatistics(normalizeWords(words, 'rms', epsilon)).map(
      ({ mean, deviation }) => mean ** 2 + deviation ** 2,
    );
    expect(meanSquares.filter((value) => Math.abs(value - 1) > 1e-3)).toEqual([]);
  });

  it('never moves an earlier output when a word comes in under layer norm; under batch norm it moves all', () => {
    const counts = words.slice(1).map((_, index) => {
      const read = words.slice(0, index + 2);
      return (['layer', 'batch'] as const).map((kind) => arrivalOf(read, kind, epsilon).count);
    });
    expect(counts).toEqual(words.slice(1).map((_, index) => [0, (index + 1) * features]));
  });

  it('marks each moved output and tells the largest move', () => {
    const { moved, count, largest } = arrivalOf(words, 'batch', epsilon);
    const before = normalizeWords(words.slice(0, -1), 'batch', epsilon).data;
    const after = normalizeWords(words, 'batch', epsilon).data;
    expect(moved).toEqual(Array.from(before, (value, cell) => value !== after[cell]));
    expect(count).toBe(before.length);
    expect(largest).toBeCloseTo(Math.max(...Array.from(before, (value, cell) => Math.abs(value - after[cell]!))), 6);
  });
});

it('a single word moves nothing, and under batch norm comes out as 0', () => {
  expect(arrivalOf(['word'], 'batch', epsilon)).toEqual({ moved: [], count: 0, largest: 0 });
  expect([...normalizeWords(['word'], 'batch', epsilon).data]).toEqual([0, 0, 0, 0]);
});
