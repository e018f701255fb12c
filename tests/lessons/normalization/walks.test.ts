import { describe, expect, it } from 'vitest';
import { descentsFor, lastStepOf, standingOf, stepsWithMomentum } from '../../../src/lessons/normalization/walks';
import { defaultFirstLesson } from '../../../src/state/firstLesson';

const { unit, rate } = defaultFirstLesson;

describe('standingOf', () => {
  it('tells walking, arriving and flying away', () => {
    const { raw, normalized } = descentsFor(unit, rate);
    const fast = descentsFor(unit, 1.05).raw;
    const kindAt = (descent: typeof raw, step: number) => standingOf(descent.walk, step).kind;
    expect(kindAt(raw, 0)).toBe('walking');
    expect(kindAt(raw, raw.walk.reached! - 1)).toBe('walking');
    expect(kindAt(raw, raw.walk.reached!)).toBe('arrived');
    expect(kindAt(normalized, 1900)).toBe('arrived');
    expect(kindAt(fast, 20)).toBe('growing');
  });

  it('stands at the end of a walk that is over', () => {
    const { walk } = descentsFor(unit, 1.1).normalized;
    expect(standingOf(walk, 2000).taken).toBe(walk.path.length - 1);
  });
});

describe('lastStepOf', () => {
  it('is the slower walk’s arrival, and an end for walks that never arrive', () => {
    const { raw } = descentsFor(unit, rate);
    expect(lastStepOf(defaultFirstLesson)).toBe(raw.walk.reached);
    expect(lastStepOf({ ...defaultFirstLesson, rate: 1.1 })).toBe(40);
  });
});

it('momentum brings the raw walk of the race down', () => {
  expect(stepsWithMomentum(unit, rate)!).toBeLessThan(descentsFor(unit, rate).raw.walk.reached!);
});
