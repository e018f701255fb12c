import { type Cell, indexOf, type Method, type Normalized, type Tensor } from '../engine/index';
import { formatNumber } from '../i18n/format';
import type { Mode } from '../state/picture';

export const frameworks = ['PyTorch', 'Keras', 'NumPy'] as const;
export type Framework = (typeof frameworks)[number];

/** What a program must carry to print the numbers of the page. */
export interface CodeRequest {
  readonly method: Method;
  readonly x: Tensor;
  /** The statistics that the page normalizes with: the batch's, or at inference the running ones. */
  readonly shown: Normalized;
  readonly gamma: readonly number[];
  readonly beta: readonly number[];
  readonly epsilon: number;
  readonly mode: Mode;
  readonly cell: Cell;
  readonly y: Tensor;
}

/** The shortest decimal that is this float32 again, as Python writes it. */
export function shortest(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const text = value.toPrecision(digits);
    if (Math.fround(Number(text)) === Math.fround(value)) return String(Number(text));
  }
  return Number.isFinite(value) ? String(value) : `float("${printed(value)}")`;
}

const row = (values: ArrayLike<number>) => `[${Array.from(values, shortest).join(', ')}]`;

const perLine = 12;

/** The tensor's values, a dozen a line. */
function rows(values: ArrayLike<number>): string {
  const all = Array.from(values, shortest);
  const lines = Array.from({ length: Math.ceil(all.length / perLine) }, (_, line) =>
    all.slice(line * perLine, (line + 1) * perLine).join(', '),
  );
  return lines.map((line) => `    ${line},\n`).join('');
}

function data({ x, gamma, beta, method }: CodeRequest, array: string, suffix = ''): string {
  const lines = [
    `x = ${array}([\n${rows(x.data)}]${suffix}).reshape(${x.shape.join(', ')})`,
    `gamma = ${array}(${row(gamma)}${suffix})`,
    ...(method.kind === 'rms' ? [] : [`beta = ${array}(${row(beta)}${suffix})`]),
  ];
  return lines.join('\n');
}

/** As the page prints it, in Python's letters. */
const printed = (value: number) => formatNumber(value).replace('−', '-').replace('NaN', 'nan').replace('∞', 'inf');

/** Prints as the page does: to hundredths, halves up (a nudge far below settles what is float noise), no minus zero. */
const show = `def show(*values):
    print(*[f"{round(float(value) + 1e-6, 2) + 0:.2f}" for value in values])`;

/** Shows every set's statistics and the chosen cell's output; the comments are what the page prints. */
function prints({ shown, cell, y, method }: CodeRequest, mean: string, variance: string): string {
  const { n, c, h, w } = cell;
  const showAll = (values: string, own: ArrayLike<number>) =>
    `show(*${values})  # ${Array.from(own, printed).join(' ')}`;
  const output = y.data[indexOf(y.shape, n, c, h, w)]!;
  return [
    show,
    '',
    ...(method.kind === 'rms' ? [] : [showAll(mean, shown.mean)]),
    showAll(variance, shown.variance),
    `show(y[${n}, ${c}, ${h}, ${w}])  # ${printed(output)}`,
  ].join('\n');
}

const isBatch = ({ method }: CodeRequest) => method.kind === 'batch';
const isInference = (request: CodeRequest) => isBatch(request) && request.mode === 'inference';

/** How many groups of channels share statistics within a sample. */
function groupsOf({ method, x }: CodeRequest): number {
  if (method.kind === 'group') return method.groups;
  return method.kind === 'instance' ? x.shape[1] : 1;
}

/** A view of x with one row a set, for the methods that stay within a sample. */
const setsOf = (request: CodeRequest) => `x.reshape(${request.x.shape[0] * groupsOf(request)}, -1)`;

function pyTorchLayer(request: CodeRequest): string {
  const { x, epsilon } = request;
  const [, C] = x.shape;
  switch (request.method.kind) {
    case 'batch':
      return `torch.nn.BatchNorm2d(${C}, eps=${epsilon}, momentum=0.1)`;
    case 'instance':
      return `torch.nn.InstanceNorm2d(${C}, eps=${epsilon}, affine=True)`;
    default:
      return `torch.nn.GroupNorm(${groupsOf(request)}, ${C}, eps=${epsilon})`;
  }
}

function pyTorch(request: CodeRequest): string {
  const { shown, method, epsilon } = request;
  if (method.kind === 'rms') {
    return `import torch

${data(request, 'torch.tensor', ', dtype=torch.float32')}

mean_square = ${setsOf(request)}.pow(2).mean(dim=1)
y = x / torch.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon}) * gamma.reshape(1, -1, 1, 1)

${prints(request, '', 'mean_square')}
`;
  }
  const own: readonly [string, string] = isBatch(request)
    ? ['x.mean(dim=(0, 2, 3))', 'x.var(dim=(0, 2, 3), unbiased=False)']
    : [`${setsOf(request)}.mean(dim=1)`, `${setsOf(request)}.var(dim=1, unbiased=False)`];
  const [mean, variance]: readonly [string, string] = isInference(request)
    ? ['norm.running_mean', 'norm.running_var']
    : own;
  const setRunning = isInference(request)
    ? `    norm.running_mean.copy_(torch.tensor(${row(shown.mean)}, dtype=torch.float32))
    norm.running_var.copy_(torch.tensor(${row(shown.variance)}, dtype=torch.float32))
`
    : '';
  return `import torch

${data(request, 'torch.tensor', ', dtype=torch.float32')}

norm = ${pyTorchLayer(request)}
with torch.no_grad():
    norm.weight.copy_(gamma)
    norm.bias.copy_(beta)
${setRunning}norm.${isInference(request) ? 'eval' : 'train'}()
y = norm(x)

${prints(request, mean, variance)}
`;
}

/** The statistics in NumPy: the batch's or sample's own, or what the page has collected. */
function statisticsLines(request: CodeRequest): string {
  const { shown, method } = request;
  if (isInference(request)) return `mean = np.array(${row(shown.mean)})\nvariance = np.array(${row(shown.variance)})`;
  if (method.kind === 'batch') return 'mean = x.mean(axis=(0, 2, 3))\nvariance = x.var(axis=(0, 2, 3))';
  if (method.kind === 'rms') return `mean_square = (${setsOf(request)} ** 2).mean(axis=1)`;
  return `mean = ${setsOf(request)}.mean(axis=1)\nvariance = ${setsOf(request)}.var(axis=1)`;
}

function kerasLayer(request: CodeRequest): string {
  const { epsilon, method } = request;
  return method.kind === 'batch'
    ? `layer = keras.layers.BatchNormalization(axis=1, epsilon=${epsilon}, momentum=0.9)
layer.build(x.shape)
layer.set_weights([gamma, beta, mean, variance])
y = layer(x, training=${isInference(request) ? 'False' : 'True'})`
    : `layer = keras.layers.GroupNormalization(groups=${groupsOf(request)}, axis=1, epsilon=${epsilon})
layer.build(x.shape)
layer.set_weights([gamma, beta])
y = layer(x)`;
}

function keras(request: CodeRequest): string {
  const { epsilon, method } = request;
  const isRms = method.kind === 'rms';
  const layer = isRms
    ? `y = x / keras.ops.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon}) * gamma.reshape(1, -1, 1, 1)`
    : kerasLayer(request);
  return `import keras
import numpy as np

${data(request, 'np.array', ', dtype="float32"')}
${statisticsLines(request)}

${layer}

${prints(request, 'mean', isRms ? 'mean_square' : 'variance')}
`;
}

function numPyLayer(request: CodeRequest): string {
  const { epsilon, method, x } = request;
  const [N, C] = x.shape;
  if (method.kind === 'rms') {
    return `y = gamma.reshape(1, -1, 1, 1) * x / np.sqrt(mean_square.reshape(-1, 1, 1, 1) + ${epsilon})`;
  }
  const spread = isBatch(request)
    ? 'reshape(1, -1, 1, 1)'
    : `repeat(${C / groupsOf(request)}).reshape(${N}, ${C}, 1, 1)`;
  return `x_hat = (x - mean.${spread}) / np.sqrt(variance.${spread} + ${epsilon})
y = gamma.reshape(1, -1, 1, 1) * x_hat + beta.reshape(1, -1, 1, 1)`;
}

function numPy(request: CodeRequest): string {
  return `import numpy as np

${data(request, 'np.array')}

${statisticsLines(request)}

${numPyLayer(request)}

${prints(request, 'mean', request.method.kind === 'rms' ? 'mean_square' : 'variance')}
`;
}

const writers: Readonly<Record<Framework, (request: CodeRequest) => string>> = {
  PyTorch: pyTorch,
  Keras: keras,
  NumPy: numPy,
};

/** A whole program that prints the numbers of the page, with its data in it. */
export const codeFor = (framework: Framework, request: CodeRequest): string => writers[framework](request);

/** The same program for reading: of long data only the first rows. */
export function abridge(code: string, mostRows = 4): string {
  let count = 0;
  return code
    .split('\n')
    .flatMap((line) => {
      if (!/^ {4}-?[\d.]/.test(line)) return [line];
      count += 1;
      return count <= mostRows ? [line] : count === mostRows + 1 ? ['    …'] : [];
    })
    .join('\n');
}
