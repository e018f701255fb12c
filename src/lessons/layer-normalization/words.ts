import { randomTensor } from '../../data/random';
import { mixSeed } from '../../data/seed';
import { identityAffine, normalize, statisticsOf, type Tensor } from '../../engine/index';
import type { MethodKind } from '../../state/picture';

/** Words that a sentence may have; what comes after is not read. */
export const mostWords = 10;

/** Numbers that stand for a word. */
export const features = 4;

/** The words of a sentence without its punctuation, in small letters. */
export function wordsOf(sentence: string): readonly string[] {
  const words = sentence
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}’'\u200c\u200d]+/gu);
  return (words ?? []).slice(0, mostWords);
}

/** A word's own numbers, drawn from its letters as the seed: the same word has the same numbers everywhere. */
function vectorOf(word: string): Float32Array {
  const seed = mixSeed(...Array.from(word, (letter) => letter.codePointAt(0)!));
  const spreads = Array.from({ length: features }, () => ({ mean: 1, spread: 2 }));
  return randomTensor([1, features, 1, 1], seed, spreads).data;
}

/** A sentence as a tensor: a sample a word, a channel a feature, H = W = 1. */
export function sentenceTensor(words: readonly string[]): Tensor {
  const data = new Float32Array(words.length * features);
  words.forEach((word, n) => {
    data.set(vectorOf(word), n * features);
  });
  return { shape: [words.length, features, 1, 1], data };
}

export function normalizeWords(
  words: readonly string[],
  kind: MethodKind & ('batch' | 'layer' | 'rms'),
  epsilon: number,
): Tensor {
  const options = { allowSingleValue: true };
  return normalize(sentenceTensor(words), { kind }, identityAffine(features), epsilon, options).xHat;
}

/** Mean and standard deviation of each word's numbers. */
export function rowStatistics(x: Tensor): readonly { mean: number; deviation: number }[] {
  const { mean, variance } = statisticsOf(x, [1, features, 1, 1]);
  return Array.from(mean, (value, n) => ({ mean: value, deviation: Math.sqrt(variance[n]!) }));
}

/** What the arrival of the last word did to the outputs of the words before it. */
export interface Arrival {
  /** True for each earlier output that is another float32 number now. */
  readonly moved: readonly boolean[];
  readonly count: number;
  readonly largest: number;
}

export function arrivalOf(words: readonly string[], kind: 'batch' | 'layer', epsilon: number): Arrival {
  if (words.length < 2) return { moved: [], count: 0, largest: 0 };
  const before = normalizeWords(words.slice(0, -1), kind, epsilon).data;
  const after = normalizeWords(words, kind, epsilon).data;
  const moved = Array.from(before, (value, cell) => !Object.is(value, after[cell]));
  const distances = Array.from(before, (value, cell) => Math.abs(value - after[cell]!));
  return { moved, count: moved.filter(Boolean).length, largest: Math.max(...distances) };
}
