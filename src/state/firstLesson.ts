import { createStore, type StoreApi } from 'zustand/vanilla';
import { choiceParam, integerParam, numberParam, type Param, type UrlTable } from './url';

/** What the number line shows beside the numbers. */
export const lineStages = ['mean', 'deviations', 'variance', 'deviation', 'scores'] as const;
export type LineStage = (typeof lineStages)[number];

/** Marks of a test. */
export const markRange = { min: 0, max: 100 } as const;

/** Fewer than two have no spread; more than eight do not fit on a phone's line. */
export const countRange = { min: 2, max: 8 } as const;

/** How many minutes one unit of the second input's time may be. */
export const unitRange = { min: 1, max: 60 } as const;

/** The learning rate as a share of the largest that does not diverge, 2/λmax. */
export const rateRange = { min: 0.05, max: 1.1 } as const;

export const mostSteps = 2000;

/** What the reader of the first lesson chose. Every number on the page follows from this. */
export interface FirstLessonState {
  readonly numbers: readonly number[];
  /** Index of the number whose deviation and z-score are written out. */
  readonly selected: number;
  readonly show: LineStage;
  /** Minutes in one unit of the second input. */
  readonly unit: number;
  readonly rate: number;
  /** Steps of gradient descent taken so far. */
  readonly step: number;
  /** Whether the steps are being taken one after another; not shared in links. */
  readonly isWalking: boolean;
}

export type FirstLessonStore = StoreApi<FirstLessonState>;

export const defaultFirstLesson: FirstLessonState = {
  numbers: [32, 50, 60, 70, 88],
  selected: 3,
  show: 'mean',
  unit: 1,
  rate: 0.8,
  step: 0,
  isWalking: false,
};

export const createFirstLesson = (): FirstLessonStore => createStore(() => defaultFirstLesson);

/** What is added when the reader wants more numbers. */
const spares = [25, 80, 45, 64, 38, 75, 55, 92];

/** A mark to a hundredth, within the range. */
const toMark = (value: number) => Math.round(100 * Math.min(markRange.max, Math.max(markRange.min, value))) / 100;

/** Moves one number. */
export function setMark(store: FirstLessonStore, index: number, value: number): void {
  const { numbers } = store.getState();
  if (index in numbers) store.setState({ numbers: numbers.with(index, toMark(value)), selected: index });
}

/** Shows other numbers; the selection stays inside them. */
export function setMarks(store: FirstLessonStore, values: readonly number[], show?: LineStage): void {
  const { selected } = store.getState();
  const numbers = values.map(toMark);
  store.setState({ numbers, selected: Math.min(selected, numbers.length - 1), ...(show && { show }) });
}

/** Adds numbers at the end, or takes the last ones away. */
export function setMarkCount(store: FirstLessonStore, count: number): void {
  const { numbers } = store.getState();
  setMarks(store, [...numbers, ...spares].slice(0, count));
}

const mark = numberParam('x', markRange.min, markRange.max);

/** Two to eight marks: `32,50,60`. */
const marksParam: Param<readonly number[]> = {
  name: 'x',
  read(text) {
    const values = text.split(',').map(mark.read);
    const isAccepted =
      values.length >= countRange.min && values.length <= countRange.max && !values.includes(undefined);
    return isAccepted ? values.map((value) => toMark(value!)) : undefined;
  },
  write: (values) => values.join(','),
  accepts: `${mark.accepts}, … (${countRange.min}…${countRange.max})`,
};

/** Everything of the first lesson that a link carries. */
export const firstLessonUrl: UrlTable<FirstLessonState> = {
  numbers: marksParam,
  selected: integerParam('at', 0, countRange.max - 1),
  show: choiceParam('show', lineStages),
  unit: integerParam('unit', unitRange.min, unitRange.max),
  rate: numberParam('rate', rateRange.min, rateRange.max),
  step: integerParam('step', 0, mostSteps),
};

/** Lets go of a selection that the numbers of the same link do not have. */
export function fitFirstLesson(
  values: Partial<FirstLessonState>,
  { numbers, selected }: FirstLessonState,
): Partial<FirstLessonState> {
  const count = (values.numbers ?? numbers).length;
  return { ...values, selected: Math.min(values.selected ?? selected, count - 1) };
}
