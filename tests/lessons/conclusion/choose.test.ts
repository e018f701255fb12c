import { describe, expect, it } from 'vitest';
import { isSource } from '../../../src/i18n/sources';
import {
  type Answers,
  changesOf,
  choose,
  idleQuestions,
  questionIds,
  questions,
  reasons,
} from '../../../src/lessons/conclusion/choose';
import { allEntries } from '../../helpers/locales';

const all: readonly Answers[] = questions.task.flatMap((task) =>
  questions.batch.flatMap((batch) => questions.use.map((use) => ({ task, batch, use }))),
);

const nameOf = ({ task, batch, use }: Answers) => `${task}, ${batch}, ${use}`;

describe('the chooser', () => {
  it('advises what the course says, for every combination of answers', () => {
    const advised = (wanted: string) =>
      all.filter((answers) => choose(answers).method === wanted).map(({ task, batch }) => `${task}, ${batch}`);
    const names = Object.fromEntries(['batch', 'group', 'instance', 'layer'].map((kind) => [kind, advised(kind)]));
    const twice = (list: readonly string[]) => list.flatMap((name) => [name, name]);
    expect(Object.values(names).flat()).toHaveLength(all.length);
    const anyBatch = (task: string) => questions.batch.map((batch) => `${task}, ${batch}`);
    expect(names).toEqual({
      batch: twice(['images, many', 'detection, many']),
      group: twice(['images, few', 'images, one', 'detection, few', 'detection, one']),
      instance: twice(anyBatch('style')),
      layer: twice([...anyBatch('transformer'), ...anyBatch('recurrent')]),
    });
  });

  it('gives two reasons or more, none twice', () => {
    const offenders = all.filter((answers) => {
      const given = choose(answers).reasons;
      return given.length < 2 || new Set(given).size < given.length;
    });
    expect(offenders.map(nameOf)).toEqual([]);
  });

  it('has a use for every reason', () => {
    const given = new Set(all.flatMap((answers) => choose(answers).reasons));
    expect(reasons.filter((reason) => !given.has(reason))).toEqual([]);
  });

  it('names a source in every reason, in both languages', () => {
    const texts = allEntries.filter(({ namespace, key }) => namespace === 'conclusion' && key.startsWith('reasons.'));
    expect(texts).toHaveLength(2 * reasons.length);
    const cited = (text: string) => Array.from(text.matchAll(/<a id="([^"]+)"/g), ([, id]) => id);
    expect(texts.filter(({ text }) => !cited(text).some(isSource)).map(({ name }) => name)).toEqual([]);
  });

  it('speaks of running statistics with batch norm, and with it alone', () => {
    const offenders = all.filter((answers) => {
      const { method, reasons: given } = choose(answers);
      const speaks = given.includes('usedAlone') || given.includes('usedTogether');
      return speaks !== (method === 'batch') || given.includes('sameInUse') !== (method !== 'batch');
    });
    expect(offenders.map(nameOf)).toEqual([]);
  });
});

describe('what would change the advice', () => {
  it('is one answer, and leads where it says', () => {
    const offenders = all.flatMap((answers) =>
      changesOf(answers)
        .filter(({ question, answer, answers: changed, method }) => {
          const different = questionIds.filter((id) => changed[id] !== answers[id]);
          return (
            different.join() !== question ||
            changed[question] !== answer ||
            choose(changed).method !== method ||
            method === choose(answers).method
          );
        })
        .map(({ question, answer }) => `${nameOf(answers)}: ${question} ${answer}`),
    );
    expect(offenders).toEqual([]);
  });

  it('is told completely: every other single answer leaves the method as it is', () => {
    const offenders = all.flatMap((answers) => {
      const told = changesOf(answers).map(({ question, answer }) => `${question} ${answer}`);
      return questionIds.flatMap((question) =>
        questions[question]
          .filter((answer) => !told.includes(`${question} ${answer}`))
          .filter((answer) => choose({ ...answers, [question]: answer }).method !== choose(answers).method)
          .map((answer) => `${nameOf(answers)}: ${question} ${answer}`),
      );
    });
    expect(offenders).toEqual([]);
  });

  it('says which questions made no difference', () => {
    expect(idleQuestions({ task: 'style', batch: 'one', use: 'single' })).toEqual(['batch', 'use']);
    expect(idleQuestions({ task: 'images', batch: 'many', use: 'single' })).toEqual(['use']);
    expect(all.filter((answers) => idleQuestions(answers).includes('task')).map(nameOf)).toEqual([]);
  });
});
