import { describe, expect, it } from 'vitest';
import { cosine, exponential, logarithm } from '../../src/nn/elementary';

const sweep = (from: number, to: number, count = 5000) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));

describe('elementary functions', () => {
  it('agree with Math to one part in 10^11', () => {
    const isFar = (own: number, known: number) => Math.abs(own - known) > 1e-11 * Math.max(1e-300, Math.abs(known));
    expect(sweep(-700, 700).filter((x) => isFar(exponential(x), Math.exp(x)))).toEqual([]);
    expect(sweep(-1, 1).filter((x) => isFar(exponential(x), Math.exp(x)))).toEqual([]);
    expect(sweep(-700, 700).filter((x) => isFar(logarithm(Math.exp(x)), Math.log(Math.exp(x))))).toEqual([]);
    expect(sweep(0.5, 2).filter((x) => isFar(logarithm(x), Math.log(x)))).toEqual([]);
    expect(sweep(0, Math.PI).filter((x) => Math.abs(cosine(x) - Math.cos(x)) > 1e-14)).toEqual([]);
  });

  it('answer the extremes', () => {
    expect([1e9, Number.POSITIVE_INFINITY, -1e9, Number.NEGATIVE_INFINITY, 0, Number.NaN].map(exponential)).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      0,
      0,
      1,
      Number.NaN,
    ]);
    expect([0, 1, -1, Number.POSITIVE_INFINITY, Number.NaN].map(logarithm)).toEqual([
      Number.NEGATIVE_INFINITY,
      0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
    expect(logarithm(Number.MIN_VALUE)).toBeCloseTo(-744.44, 2);
  });
});
