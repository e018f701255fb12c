import type { MethodKind } from '../../state/picture';

/** What the network is to do, how many samples a device sees at a time in training, how the network is used. */
export const questions = {
  task: ['images', 'detection', 'style', 'transformer', 'recurrent'],
  batch: ['many', 'few', 'one'],
  use: ['together', 'single'],
} as const;

export type Question = keyof typeof questions;
export type Answers = { readonly [Key in Question]: (typeof questions)[Key][number] };

/** The questions in the order in which they are asked. */
export const questionIds = ['task', 'batch', 'use'] as const satisfies readonly Question[];

/** Why a method is advised; each is a text with its source. */
export const reasons = [
  'trainsFast',
  'batchIsLarge',
  'batchIsSmall',
  'batchIsOne',
  'largePictures',
  'styleIsPerMap',
  'tokenAlone',
  'withoutMean',
  'timeSteps',
  'usedAlone',
  'usedTogether',
  'sameInUse',
] as const;
export type Reason = (typeof reasons)[number];

export interface Advice {
  readonly method: MethodKind;
  readonly reasons: readonly Reason[];
}

/** The method that fits the answers, and why: the rules of thumb of the papers that the reasons name. */
export function choose({ task, batch, use }: Answers): Advice {
  switch (task) {
    case 'style':
      return { method: 'instance', reasons: ['styleIsPerMap', 'sameInUse'] };
    case 'transformer':
      return { method: 'layer', reasons: ['tokenAlone', 'withoutMean', 'sameInUse'] };
    case 'recurrent':
      return { method: 'layer', reasons: ['timeSteps', 'sameInUse'] };
    default: {
      if (batch === 'many')
        return {
          method: 'batch',
          reasons: ['trainsFast', 'batchIsLarge', use === 'single' ? 'usedAlone' : 'usedTogether'],
        };
      const size = batch === 'few' ? 'batchIsSmall' : 'batchIsOne';
      return {
        method: 'group',
        reasons: task === 'detection' ? ['largePictures', size, 'sameInUse'] : [size, 'sameInUse'],
      };
    }
  }
}

/** Another answer to one of the questions, and the method that it would lead to. */
export interface Change {
  readonly question: Question;
  readonly answer: Answers[Question];
  readonly answers: Answers;
  readonly method: MethodKind;
}

/** Every single answer that would lead to another method. */
export function changesOf(answers: Answers): readonly Change[] {
  const { method } = choose(answers);
  return questionIds
    .flatMap((question) =>
      questions[question].map((answer): Change => {
        const changed: Answers = { ...answers, [question]: answer };
        return { question, answer, answers: changed, method: choose(changed).method };
      }),
    )
    .filter((change) => change.method !== method);
}

/** The questions whose answer makes no difference to the method, as long as the others stay. */
export function idleQuestions(answers: Answers): readonly Question[] {
  const deciding = new Set(changesOf(answers).map(({ question }) => question));
  return questionIds.filter((question) => !deciding.has(question));
}
