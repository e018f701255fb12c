import { describe, expect, it } from 'vitest';
import { findTerms, skeletonOf } from '../../src/glossary/search';
import { termIds } from '../../src/glossary/terms';

describe('findTerms', () => {
  it('finds the same term in English, in Hindi, in formal Hindi and in Hindi written in Latin letters', () => {
    const queries = {
      variance: ['variance', 'Vari', 'वेरिएंस', 'प्रसरण', 'prasaran', 'prasarann'],
      mean: ['mean', 'माध्य', 'maadhya', 'madhya'],
      standardDeviation: ['standard dev', 'मानक विचलन', 'manak vichalan', 'maanak vichlan'],
      gamma: ['gamma', 'गामा', 'gaamaa', 'γ'],
      runningMean: ['running', 'चल माध्य', 'chal madhya'],
      invariance: ['invariance', 'निश्चरता', 'nishcharta'],
    } as const;
    const misses = Object.entries(queries).flatMap(([id, texts]) =>
      texts.filter((text) => !findTerms(text).some((found) => found === id)).map((text) => `${text}: no ${id}`),
    );
    expect(misses).toEqual([]);
  });

  it('puts the term that starts with the query first', () => {
    expect(findTerms('variance')[0]).toBe('variance');
    expect(findTerms('batch')[0]).toBe('batchNormalization');
  });

  it('finds all with an empty query, in their order, and none with what sounds like none', () => {
    expect(findTerms('  ')).toEqual(termIds);
    expect(findTerms('zzzz')).toEqual([]);
  });

  it('does not take one or two consonants for a word heard', () => {
    expect(findTerms('kt')).toEqual([]);
  });
});

describe('skeletonOf', () => {
  it('is the same for words that sound alike', () => {
    const alike = [
      ['प्रसरण', 'prasaran'],
      ['विचलन', 'vichalan', 'wichalan'],
      ['शब्द', 'shabd', 'sabd'],
      ['फ़ीचर', 'feature'.replace('ture', 'char')],
    ];
    expect(alike.filter((words) => new Set(words.map(skeletonOf)).size > 1)).toEqual([]);
  });
});
