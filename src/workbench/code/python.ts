import { mark } from './marked';
import {
  type CodeRequest,
  chosenOutput,
  isBatch,
  isInference,
  isRms,
  printed as printedOnPage,
  rowsOf,
  shortest,
} from './request';

/** As the page prints it, in Python's letters. */
const printed = (value: number) => printedOnPage(value).replace('NaN', 'nan').replace('∞', 'inf');

/** A float32 as Python writes it. */
const literal = (value: number) => (Number.isFinite(value) ? shortest(value) : `float("${shortest(value)}")`);

export const row = (values: ArrayLike<number>) => `[${Array.from(values, literal).join(', ')}]`;

/** x, γ and β with all their values. */
export function data(request: CodeRequest, array: string, suffix = ''): string {
  const { x, gamma, beta } = request;
  const lines = [
    mark('x', `x = ${array}([\n${rowsOf(x.data, literal)}]${suffix}).reshape(${x.shape.join(', ')})`),
    mark('gamma', `gamma = ${array}(${row(gamma)}${suffix})`),
    ...(isRms(request) ? [] : [mark('beta', `beta = ${array}(${row(beta)}${suffix})`)]),
  ];
  return lines.join('\n');
}

/** Prints as the page does: to hundredths, halves up (a nudge far below settles what is float noise), no minus zero. */
const show = `def show(*values):
    print(*[f"{round(float(value) + 1e-6, 2) + 0:.2f}" for value in values])`;

/** Shows every set's statistics and the chosen cell's output; the comments are what the page prints. */
export function prints(request: CodeRequest): string {
  const { shown, cell } = request;
  const { n, c, h, w } = cell;
  const showAll = (values: string, own: ArrayLike<number>) =>
    `show(*${values})  # ${Array.from(own, printed).join(' ')}`;
  return [
    show,
    '',
    ...(isRms(request) ? [] : [showAll('mean', shown.mean)]),
    showAll(isRms(request) ? 'mean_square' : 'variance', shown.variance),
    `show(y[${n}, ${c}, ${h}, ${w}])  # ${printed(chosenOutput(request))}`,
  ].join('\n');
}

/** How many groups of channels share statistics within a sample. */
export function groupsOf({ method, x }: CodeRequest): number {
  if (method.kind === 'group') return method.groups;
  return method.kind === 'instance' ? x.shape[1] : 1;
}

/** A view of x with one row a set, for the methods that stay within a sample. */
const setsOf = (request: CodeRequest) => `x.reshape(${request.x.shape[0] * groupsOf(request)}, -1)`;

/**
 * The sets' statistics, taken from the data.
 * @param axis the library's word for the axes that are averaged over
 * @param biased what makes its variance divide by m, where it does not by itself
 */
export function ownStatistics(request: CodeRequest, axis: string, biased = ''): string {
  if (isBatch(request)) {
    const axes = mark('indexSet', `${axis}=(0, 2, 3)`);
    return [mark('mean', `mean = x.mean(${axes})`), mark('variance', `variance = x.var(${axes}${biased})`)].join('\n');
  }
  const sets = mark('indexSet', setsOf(request));
  if (isRms(request)) return mark('variance', `mean_square = (${sets} ** 2).mean(${axis}=1)`);
  return [
    mark('mean', `mean = ${sets}.mean(${axis}=1)`),
    mark('variance', `variance = ${sets}.var(${axis}=1${biased})`),
  ].join('\n');
}

/** The statistics as arrays: the batch's or sample's own, or what the page has collected. */
export function arrayStatistics(request: CodeRequest, array: string): string {
  if (!isInference(request)) return ownStatistics(request, 'axis');
  const { mean, variance } = request.shown;
  return [
    mark('mean', `mean = ${array}(${row(mean)})`),
    mark('variance', `variance = ${array}(${row(variance)})`),
  ].join('\n');
}

const perChannel = 'reshape(1, -1, 1, 1)';

/** RMSNorm subtracts no mean and has no β. */
const rmsOutput = ({ epsilon }: CodeRequest, squareRoot: string): string => {
  const root = `${squareRoot}(${mark('variance', 'mean_square.reshape(-1, 1, 1, 1)')} + ${mark('epsilon', `${epsilon}`)})`;
  return [
    mark('xHat', `x_hat = ${mark('x', 'x')} / ${root}`),
    mark('y', `y = ${mark('gamma', `gamma.${perChannel}`)} * ${mark('xHat', 'x_hat')}`),
  ].join('\n');
};

/** The lines after the statistics, written out in array arithmetic. */
export function output(request: CodeRequest, squareRoot: string): string {
  if (isRms(request)) return rmsOutput(request, squareRoot);
  const [N, C] = request.x.shape;
  const spread = isBatch(request) ? perChannel : `repeat(${C / groupsOf(request)}).reshape(${N}, ${C}, 1, 1)`;
  const centred = `(${mark('x', 'x')} - ${mark('mean', `mean.${spread}`)})`;
  const root = `${squareRoot}(${mark('variance', `variance.${spread}`)} + ${mark('epsilon', `${request.epsilon}`)})`;
  const scaled = `${mark('gamma', `gamma.${perChannel}`)} * ${mark('xHat', 'x_hat')}`;
  return [
    mark('xHat', `x_hat = ${centred} / ${root}`),
    mark('y', `y = ${scaled} + ${mark('beta', `beta.${perChannel}`)}`),
  ].join('\n');
}
