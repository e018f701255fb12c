import { createSelector } from 'reselect';
import type { Valley } from '../../figures/valley';
import { type FirstLessonState, mostSteps } from '../../state/firstLesson';
import { conditionOf, normalizedTask, rateLimit, rawTask, type Task, valleyOf, type Walk, walk } from './descent';

export const slopes = ['raw', 'normalized'] as const;
/** The rides with their inputs as they are, or normalized. */
export type Slope = (typeof slopes)[number];

/** A landscape, and the walk down it at the reader's share of its largest learning rate. */
export interface Descent {
  readonly task: Task;
  readonly valley: Valley;
  readonly limit: number;
  readonly rate: number;
  readonly condition: number;
  readonly walk: Walk;
}

function descentOf(task: Task, share: number): Descent {
  const valley = valleyOf(task);
  const limit = rateLimit(valley);
  const rate = share * limit;
  return { task, valley, limit, rate, condition: conditionOf(valley), walk: walk(task, rate, mostSteps) };
}

/** Both descents for one unit of time and one share of the limit. */
export const descentsFor = (unit: number, share: number): Readonly<Record<Slope, Descent>> => ({
  raw: descentOf(rawTask(unit), share),
  normalized: descentOf(normalizedTask(unit), share),
});

export const descentsOf = createSelector(
  [(state: FirstLessonState) => state.unit, (state: FirstLessonState) => state.rate],
  descentsFor,
);

/** Long enough to see that a walk gets nowhere. */
const hopelessSteps = 40;

/** The step at which both walks have arrived, or nothing more is to be seen. */
export const lastStepOf = (state: FirstLessonState): number => {
  const { raw, normalized } = descentsOf(state);
  return Math.max(raw.walk.reached ?? hopelessSteps, normalized.walk.reached ?? hopelessSteps);
};

/** Where a walk stands after so many steps: its number of steps, its loss, and what is to be said of it. */
export function standingOf({ path, losses, reached }: Walk, step: number) {
  const taken = Math.min(step, path.length - 1);
  const loss = losses[taken]!;
  const kind = reached !== null && taken >= reached ? 'arrived' : loss > losses[0]! ? 'growing' : 'walking';
  return { taken, loss, kind } as const;
}

/** The momentum that the page tries: the share of each step that is taken again. */
export const triedMomentum = 0.6;

/** Steps of a walk of the raw inputs with that momentum, at the same learning rate. */
export function stepsWithMomentum(unit: number, share: number): number | null {
  const { task, rate } = descentsFor(unit, share).raw;
  return walk(task, rate, mostSteps, triedMomentum).reached;
}
