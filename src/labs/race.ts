import type { Activation } from '../nn/backend';
import type { Initialization } from '../nn/initialize';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { firstBelow, smoothed } from './curve';
import { createBatches } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { convolutional, type LabMethod, perceptron, type SavedNetwork, saveNetwork } from './network';
import { createTrainer, errorOf } from './trainer';

/** Nets that differ only in their normalization learn the same images in the same order at the same rate. */
export interface RaceConfig {
  readonly network: 'perceptron' | 'convolutional';
  readonly methods: readonly LabMethod[];
  readonly rate: number;
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly batchSize: number;
  readonly steps: number;
  readonly seed: number;
}

/** One net's way so far. */
export interface Racer {
  readonly method: LabMethod;
  /** Training loss of each step, in nats. */
  readonly losses: readonly number[];
  /** Share of the test images answered wrongly after so many steps. */
  readonly errors: readonly { readonly step: number; readonly error: number }[];
  readonly divergedAt: number | null;
  /** What it has learned, once the race is over. */
  readonly trained: SavedNetwork | null;
}

export interface RaceSnapshot extends Snapshot<RaceConfig> {
  readonly racers: readonly Racer[];
}

const controls: Controls<RaceConfig> = {
  network: choice('perceptron', ['perceptron', 'convolutional']),
  methods: {
    kind: 'several',
    start: ['none', 'batch', 'layer', 'group'],
    options: ['none', 'batch', 'layer', 'group', 'instance'],
  },
  rate: choice(0.3, [0.01, 0.03, 0.1, 0.3, 1, 3]),
  activation: choice('relu', ['relu', 'sigmoid', 'tanh']),
  initialization: choice('he', ['he', 'xavier', 'uniform', 'small']),
  batchSize: choice(64, [16, 32, 64, 128]),
  steps: { kind: 'range', start: 300, minimum: 50, maximum: 1000, step: 50 },
  seed: seedControl,
};

/** The test error is asked for every so many steps, and at the end. */
const INTERVAL = 50;
const GROUPS = 4;

function* run(config: RaceConfig, { data, backend }: Bench): Generator<RaceSnapshot, void> {
  const { network, methods, activation, initialization, steps, seed } = config;
  const shape =
    network === 'perceptron'
      ? perceptron(5, 64)
      : convolutional(
          [
            [8, 1],
            [16, 2],
            [16, 1],
            [32, 2],
          ],
          'average',
        );
  const racers = methods.map((method) => ({
    method,
    trainer: createTrainer({ ...shape, activation, initialization, method, groups: GROUPS }, seed, 0, backend),
    losses: [] as number[],
    errors: [] as { step: number; error: number }[],
  }));
  const next = createBatches(data.training, config.batchSize, createRandom(seed, 3));

  for (let step = 1; step <= steps; step++) {
    const batch = next();
    const isTested = step === steps || step % INTERVAL === 0;
    for (const { trainer, losses, errors } of racers) {
      losses.push(trainer.step(batch, config.rate));
      if (isTested) errors.push({ step, error: errorOf(trainer.network, data.test) });
    }
    yield {
      config,
      progress: step / steps,
      racers: racers.map(({ method, trainer, losses, errors }) => ({
        method,
        losses: [...losses],
        errors: [...errors],
        divergedAt: trainer.divergedAt,
        trained: step === steps ? saveNetwork(trainer.network) : null,
      })),
    };
  }
}

/** The loss at which a net has plainly begun to learn; guessing one of ten classes costs 2.30. */
const LEARNED = 0.5;
/** Above this a net has learned next to nothing. */
const STUCK = 2.2;
/** Means of so many steps: single batches jump. */
export const WINDOW = 10;

/** A net's way in a few numbers. */
export function summarizeRacer({ method, losses, errors, divergedAt }: Racer) {
  const curve = smoothed(losses, WINDOW);
  return {
    method,
    divergedAt,
    loss: curve.at(-1) ?? Number.NaN,
    error: errors.at(-1)?.error ?? Number.NaN,
    reachedAt: firstBelow(curve, LEARNED),
  };
}

function verdict({ config, racers }: RaceSnapshot): readonly Finding[] {
  const { rate } = config;
  const summaries = racers.map(summarizeRacer);
  const plain = summaries.find(({ method }) => method === 'none');
  return summaries.flatMap(({ method, divergedAt, loss, error, reachedAt }): Finding[] => {
    if (divergedAt !== null) return [{ key: 'diverged', values: { method, step: divergedAt, rate } }];
    if (loss > STUCK) return [{ key: 'stuck', values: { method, loss, rate } }];
    const own: Finding =
      reachedAt === null
        ? { key: 'notReached', values: { method, level: LEARNED, loss, error } }
        : { key: 'reached', values: { method, level: LEARNED, step: reachedAt, loss, error } };
    if (!plain || method === 'none' || plain.divergedAt !== null) return [own];
    const key = loss < plain.loss ? 'aheadOfNone' : 'behindNone';
    return [own, { key, values: { method, loss, without: plain.loss, error, errorWithout: plain.error, rate } }];
  });
}

/** Training with and without normalization: faster, slower, or the only one that arrives. */
export const race: Lab<RaceConfig, RaceSnapshot> = {
  id: 'race',
  controls,
  presets: {
    libraryDefault: { initialization: 'uniform', rate: 0.1 },
    tooFast: { rate: 1 },
    cautious: { rate: 0.01 },
    sigmoid: { activation: 'sigmoid', initialization: 'xavier' },
    convolutional: { network: 'convolutional', methods: ['none', 'batch', 'group', 'instance'] },
  },
  run,
  verdict,
};
