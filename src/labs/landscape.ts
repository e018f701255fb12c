import { mean } from 'd3-array';
import type { Activation } from '../nn/backend';
import type { Initialization } from '../nn/initialize';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { createBatches } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { type LabMethod, perceptron } from './network';
import { type Probe, probeAlongGradient } from './probe';
import { createTrainer } from './trainer';

/** How the loss looks along the gradient, again and again during a training. */
export interface LandscapeConfig {
  readonly depth: number;
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly methods: readonly LabMethod[];
  readonly rate: number;
  readonly steps: number;
  readonly seed: number;
}

export interface LandscapeRun {
  readonly method: LabMethod;
  readonly losses: readonly number[];
  readonly probes: readonly (Probe & { readonly step: number })[];
  readonly divergedAt: number | null;
}

export interface LandscapeSnapshot extends Snapshot<LandscapeConfig> {
  readonly runs: readonly LandscapeRun[];
}

const controls: Controls<LandscapeConfig> = {
  depth: { kind: 'range', start: 5, minimum: 2, maximum: 10, step: 1 },
  activation: choice('relu', ['relu', 'tanh', 'sigmoid']),
  initialization: choice('he', ['he', 'xavier', 'uniform']),
  methods: { kind: 'several', start: ['none', 'batch'], options: ['none', 'batch', 'layer', 'group'] },
  rate: choice(0.1, [0.03, 0.1, 0.3]),
  steps: { kind: 'range', start: 150, minimum: 25, maximum: 300, step: 25 },
  seed: seedControl,
};

const BATCH = 64;
const GROUPS = 4;
/** A probe every so many steps, at these multiples of the learning rate. */
const INTERVAL = 5;
const MULTIPLES = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];

function* run(config: LandscapeConfig, { data, backend }: Bench): Generator<LandscapeSnapshot, void> {
  const { depth, activation, initialization, methods, rate, steps, seed } = config;
  const rates = MULTIPLES.map((multiple) => multiple * rate);
  const next = createBatches(data.training, BATCH, createRandom(seed, 3));
  const runs = methods.map((method) => {
    const plan = { ...perceptron(depth, 64), activation, initialization, method, groups: GROUPS };
    const probes: (Probe & { step: number })[] = [];
    return { method, trainer: createTrainer(plan, seed, 0, backend), losses: [] as number[], probes };
  });

  for (let step = 1; step <= steps; step++) {
    const batch = next();
    for (const { trainer, losses, probes } of runs) {
      const isProbed = (step - 1) % INTERVAL === 0 && trainer.divergedAt === null;
      if (isProbed) probes.push({ step, ...probeAlongGradient(trainer.network, batch, rates) });
      losses.push(trainer.step(batch, rate));
    }
    yield {
      config,
      progress: step / steps,
      runs: runs.map(({ method, trainer, losses, probes }) => ({
        method,
        losses: [...losses],
        probes: [...probes],
        divergedAt: trainer.divergedAt,
      })),
    };
  }
}

/** A training's probes in four numbers, each a mean over them. */
export interface LandscapeSummary {
  /** Distance from the lowest to the highest loss along the step. */
  readonly band: number;
  readonly change: number;
  readonly roughness: number;
  /** Share of the probes in which a step along the gradient led uphill. */
  readonly uphill: number;
}

export function summarizeProbes(probes: readonly Probe[]): LandscapeSummary {
  return {
    band: mean(probes, ({ lowest, highest }) => highest - lowest) ?? Number.NaN,
    change: mean(probes, ({ change }) => change) ?? Number.NaN,
    roughness: mean(probes, ({ roughness }) => roughness) ?? Number.NaN,
    uphill: mean(probes, ({ loss, highest }) => (highest > loss ? 1 : 0)) ?? Number.NaN,
  };
}

/** A net whose loss has not fallen by this share stands on a plateau, where everything looks smooth. */
const MOVED = 0.1;
/** Gradients that change nearly as much are no steadier. */
const STEADIER = 0.9;

function verdict({ runs }: LandscapeSnapshot): readonly Finding[] {
  const summaries = runs.map(({ method, losses, probes, divergedAt }) => {
    const fall = 1 - (mean(losses.slice(-10)) ?? Number.NaN) / losses[0]!;
    return { method, divergedAt, fall, ...summarizeProbes(probes) };
  });
  const plain = summaries.find(({ method }) => method === 'none');
  return summaries.flatMap(({ method, divergedAt, fall, band, change, roughness, uphill }): Finding[] => {
    if (divergedAt !== null) return [{ key: 'diverged', values: { method, step: divergedAt } }];
    const own: Finding = { key: 'band', values: { method, band, change, roughness, uphill } };
    if (fall < MOVED) return [own, { key: 'plateau', values: { method, band } }];
    if (!plain || method === 'none' || plain.divergedAt !== null || plain.fall < MOVED) return [own];
    const key = band < plain.band ? 'smoother' : 'notSmoother';
    const steadiness: Finding = {
      key: roughness < STEADIER * plain.roughness ? 'steadier' : 'notSteadier',
      values: { method, roughness, roughnessWithout: plain.roughness },
    };
    return [own, { key, values: { method, band, without: plain.band, factor: plain.band / band } }, steadiness];
  });
}

/** Steadier descent: loss and gradient along the step, with and without normalization. */
export const landscape: Lab<LandscapeConfig, LandscapeSnapshot> = {
  id: 'landscape',
  controls,
  presets: {
    tanh: { depth: 10, activation: 'tanh', initialization: 'xavier', steps: 50 },
    plateau: { initialization: 'uniform' },
    allMethods: { methods: ['none', 'batch', 'layer', 'group'] },
  },
  run,
  verdict,
};
