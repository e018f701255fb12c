import { describe, expect, it } from 'vitest';
import { type Controls, choice, constrain, startOf } from '../../src/labs/control';
import { labIds, labs } from '../../src/labs/registry';

interface Settings {
  readonly rate: number;
  readonly name: 'one' | 'two';
  readonly several: readonly number[];
  readonly steps: number;
}

const controls: Controls<Settings> = {
  rate: choice(0.1, [0.01, 0.1, 1]),
  name: choice('one', ['one', 'two']),
  several: { kind: 'several', start: [2, 4], options: [2, 4, 8] },
  steps: { kind: 'range', start: 300, minimum: 50, maximum: 1000, step: 50 },
};

describe('controls', () => {
  it('start where they say', () => {
    expect(startOf(controls)).toEqual({ rate: 0.1, name: 'one', several: [2, 4], steps: 300 });
    expect(constrain(controls, {})).toEqual({ config: startOf(controls), changed: [] });
  });

  it('grant what is on offer', () => {
    const wish = { rate: 1, name: 'two', several: [8], steps: 350 };
    expect(constrain(controls, wish)).toEqual({ config: wish, changed: [] });
  });

  it('bring the rest to the nearest, and name it', () => {
    const wish = { rate: 0.2, name: 3, several: [8, 5, 2], steps: 1e9, other: 1 };
    expect(constrain(controls, wish)).toEqual({
      config: { rate: 0.1, name: 'one', several: [2, 8], steps: 1000 },
      changed: ['rate', 'name', 'several', 'steps'],
    });
    expect(constrain(controls, { several: [], steps: Number.NaN }).config).toMatchObject({
      several: [2, 4],
      steps: 300,
    });
    expect(constrain(controls, { steps: 74 }).config.steps).toBe(50);
  });

  it('of every lab offer their own start and every preset', () => {
    const offenders = labIds.flatMap((id) => {
      const { controls: own, presets } = labs[id];
      const wishes: [string, object][] = [['start', startOf(own as Controls<object>)], ...Object.entries(presets)];
      return wishes
        .filter(([, wish]) => constrain(own as Controls<object>, wish as Record<string, unknown>).changed.length > 0)
        .map(([name]) => `${id} ${name}`);
    });
    expect(offenders).toEqual([]);
  });
});
