import { describe, expect, it } from 'vitest';
import {
  answersUrl,
  completeAnswers,
  type Given,
  nothingGiven,
  openQuestions,
  withoutLast,
} from '../../../src/lessons/conclusion/answers';
import { questions } from '../../../src/lessons/conclusion/choose';
import { readUrl, writeUrl } from '../../../src/state/url';

const orNone = <Value>(values: readonly Value[]) => [null, ...values];
const all: readonly Given[] = orNone(questions.task).flatMap((task) =>
  orNone(questions.batch).flatMap((batch) => orNone(questions.use).map((use) => ({ task, batch, use }))),
);

describe('answers', () => {
  it('are all kept by a link', () => {
    const offenders = all.filter((given) => {
      const { values, rejected } = readUrl(answersUrl, writeUrl(answersUrl, given, nothingGiven));
      return rejected.length > 0 || JSON.stringify({ ...nothingGiven, ...values }) !== JSON.stringify(given);
    });
    expect(offenders).toEqual([]);
  });

  it('that a link cannot give are told', () => {
    const { values, rejected } = readUrl(answersUrl, '?task=cooking&batch=few');
    expect(values).toEqual({ batch: 'few' });
    expect(rejected.map(({ name, text }) => `${name} ${text}`)).toEqual(['task cooking']);
  });

  it('open one question after another', () => {
    const steps: Given[] = [
      nothingGiven,
      { ...nothingGiven, task: 'style' },
      { task: 'style', batch: 'few', use: null },
    ];
    expect(steps.map((given) => openQuestions(given).length)).toEqual([1, 2, 3]);
    expect(openQuestions({ task: 'style', batch: null, use: 'single' })).toEqual(['task', 'batch']);
  });

  it('are complete when none is missing, and taken back from the last one on', () => {
    const given: Given = { task: 'style', batch: 'few', use: 'single' };
    expect(completeAnswers(given)).toEqual(given);
    expect(all.filter((each) => completeAnswers(each) !== null)).toHaveLength(30);
    expect(withoutLast(given)).toEqual({ ...given, use: null });
    expect(withoutLast({ ...nothingGiven, task: 'style' })).toEqual(nothingGiven);
    expect(withoutLast(nothingGiven)).toEqual(nothingGiven);
  });
});
