import { deviation, group, mean } from 'd3-array';
import { initialRunning, type Running, updateRunning } from '../engine/index';
import { softmax } from '../nn/loss';
import { cosineDecay } from '../nn/optimizer';
import { createRandom, type Random } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { createBatches, type Images, selectBatch } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { type LabMethod, type Network, perceptron } from './network';
import { createTrainer, errorOf } from './trainer';

/** A trained net, tested in training mode and in evaluation mode. */
export interface TwoModesConfig {
  readonly methods: readonly LabMethod[];
  readonly batchSize: number;
  readonly steps: number;
  readonly seed: number;
}

/** How the test images were handed to the net. */
export type Serving =
  | { readonly kind: 'running' }
  | { readonly kind: 'mixed'; readonly size: number }
  | { readonly kind: 'sorted'; readonly size: number };

export interface TwoModesRun {
  readonly method: LabMethod;
  readonly losses: readonly number[];
  readonly divergedAt: number | null;
  /** Test error by serving, once trained. */
  readonly servings: readonly { readonly serving: Serving; readonly error: number }[];
  /** One image among changing batch-mates: how often the answer leaves its usual one, and how far p(right) scatters. */
  readonly mates: { readonly flipped: number; readonly deviation: number } | null;
}

/** Test error during training by the batch's statistics, and by running ones that move fast and slowly. */
export interface MemoryPoint {
  readonly step: number;
  readonly batch: number;
  /** In the order of `MOMENTA`. */
  readonly running: readonly number[];
}

export interface TwoModesSnapshot extends Snapshot<TwoModesConfig> {
  readonly runs: readonly TwoModesRun[];
  /** Of the net with batch norm; empty if there is none. */
  readonly memory: readonly MemoryPoint[];
}

/** Weights of the new batch in the running statistics that are kept beside each other. */
export const MOMENTA = [0.1, 0.01, 0.001] as const;

export const SERVINGS: readonly Serving[] = [
  { kind: 'running' },
  { kind: 'mixed', size: 100 },
  { kind: 'mixed', size: 8 },
  { kind: 'mixed', size: 4 },
  { kind: 'mixed', size: 2 },
  { kind: 'sorted', size: 50 },
];

const controls: Controls<TwoModesConfig> = {
  methods: { kind: 'several', start: ['batch', 'group'], options: ['batch', 'layer', 'group', 'none'] },
  batchSize: choice(32, [8, 16, 32, 64]),
  steps: { kind: 'range', start: 300, minimum: 50, maximum: 1000, step: 50 },
  seed: seedControl,
};

const RATE = 0.1;
const MOMENTUM = 0.9;
const GROUPS = 4;
/** When the memory is looked at, as shares of the training. */
const LOOKS = [0.03, 0.08, 0.17, 0.33, 0.67, 1];

function* run(config: TwoModesConfig, { data, backend }: Bench): Generator<TwoModesSnapshot, void> {
  const { methods, batchSize, steps, seed } = config;
  const looks = LOOKS.map((share) => Math.max(1, Math.round(share * steps)));
  const next = createBatches(data.training, batchSize, createRandom(seed, 3));
  const runs = methods.map((method) => {
    const plan = { ...perceptron(3, 64), activation: 'relu', initialization: 'he', method, groups: GROUPS } as const;
    return { method, trainer: createTrainer(plan, seed, MOMENTUM, backend), losses: [] as number[] };
  });
  const results = runs.map(() => ({
    servings: [] as { serving: Serving; error: number }[],
    mates: null as TwoModesRun['mates'],
  }));
  const watched = runs.find(({ method }) => method === 'batch')?.trainer.network;
  const memories = MOMENTA.map((momentum) => ({ momentum, running: startOfMemory(watched) }));
  const memory: MemoryPoint[] = [];
  const snapshot = (progress: number): TwoModesSnapshot => ({
    config,
    progress,
    memory: [...memory],
    runs: runs.map(({ method, trainer, losses }, index) => ({
      method,
      losses: [...losses],
      divergedAt: trainer.divergedAt,
      servings: [...results[index]!.servings],
      mates: results[index]!.mates,
    })),
  });

  for (let step = 1; step <= steps; step++) {
    const batch = next();
    for (const { trainer, losses } of runs) losses.push(trainer.step(batch, RATE * cosineDecay(step - 1, steps)));
    if (watched) {
      for (const entry of memories) {
        entry.running = watched.normalizations.map(({ last }, index) =>
          last ? updateRunning(entry.running[index]!, last, entry.momentum) : entry.running[index]!,
        );
      }
      if (looks.includes(step)) {
        const running = memories.map((entry) => errorWith(watched, entry.running, data.test));
        memory.push({ step, batch: errorOf(watched, data.test, 'probe', 100), running });
      }
    }
    yield snapshot((0.7 * step) / steps);
  }

  const sorted = sortedByClass(data.test);
  const parts = runs.length * (SERVINGS.length + 1);
  let done = 0;
  for (const [index, { trainer }] of runs.entries()) {
    for (const serving of SERVINGS) {
      const images = serving.kind === 'sorted' ? sorted : data.test;
      const error =
        serving.kind === 'running'
          ? errorOf(trainer.network, images)
          : errorOf(trainer.network, images, 'probe', serving.size);
      results[index]!.servings.push({ serving, error });
      done += 1;
      yield snapshot(0.7 + (0.3 * done) / parts);
    }
    results[index]!.mates = flipsAmongMates(trainer.network, data.test, createRandom(seed, 4));
    done += 1;
    yield snapshot(0.7 + (0.3 * done) / parts);
  }
}

function startOfMemory(network: Network | undefined): Running[] {
  return network?.normalizations.map(({ running }) => initialRunning(running.mean.length)) ?? [];
}

/** The test error with other running statistics; the net keeps its own. */
function errorWith(network: Network, running: readonly Running[], images: Images): number {
  const own = network.normalizations.map((layer) => layer.running);
  const put = (statistics: readonly Running[]) => {
    network.normalizations.forEach((layer, index) => {
      layer.running = statistics[index]!;
    });
  };
  put(running);
  const error = errorOf(network, images);
  put(own);
  return error;
}

function sortedByClass(images: Images): Images {
  const order = Array.from({ length: images.count }, (_, index) => index).sort(
    (one, other) => images.labels[one]! - images.labels[other]!,
  );
  const { x, labels } = selectBatch(images, order);
  return { ...images, data: x.data, labels };
}

const WATCHED_IMAGES = 60;
const DRAWS = 20;
const MATES = 7;

function flipsAmongMates(network: Network, images: Images, random: Random): NonNullable<TwoModesRun['mates']> {
  const perImage = Array.from({ length: WATCHED_IMAGES }, (_, image) => {
    const draws = Array.from({ length: DRAWS }, () => {
      const mates = Array.from({ length: MATES }, () => Math.floor(random.uniform() * images.count));
      const { x, labels } = selectBatch(images, [image, ...mates]);
      const first = softmax(network.forward(x, 'probe')).data.subarray(0, 10);
      return { answer: first.indexOf(Math.max(...first)), right: first[labels[0]!]! };
    });
    const usual = Math.max(...[...group(draws, ({ answer }) => answer).values()].map((same) => same.length));
    return { flipped: 1 - usual / DRAWS, deviation: deviation(draws, ({ right }) => right)! };
  });
  return { flipped: mean(perImage, ({ flipped }) => flipped)!, deviation: mean(perImage, (one) => one.deviation)! };
}

/** More than chance moves an error that was counted on a thousand images. */
const NOTICEABLE = 0.02;

function verdict({ runs, memory }: TwoModesSnapshot): readonly Finding[] {
  const findings = runs.flatMap(({ method, divergedAt, servings, mates }): Finding[] => {
    if (divergedAt !== null) return [{ key: 'diverged', values: { method, step: divergedAt } }];
    const errorBy = (kind: Serving['kind']) => servings.find(({ serving }) => serving.kind === kind)?.error;
    const [running, sorted] = [errorBy('running'), errorBy('sorted')];
    if (running === undefined || sorted === undefined || mates === null) return [];
    const moves = servings.some(({ error }) => Math.abs(error - running) > NOTICEABLE);
    const own: Finding = moves
      ? { key: 'dependsOnCompany', values: { method, running, sorted } }
      : { key: 'sameInEveryCompany', values: { method, running } };
    return [own, { key: mates.flipped > 0 ? 'flips' : 'neverFlips', values: { method, share: mates.flipped } }];
  });
  const end = memory.at(-1);
  const slowest = MOMENTA.length - 1;
  if (end) {
    const values = { momentum: MOMENTA[slowest]!, running: end.running[slowest]!, batch: end.batch };
    findings.push({ key: end.running[slowest]! > end.batch + NOTICEABLE ? 'memoryLags' : 'memoryKeepsUp', values });
  }
  return findings;
}

/** Training mode and evaluation mode give other answers: when the company decides, and when memory lags. */
export const twoModes: Lab<TwoModesConfig, TwoModesSnapshot> = {
  id: 'twoModes',
  controls,
  presets: { short: { steps: 50 }, allMethods: { methods: ['batch', 'layer', 'group', 'none'] } },
  run,
  verdict,
};
