import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightAt, type Point } from '../../../src/figures/valley';
import {
  conditionOf,
  fareCard,
  fares,
  goal,
  lossAndGradient,
  normalizedTask,
  rateLimit,
  rawTask,
  rides,
  timeIn,
  valleyOf,
  walk,
} from '../../../src/lessons/normalization/descent';
import { defaultFirstLesson } from '../../../src/state/firstLesson';

const weights = fc.tuple(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: -40, max: 40, noNaN: true }));
const units = fc.integer({ min: 1, max: 60 });
const tasks = units.chain((unit) => fc.constantFrom(rawTask(unit), normalizedTask(unit)));

/** Mean squared error of the whole neuron, bias and all, on the rides as they are. */
function wholeLoss([one, two]: Point, bias: number, unit: number): number {
  const errors = timeIn(unit).map((time, ride) => one * rides.distance[ride]! + two * time + bias - fares[ride]!);
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}

describe('the loss', () => {
  it('is that of the whole neuron with its best bias', () => {
    fc.assert(
      fc.property(weights, units, fc.double({ min: -5, max: 5, noNaN: true }), (place, unit, away) => {
        const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const best = average(fares) - place[0] * average(rides.distance) - place[1] * average(timeIn(unit));
        const { loss } = lossAndGradient(rawTask(unit), place);
        expect(Math.abs(loss - wholeLoss(place, best, unit))).toBeLessThan(1e-5 * Math.max(1, loss));
        expect(wholeLoss(place, best + away, unit)).toBeGreaterThanOrEqual(loss - 1e-5 * Math.max(1, loss));
      }),
    );
  });

  it('has the gradient that its differences have', () => {
    fc.assert(
      fc.property(tasks, weights, (task, [one, two]) => {
        const step = 1e-3;
        const at = (first: number, second: number) => lossAndGradient(task, [first, second]).loss;
        const { gradient } = lossAndGradient(task, [one, two]);
        const differences = [
          (at(one + step, two) - at(one - step, two)) / (2 * step),
          (at(one, two + step) - at(one, two - step)) / (2 * step),
        ];
        const size = Math.max(1, Math.hypot(...gradient));
        expect(differences.map((value, index) => Math.abs(value - gradient[index]!) / size < 1e-5)).toEqual([
          true,
          true,
        ]);
      }),
    );
  });

  it('is the landscape that is drawn, everywhere', () => {
    fc.assert(
      fc.property(tasks, weights, (task, place) => {
        const valley = valleyOf(task);
        const { loss } = lossAndGradient(task, place);
        expect(Math.abs(valley.least + heightAt(valley, place) - loss)).toBeLessThan(1e-8 * Math.max(1, loss));
      }),
    );
  });

  it('is least, and nothing, at the fare card', () => {
    const { centre, least } = valleyOf(rawTask(6));
    expect(centre[0]).toBeCloseTo(fareCard.distance, 4);
    expect(centre[1]).toBeCloseTo(6 * fareCard.minute, 4);
    expect(least).toBeLessThan(1e-8);
  });

  it('is refused where the inputs are proportional and no point is the lowest', () => {
    expect(() => valleyOf({ first: [-1, 0, 1], second: [-2, 0, 2], target: [1, 0, -1] })).toThrow(
      'valleyOf: covariances',
    );
  });
});

describe('the walk', () => {
  const limitOf = (task: ReturnType<typeof rawTask>) => rateLimit(valleyOf(task));

  it('comes to the lowest point below the limit, and flies away above it', () => {
    fc.assert(
      fc.property(tasks, fc.double({ min: 0.3, max: 0.97, noNaN: true }), (task, share) => {
        const limit = limitOf(task);
        const below = walk(task, share * limit, 20_000).losses;
        const above = walk(task, (2 - share) * limit, 20_000).losses;
        expect(below.at(-1)!).toBeLessThan(1e-6 * below[0]!);
        expect(above.at(-1)!).toBeGreaterThan(1e6 * above[0]!);
      }),
      { numRuns: 30 },
    );
  });

  it('neither arrives nor flies away at the limit itself', () => {
    const task = rawTask(1);
    const { losses, reached } = walk(task, limitOf(task), 500);
    expect(reached).toBeNull();
    expect(losses).toHaveLength(501);
    expect(Math.max(...losses)).toBeLessThanOrEqual(losses[0]! * (1 + 1e-9));
  });

  it('takes each step against the gradient, as long as the learning rate says', () => {
    const task = rawTask(1);
    const rate = 0.8 * limitOf(task);
    const { path } = walk(task, rate, 30);
    const wrong = path.slice(1).filter((place, index) => {
      const before = path[index]!;
      const { gradient } = lossAndGradient(task, before);
      return place.some((value, axis) => Math.abs(value - (before[axis]! - rate * gradient[axis]!)) > 1e-12);
    });
    expect(wrong).toEqual([]);
  });

  it('counts the first step at which the loss is down to the goal', () => {
    const { losses, reached } = walk(normalizedTask(1), 0.3 * limitOf(normalizedTask(1)), 100);
    expect(losses.findIndex((loss) => loss <= goal * losses[0]!)).toBe(reached);
  });

  it('zig-zags across the raw valley, and keeps to a line in the normalized bowl', () => {
    const { rate } = defaultFirstLesson;
    const secondWeights = (task: ReturnType<typeof rawTask>) => {
      const { centre } = valleyOf(task);
      return walk(task, rate * limitOf(task), 8)
        .path.slice(0, 6)
        .map(([, two]) => Math.sign(two - centre[1]));
    };
    expect(secondWeights(rawTask(1))).toEqual([-1, 1, -1, 1, -1, 1]);
    const bowl = valleyOf(normalizedTask(1));
    const towards = Math.atan2(bowl.centre[1], bowl.centre[0]);
    const [, first] = walk(normalizedTask(1), rate * limitOf(normalizedTask(1)), 1).path;
    expect(Math.abs(Math.atan2(first![1], first![0]) - towards)).toBeLessThan(0.05);
  });

  it('needs less than a tenth of the steps with normalized inputs, as the page asks the reader to guess', () => {
    const { unit, rate } = defaultFirstLesson;
    const steps = (task: ReturnType<typeof rawTask>) => walk(task, rate * limitOf(task), 2000).reached!;
    expect(steps(normalizedTask(unit)) / steps(rawTask(unit))).toBeLessThan(0.1);
  });

  it('is quicker along the raw valley with momentum, at the same learning rate', () => {
    const task = rawTask(1);
    const rate = 0.8 * limitOf(task);
    expect(walk(task, rate, 2000, 0.6).reached!).toBeLessThan(walk(task, rate, 2000).reached! / 2);
  });
});

describe('the unit of time', () => {
  it('changes the raw valley and leaves the normalized one alone', () => {
    const conditions = [1, 7, 60].map((unit) => conditionOf(valleyOf(rawTask(unit))));
    expect(conditions[0]! / conditions[1]!).toBeGreaterThan(30);
    expect(conditions[2]! / conditions[1]!).toBeGreaterThan(30);
    const { centre, curvature } = valleyOf(normalizedTask(1));
    const offenders = [2, 7, 30, 60].filter((unit) => {
      const other = valleyOf(normalizedTask(unit));
      const differences = [...other.centre, ...other.curvature].map((value, index) =>
        Math.abs(value - [...centre, ...curvature][index]!),
      );
      return Math.max(...differences) > 0.01;
    });
    expect(offenders).toEqual([]);
  });
});
