import type { Method, Running, Tensor } from '../engine/index';
import type { Activation, Backend } from '../nn/backend';
import type { Initialization } from '../nn/initialize';
import type { Layer, Mode } from '../nn/layer';
import { activationLayer } from '../nn/layers/activation';
import { convolution } from '../nn/layers/convolution';
import { linear } from '../nn/layers/linear';
import { type Normalization, type NormalizationOptions, normalization } from '../nn/layers/normalization';
import { averagePooling } from '../nn/layers/pooling';
import { createRandom } from '../nn/random';
import { type Sequential, sequential } from '../nn/sequential';
import { noiseLayer } from './noise';
import { roomFor } from './room';

export const CLASSES = 10;

/** A method of the course, or none. */
export type LabMethod = 'none' | Method['kind'];

/** A linear map to so many features, or a 3×3 convolution to so many maps. */
export type Block =
  | { readonly kind: 'linear'; readonly outputs: number }
  | { readonly kind: 'convolution'; readonly outputs: number; readonly stride: 1 | 2 };

/** All that tells one net from another but its random numbers. Plain data. */
export interface NetworkPlan {
  readonly input: readonly [channels: number, height: number, width: number];
  /** Each followed by the normalization and the activation. */
  readonly blocks: readonly Block[];
  /** What the last linear map reads: every number, or the mean of every map. */
  readonly head: 'all' | 'average';
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly method: LabMethod;
  /** Group norm's number of groups. */
  readonly groups: number;
  /** A normalization of the images themselves. */
  readonly inputMethod?: LabMethod;
  /** Noise after every normalization, of this strength. */
  readonly noise?: number;
  /** Weight of a new batch in the running statistics. */
  readonly momentum?: number;
}

/** A net with its parts at hand. */
export interface Network extends Sequential {
  /** Holds this net's numbers and no other's, so that they go when the net goes. */
  readonly backend: Backend;
  readonly plan: NetworkPlan;
  readonly normalizations: readonly Normalization[];
  /** Which of the layers are the blocks' linear maps or convolutions, and the last linear map. */
  readonly weighted: readonly number[];
  /** Which of the layers are the blocks' activations. */
  readonly activated: readonly number[];
}

/** `perceptron(5, 64)`: five layers of 64. */
export function perceptron(depth: number, width: number): Pick<NetworkPlan, 'input' | 'blocks' | 'head'> {
  return {
    input: [1, 8, 8],
    blocks: Array.from({ length: depth }, () => ({ kind: 'linear', outputs: width })),
    head: 'all',
  };
}

/** `[8, 1], [16, 2]`: 8 maps, then 16 at half the size. */
export function convolutional(
  blocks: readonly (readonly [outputs: number, stride: 1 | 2])[],
  head: NetworkPlan['head'],
): Pick<NetworkPlan, 'input' | 'blocks' | 'head'> {
  return {
    input: [1, 8, 8],
    blocks: blocks.map(([outputs, stride]) => ({ kind: 'convolution', outputs, stride })),
    head,
  };
}

/** The engine's method of that name; undefined for none. */
export function methodOf(method: LabMethod, groups: number): Method | undefined {
  if (method === 'none') return undefined;
  return method === 'group' ? { kind: method, groups } : { kind: method };
}

/** Makes the net. The same seed gives the same first weights whatever the method. */
export function buildNetwork(plan: NetworkPlan, seed: number, { fresh }: Backend): Network {
  const backend = fresh(roomFor(plan));
  const random = createRandom(seed, 1);
  const layers: Layer[] = [];
  const normalizations: Normalization[] = [];
  const weighted: number[] = [];
  const activated: number[] = [];
  const options: NormalizationOptions = plan.momentum === undefined ? {} : { momentum: plan.momentum };
  const addNormalization = (method: LabMethod, channels: number, groups: number) => {
    const kind = methodOf(method, groups);
    if (!kind) return;
    const layer = normalization(backend, kind, channels, options);
    normalizations.push(layer);
    layers.push(layer);
  };

  let [channels, height, width] = plan.input;
  addNormalization(plan.inputMethod ?? 'none', channels, 1);
  for (const block of plan.blocks) {
    weighted.push(layers.length);
    if (block.kind === 'linear') {
      layers.push(linear(backend, channels * height * width, block.outputs, plan.initialization, random));
      [height, width] = [1, 1];
    } else {
      const { outputs, stride } = block;
      const options = { channels, height, width, stride, padding: 1, outputs };
      layers.push(convolution(backend, options, plan.initialization, random));
      [height, width] = [Math.ceil(height / stride), Math.ceil(width / stride)];
    }
    channels = block.outputs;
    addNormalization(plan.method, channels, plan.groups);
    if (plan.noise) layers.push(noiseLayer(plan.noise, createRandom(seed, 2, layers.length)));
    activated.push(layers.length);
    layers.push(activationLayer(backend, plan.activation));
  }
  if (plan.head === 'average') {
    layers.push(averagePooling(backend));
    [height, width] = [1, 1];
  }
  weighted.push(layers.length);
  layers.push(linear(backend, channels * height * width, CLASSES, plan.initialization, random));
  return { ...sequential(layers), backend, plan, normalizations, weighted, activated };
}

/** What every layer makes of the batch. Each result holds until the net is used again. */
export function traceLayers(network: Network, x: Tensor, mode: Mode): Tensor[] {
  let value = x;
  return network.layers.map((layer) => {
    value = layer.forward(value, mode);
    return value;
  });
}

/** A trained net as plain data. */
export interface SavedNetwork {
  readonly plan: NetworkPlan;
  readonly parameters: readonly Float32Array[];
  readonly running: readonly Running[];
}

/** Copies what the net has learned. */
export function saveNetwork({ plan, parameters, normalizations }: Network): SavedNetwork {
  return {
    plan,
    parameters: parameters.map(({ value }) => value.slice()),
    running: normalizations.map(({ running }) => running),
  };
}

/** The net that was saved. */
export function restoreNetwork({ plan, parameters, running }: SavedNetwork, backend: Backend): Network {
  const network = buildNetwork(plan, 0, backend);
  network.parameters.forEach(({ value }, index) => {
    value.set(parameters[index]!);
  });
  network.normalizations.forEach((layer, index) => {
    layer.running = running[index]!;
  });
  return network;
}
