import { mark } from './marked';
import { arrayStatistics, data, groupsOf, output, ownStatistics, prints, row } from './python';
import { type CodeRequest, isBatch, isInference, isRms } from './request';

const settingOf = (name: string, { epsilon }: CodeRequest) => mark('epsilon', `${name}=${epsilon}`);

function pyTorchLayer(request: CodeRequest): string {
  const [, C] = request.x.shape;
  const epsilon = settingOf('eps', request);
  switch (request.method.kind) {
    case 'batch':
      return `${mark('indexSet', `torch.nn.BatchNorm2d(${C}`)}, ${epsilon}, momentum=0.1)`;
    case 'instance':
      return `${mark('indexSet', `torch.nn.InstanceNorm2d(${C}`)}, ${epsilon}, affine=True)`;
    default:
      return `${mark('indexSet', `torch.nn.GroupNorm(${groupsOf(request)}, ${C}`)}, ${epsilon})`;
  }
}

/** At inference the layer is told the running statistics and asked for them. */
const pyTorchStatistics = (request: CodeRequest) =>
  isInference(request)
    ? `${mark('mean', 'mean = norm.running_mean')}\n${mark('variance', 'variance = norm.running_var')}`
    : ownStatistics(request, 'dim', ', unbiased=False');

function pyTorch(request: CodeRequest): string {
  const { shown } = request;
  const begin = `import torch

${data(request, 'torch.tensor', ', dtype=torch.float32')}
`;
  if (isRms(request)) {
    return `${begin}
${ownStatistics(request, 'dim')}
${output(request, 'torch.sqrt')}

${prints(request)}
`;
  }
  const copied = (values: ArrayLike<number>) => `copy_(torch.tensor(${row(values)}, dtype=torch.float32))`;
  const setRunning = isInference(request)
    ? `    ${mark('mean', `norm.running_mean.${copied(shown.mean)}`)}
    ${mark('variance', `norm.running_var.${copied(shown.variance)}`)}
`
    : '';
  return `${begin}
norm = ${pyTorchLayer(request)}
with torch.no_grad():
    ${mark('gamma', 'norm.weight.copy_(gamma)')}
    ${mark('beta', 'norm.bias.copy_(beta)')}
${setRunning}norm.${isInference(request) ? 'eval' : 'train'}()
${mark('y', mark('xHat', 'y = norm(x).detach()'))}

${pyTorchStatistics(request)}
${prints(request)}
`;
}

function kerasLayer(request: CodeRequest): string {
  const epsilon = settingOf('epsilon', request);
  const weights = `${mark('gamma', 'gamma')}, ${mark('beta', 'beta')}`;
  return isBatch(request)
    ? `layer = keras.layers.${mark('indexSet', 'BatchNormalization(axis=1')}, ${epsilon}, momentum=0.9)
layer.build(x.shape)
layer.set_weights([${weights}, ${mark('mean', 'mean')}, ${mark('variance', 'variance')}])
${mark('y', mark('xHat', `y = layer(x, training=${isInference(request) ? 'False' : 'True'})`))}`
    : `layer = keras.layers.${mark('indexSet', `GroupNormalization(groups=${groupsOf(request)}, axis=1`)}, ${epsilon})
layer.build(x.shape)
layer.set_weights([${weights}])
${mark('y', mark('xHat', 'y = layer(x)'))}`;
}

const keras = (request: CodeRequest): string => `import keras
import numpy as np

${data(request, 'np.array', ', dtype="float32"')}
${arrayStatistics(request, 'np.array')}

${isRms(request) ? output(request, 'keras.ops.sqrt') : kerasLayer(request)}

${prints(request)}
`;

/** In float64, as the page counts; JAX would take float32. */
const jax = (request: CodeRequest): string => `import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)

${data(request, 'jnp.array', ', dtype="float64"')}

${arrayStatistics(request, 'jnp.array')}

${output(request, 'jnp.sqrt')}

${prints(request)}
`;

const numPy = (request: CodeRequest): string => `import numpy as np

${data(request, 'np.array')}

${arrayStatistics(request, 'np.array')}

${output(request, 'np.sqrt')}

${prints(request)}
`;

/** Writes a whole program that prints the numbers of the page, its data in it, its pieces marked. */
export type Writer = (request: CodeRequest) => string;

export const libraries = { PyTorch: pyTorch, Keras: keras, JAX: jax, NumPy: numPy } satisfies Record<string, Writer>;
export type Library = keyof typeof libraries;
