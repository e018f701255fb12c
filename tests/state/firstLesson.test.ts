import { describe, expect, it } from 'vitest';
import {
  createFirstLesson,
  defaultFirstLesson,
  type FirstLessonState,
  firstLessonUrl,
  fitFirstLesson,
  setMark,
  setMarkCount,
  setMarks,
} from '../../src/state/firstLesson';
import { readUrl, writeUrl } from '../../src/state/url';

describe('marks', () => {
  it('stay in their range and to a hundredth, and the moved one is selected', () => {
    const store = createFirstLesson();
    setMark(store, 0, -4);
    setMark(store, 1, 250);
    setMark(store, 2, 12.3456);
    expect(store.getState()).toMatchObject({ numbers: [0, 100, 12.35, 70, 88], selected: 2 });
  });

  it('are not made by moving one that is not there', () => {
    const store = createFirstLesson();
    setMark(store, 7, 10);
    expect(store.getState()).toBe(defaultFirstLesson);
  });

  it('are added at the end and taken from the end, with the selection inside', () => {
    const store = createFirstLesson();
    setMarkCount(store, 8);
    expect(store.getState().numbers).toHaveLength(8);
    expect(store.getState().numbers.slice(0, 5)).toEqual(defaultFirstLesson.numbers);
    setMarkCount(store, 2);
    expect(store.getState()).toMatchObject({ numbers: [32, 50], selected: 1 });
  });

  it('bring a stage along where one is wanted', () => {
    const store = createFirstLesson();
    setMarks(store, [1, 2], 'scores');
    expect(store.getState()).toMatchObject({ numbers: [1, 2], show: 'scores' });
  });
});

describe('link', () => {
  const chosen: FirstLessonState = {
    numbers: [1, 2.5, 100],
    selected: 1,
    show: 'variance',
    unit: 7,
    rate: 1.05,
    step: 12,
    isWalking: false,
  };

  it('carries every setting, and only what differs', () => {
    const search = writeUrl(firstLessonUrl, chosen, defaultFirstLesson);
    expect(search).toBe('?x=1,2.5,100&at=1&show=variance&unit=7&rate=1.05&step=12');
    const { values, rejected } = readUrl(firstLessonUrl, search);
    expect({ ...defaultFirstLesson, ...values }).toEqual(chosen);
    expect(rejected).toEqual([]);
    expect(writeUrl(firstLessonUrl, defaultFirstLesson, defaultFirstLesson)).toBe('');
  });

  it('tells what it cannot use, and opens all the same', () => {
    const wrong = [
      'x=1',
      'x=1,2,x',
      'x=1,101',
      'x=1,2,3,4,5,6,7,8,9',
      'at=8',
      'show=all',
      'unit=0',
      'rate=2',
      'step=-1',
    ];
    const accepted = wrong.filter((text) => readUrl(firstLessonUrl, `?${text}`).rejected.length === 0);
    expect(accepted).toEqual([]);
  });

  it('lets go of a selection that the numbers do not have', () => {
    expect(fitFirstLesson({ numbers: [1, 2], selected: 6 }, defaultFirstLesson)).toMatchObject({ selected: 1 });
    expect(fitFirstLesson({ numbers: [1, 2] }, defaultFirstLesson)).toMatchObject({ selected: 1 });
    expect(fitFirstLesson({ unit: 3 }, defaultFirstLesson)).toMatchObject({ unit: 3, selected: 3 });
  });
});
