import { mean } from 'd3-array';
import type { Activation } from '../nn/backend';
import type { Initialization } from '../nn/initialize';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { smoothed } from './curve';
import { createBatches } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { type LabMethod, type Network, perceptron, traceLayers } from './network';
import { createTrainer } from './trainer';

/** What is left of the gradient when it has come down through many layers. */
export interface DepthConfig {
  readonly depth: number;
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly methods: readonly LabMethod[];
  readonly rate: number;
  readonly steps: number;
  readonly seed: number;
}

export interface DepthRun {
  readonly method: LabMethod;
  /** Root mean square of dL/dW of each hidden layer, the one next to the image first: at the first step, and now. */
  readonly gradientsAtStart: readonly number[];
  readonly gradients: readonly number[];
  /** How much the activations of each hidden layer differ between images, before the first step (rms over the units). */
  readonly contrastAtStart: readonly number[];
  readonly losses: readonly number[];
  readonly divergedAt: number | null;
}

export interface DepthSnapshot extends Snapshot<DepthConfig> {
  readonly runs: readonly DepthRun[];
}

const controls: Controls<DepthConfig> = {
  depth: { kind: 'range', start: 10, minimum: 2, maximum: 30, step: 1 },
  activation: choice('sigmoid', ['sigmoid', 'tanh', 'relu']),
  initialization: choice('xavier', ['xavier', 'he', 'uniform', 'small']),
  methods: {
    kind: 'several',
    start: ['none', 'batch', 'layer', 'group'],
    options: ['none', 'batch', 'layer', 'group'],
  },
  rate: choice(0.1, [0.01, 0.03, 0.1, 0.3]),
  steps: { kind: 'range', start: 100, minimum: 1, maximum: 600, step: 1 },
  seed: seedControl,
};

const WIDTH = 64;
const BATCH = 64;
const GROUPS = 4;

function* run(config: DepthConfig, { data, backend }: Bench): Generator<DepthSnapshot, void> {
  const { depth, activation, initialization, methods, rate, steps, seed } = config;
  const next = createBatches(data.training, BATCH, createRandom(seed, 3));
  let batch = next();
  const runs = methods.map((method) => {
    const plan = { ...perceptron(depth, WIDTH), activation, initialization, method, groups: GROUPS };
    const trainer = createTrainer(plan, seed, 0, backend);
    const outputs = traceLayers(trainer.network, batch.x, 'probe');
    const contrastAtStart = trainer.network.activated.map((index) =>
      contrastBetweenImages(outputs[index]!.data, WIDTH),
    );
    return { method, trainer, contrastAtStart, gradientsAtStart: [] as number[], losses: [] as number[] };
  });

  for (let step = 1; step <= steps; step++) {
    for (const { trainer, losses, gradientsAtStart } of runs) {
      losses.push(trainer.step(batch, rate));
      if (step === 1) gradientsAtStart.push(...hiddenGradients(trainer.network));
    }
    batch = next();
    yield {
      config,
      progress: step / steps,
      runs: runs.map(({ trainer, losses, ...rest }) => ({
        ...rest,
        losses: [...losses],
        gradients: hiddenGradients(trainer.network),
        divergedAt: trainer.divergedAt,
      })),
    };
  }
}

function hiddenGradients({ layers, weighted }: Network): number[] {
  return weighted.slice(0, -1).map((index) => {
    const { gradient } = layers[index]!.parameters[0]!;
    return Math.sqrt(mean(gradient, (value) => value * value)!);
  });
}

/** The standard deviation of a unit over the images, as a root mean square over the units. */
function contrastBetweenImages(data: Float32Array, units: number): number {
  const samples = data.length / units;
  let total = 0;
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    let squares = 0;
    for (let cell = unit; cell < data.length; cell += units) {
      // Shifted by the first image's value: late layers answer nearly the same for all.
      const distance = data[cell]! - data[unit]!;
      sum += distance;
      squares += distance * distance;
    }
    total += squares / samples - (sum / samples) ** 2;
  }
  return Math.sqrt(total / units);
}

/** Gradients within this factor of each other reach all layers alike. */
const LEVEL = 10;
/** Below this even the last hidden layer learns nothing at any rate offered. */
const TINY = 1e-5;
const STUCK = 2.2;

export interface DepthSummary {
  /** Gradient of the first and of the last hidden layer. */
  readonly first: number;
  readonly last: number;
  readonly ratio: number;
  /** By how much it is multiplied at each layer, on average. */
  readonly perLayer: number;
}

/** Hidden layers' gradients in a few numbers; null before the first step. */
export function summarizeGradients(gradients: readonly number[]): DepthSummary | null {
  const [first, last] = [gradients[0], gradients.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ratio = first / last;
  return { first, last, ratio, perLayer: ratio ** (1 / Math.max(1, gradients.length - 1)) };
}

function verdict({ config: { depth, rate }, runs }: DepthSnapshot): readonly Finding[] {
  return runs.flatMap(({ method, gradientsAtStart, contrastAtStart, losses, divergedAt }): Finding[] => {
    const numbers = summarizeGradients(gradientsAtStart)!;
    const { ratio } = numbers;
    const contrasts = { contrastFirst: contrastAtStart[0]!, contrastLast: contrastAtStart.at(-1)! };
    const isTiny = Math.max(...gradientsAtStart) < TINY;
    const key = isTiny ? 'tiny' : ratio < 1 / LEVEL ? 'vanishes' : ratio > LEVEL ? 'grows' : 'level';
    const loss = smoothed(losses, 10).at(-1)!;
    const outcome: Finding =
      divergedAt !== null
        ? { key: 'diverged', values: { method, step: divergedAt, rate } }
        : { key: loss > STUCK ? 'stuck' : 'learns', values: { method, loss, steps: losses.length } };
    return [{ key, values: { method, ...numbers, ...contrasts, layers: depth } }, outcome];
  });
}

/** Gradient norm by layer: where it vanishes, who keeps it alive, and where batch norm makes it grow. */
export const depth: Lab<DepthConfig, DepthSnapshot> = {
  id: 'depth',
  controls,
  presets: {
    relu: { depth: 20, activation: 'relu', initialization: 'he' },
    tanh: { depth: 20, activation: 'tanh' },
    smallWeights: { depth: 20, activation: 'relu', initialization: 'small' },
    atStart: { steps: 1 },
  },
  run,
  verdict,
};
