import { createStore, type StoreApi } from 'zustand/vanilla';
import { choiceParam, optionalParam, type UrlTable } from '../../state/url';
import { type Answers, type Question, questionIds, questions } from './choose';

/** What the reader has answered so far. */
export type Given = { readonly [Key in Question]: Answers[Key] | null };
export type AnswerStore = StoreApi<Given>;

export const nothingGiven: Given = { task: null, batch: null, use: null };

export const createAnswerStore = (): AnswerStore => createStore(() => nothingGiven);

/** What a link carries. */
export const answersUrl: UrlTable<Given> = {
  task: optionalParam(choiceParam('task', questions.task)),
  batch: optionalParam(choiceParam('batch', questions.batch)),
  use: optionalParam(choiceParam('use', questions.use)),
};

/** All answers, or null as long as one is missing. */
export function completeAnswers({ task, batch, use }: Given): Answers | null {
  return task && batch && use ? { task, batch, use } : null;
}

/** The questions to be shown: those that are answered up to the first gap, and the next one. */
export function openQuestions(given: Given): readonly Question[] {
  const gap = questionIds.findIndex((question) => given[question] === null);
  return gap < 0 ? questionIds : questionIds.slice(0, gap + 1);
}

/** Takes the last answer back. */
export function withoutLast(given: Given): Given {
  const last = questionIds.findLast((question) => given[question] !== null);
  return last ? { ...given, [last]: null } : given;
}
