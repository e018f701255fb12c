import { sum } from 'd3-array';
import { axesOf, type Point, type Valley } from '../../figures/valley';
import { standardize } from './statistics';

/** Eight taxi rides, made up: kilometres and minutes, not proportional to each other because of the traffic. */
export const rides = {
  distance: [3, 5, 2, 8, 6, 9, 4, 7],
  minutes: [30, 10, 44, 22, 58, 40, 16, 52],
} as const;

/** The fare card that the neuron has to find: rupees at the start, a kilometre and a minute. */
export const fareCard = { start: 30, distance: 12, minute: 1.5 } as const;

export const fares: readonly number[] = rides.distance.map(
  (distance, ride) => fareCard.start + fareCard.distance * distance + fareCard.minute * rides.minutes[ride]!,
);

/**
 * What one neuron is to learn from: two inputs and a target, one number each a ride, each minus its mean. That is what a
 * bias does that always has its best value; it leaves two weights, and the loss over them is a landscape.
 */
export interface Task {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly target: readonly number[];
}

const centred = (values: readonly number[]) => {
  const { mean } = standardize(values);
  return values.map((value) => value - mean);
};

/** Time in units of so many minutes. */
export const timeIn = (unit: number): readonly number[] => rides.minutes.map((minutes) => minutes / unit);

/** The rides with their inputs as they are, but for the mean. */
export const rawTask = (unit: number): Task => ({
  first: centred(rides.distance),
  second: centred(timeIn(unit)),
  target: centred(fares),
});

/** The same rides with both inputs normalized by the engine. */
export const normalizedTask = (unit: number): Task => ({
  first: standardize(rides.distance).scores,
  second: standardize(timeIn(unit)).scores,
  target: centred(fares),
});

/** The mean of the products of two lists: their covariance where both have mean 0. */
export const meanProduct = (left: readonly number[], right: readonly number[]) =>
  sum(left, (value, index) => value * right[index]!) / left.length;

/** Mean squared error of w₁·first + w₂·second, and its gradient. */
export function lossAndGradient(
  { first, second, target }: Task,
  [one, two]: Point,
): { readonly loss: number; readonly gradient: Point } {
  const error = target.map((wanted, ride) => one * first[ride]! + two * second[ride]! - wanted);
  return {
    loss: meanProduct(error, error),
    gradient: [2 * meanProduct(error, first), 2 * meanProduct(error, second)],
  };
}

/**
 * The whole landscape of that loss: its lowest point by the normal equations, its curvature twice the covariances.
 * @throws RangeError if the inputs are proportional to each other, so that no single point is the lowest.
 */
export function valleyOf(task: Task): Valley {
  const { first, second, target } = task;
  const [oneOne, oneTwo, twoTwo] = [meanProduct(first, first), meanProduct(first, second), meanProduct(second, second)];
  const [oneTarget, twoTarget] = [meanProduct(first, target), meanProduct(second, target)];
  const determinant = oneOne * twoTwo - oneTwo * oneTwo;
  if (!(determinant > 1e-9 * oneOne * twoTwo)) {
    throw new RangeError(`valleyOf: covariances ${oneOne}, ${oneTwo}, ${twoTwo} have determinant ${determinant}`);
  }
  const centre: Point = [
    (twoTwo * oneTarget - oneTwo * twoTarget) / determinant,
    (oneOne * twoTarget - oneTwo * oneTarget) / determinant,
  ];
  return { centre, least: lossAndGradient(task, centre).loss, curvature: [2 * oneOne, 2 * oneTwo, 2 * twoTwo] };
}

/** The learning rate beyond which the steepest direction is overshot by more than was missing: 2/λmax. */
export const rateLimit = (valley: Valley): number => 2 / axesOf(valley).steep;

/** How many times as strongly the valley curves across as along. */
export const conditionOf = (valley: Valley): number => axesOf(valley).steep / axesOf(valley).flat;

/** A walk has arrived when the loss is down to this share of what it was at the start. */
export const goal = 0.01;

/** Shares of the first loss at which a walk is over: it stands at the lowest point, or it has flown away. */
const ends = { low: 1e-12, high: 1e12 };

export interface Walk {
  /** Every point from w = 0 on. */
  readonly path: readonly Point[];
  /** The loss at every point of the path. */
  readonly losses: readonly number[];
  /** Steps until the loss was down to the goal; null where it never was. */
  readonly reached: number | null;
}

/**
 * Gradient descent from w = 0, step by step on the rides themselves.
 * @param most steps at most
 * @param momentum share of each step that is taken again with the next (heavy ball); 0 is plain gradient descent
 */
export function walk(task: Task, rate: number, most: number, momentum = 0): Walk {
  const path: Point[] = [];
  const losses: number[] = [];
  let place: Point = [0, 0];
  let stride: Point = [0, 0];
  for (let share = 1; path.length <= most && share > ends.low && share < ends.high; ) {
    const { loss, gradient } = lossAndGradient(task, place);
    path.push(place);
    losses.push(loss);
    share = loss / losses[0]!;
    stride = [momentum * stride[0] - rate * gradient[0], momentum * stride[1] - rate * gradient[1]];
    place = [place[0] + stride[0], place[1] + stride[1]];
  }
  const reached = losses.findIndex((loss) => loss <= goal * losses[0]!);
  return { path, losses, reached: reached < 0 ? null : reached };
}
