import { mean } from 'd3-array';
import { cosineDecay } from '../nn/optimizer';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { createBatches } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { convolutional, type LabMethod, type Network, perceptron } from './network';
import { createTrainer, errorOf } from './trainer';

/** The same net sees the same number of images in batches of several sizes. */
export interface BatchSizeConfig {
  /** Two linear layers of 64, or four convolutions whose last three work on maps of 2×2. */
  readonly network: 'perceptron' | 'convolutional';
  readonly methods: readonly LabMethod[];
  readonly sizes: readonly number[];
  /** Learning rate for batches of 32; smaller ones get proportionally less. */
  readonly rate: number;
  /** Images seen in every training, however they are batched. */
  readonly samples: number;
  readonly seed: number;
}

/** One training of the sweep. */
export interface BatchSizeCell {
  readonly method: LabMethod;
  readonly batchSize: number;
  /** Share of the test images answered wrongly. */
  readonly error: number;
  /** Mean loss over the last eighth of the training. */
  readonly loss: number;
  readonly divergedAt: number | null;
  /** Batch norm only: the share of its outputs that were within a thousandth of ±1 in the last batch. */
  readonly atOne: number | null;
}

export interface BatchSizeSnapshot extends Snapshot<BatchSizeConfig> {
  /** The trainings that are over. */
  readonly cells: readonly BatchSizeCell[];
  /** The one that is under way. */
  readonly current: { readonly method: LabMethod; readonly batchSize: number; readonly loss: number } | null;
}

const controls: Controls<BatchSizeConfig> = {
  network: choice('perceptron', ['perceptron', 'convolutional']),
  methods: {
    kind: 'several',
    start: ['batch', 'group', 'layer', 'none'],
    options: ['batch', 'group', 'layer', 'none'],
  },
  sizes: { kind: 'several', start: [2, 4, 8, 16, 32], options: [1, 2, 3, 4, 8, 16, 32, 64] },
  rate: choice(0.1, [0.03, 0.1, 0.3]),
  samples: choice(4000, [2000, 4000, 8000, 16_000, 32_000]),
  seed: seedControl,
};

const MOMENTUM = 0.9;
const GROUPS = 4;
/** A step costs about as much again as this many images. */
const OVERHEAD = 5;
/** So many images between two snapshots. */
const STRETCH = 64;

function* run(config: BatchSizeConfig, { data, backend }: Bench): Generator<BatchSizeSnapshot, void> {
  const { network, methods, sizes, samples, seed } = config;
  const shape =
    network === 'perceptron'
      ? perceptron(2, 64)
      : convolutional(
          [
            [16, 2],
            [32, 2],
            [32, 1],
            [32, 1],
          ],
          'all',
        );
  const costOf = (batchSize: number) => Math.floor(samples / batchSize) * (batchSize + OVERHEAD);
  const total = methods.length * sizes.reduce((sum, size) => sum + costOf(size), 0);
  const cells: BatchSizeCell[] = [];
  let spent = 0;

  for (const batchSize of [...sizes].sort((one, other) => other - one)) {
    for (const method of methods) {
      const plan = { ...shape, activation: 'relu', initialization: 'he', method, groups: GROUPS } as const;
      const trainer = createTrainer(plan, seed, MOMENTUM, backend);
      const next = createBatches(data.training, batchSize, createRandom(seed, 3));
      const steps = Math.floor(samples / batchSize);
      const rate = (config.rate * batchSize) / 32;
      const pause = Math.ceil(STRETCH / batchSize);
      const losses: number[] = [];
      for (let step = 0; step < steps && trainer.divergedAt === null; step++) {
        losses.push(trainer.step(next(), rate * cosineDecay(step, steps)));
        if (step % pause > 0) continue;
        const progress = (spent + (step / steps) * costOf(batchSize)) / total;
        const current = { method, batchSize, loss: mean(losses.slice(-pause)) ?? Number.NaN };
        yield { config, progress, cells: [...cells], current };
      }
      spent += costOf(batchSize);
      cells.push({
        method,
        batchSize,
        loss: mean(losses.slice(-Math.ceil(steps / 8))) ?? Number.NaN,
        divergedAt: trainer.divergedAt,
        atOne: method === 'batch' ? shareAtOne(trainer.network) : null,
        error: errorOf(trainer.network, data.test),
      });
      yield { config, progress: spent / total, cells: [...cells], current: null };
    }
  }
}

function shareAtOne({ normalizations }: Network): number {
  const outputs = normalizations.flatMap(({ last }) => Array.from(last?.xHat.data ?? []));
  return outputs.filter((value) => Math.abs(value) > 0.999).length / outputs.length;
}

/** More than the spread between two seeds. */
export const NOTICEABLE = 0.03;

function verdict({ cells }: BatchSizeSnapshot): readonly Finding[] {
  const findings: Finding[] = [];
  const methods = [...new Set(cells.map(({ method }) => method))];
  for (const method of methods) {
    const own = cells.filter((cell) => cell.method === method).sort((one, other) => one.batchSize - other.batchSize);
    const [small, large] = [own[0]!, own.at(-1)!];
    if (own.length < 2) continue;
    const key = small.error > large.error + NOTICEABLE ? 'suffers' : 'steady';
    const values = { method, small: small.batchSize, errorSmall: small.error, large: large.batchSize };
    findings.push({ key, values: { ...values, errorLarge: large.error } });
  }
  const two = cells.find(({ method, batchSize }) => method === 'batch' && batchSize === 2);
  if (two?.atOne != null) findings.push({ key: 'plusMinusOne', values: { share: two.atOne } });
  const largest = Math.max(...cells.map(({ batchSize }) => batchSize));
  const at = (method: LabMethod) => cells.find((cell) => cell.method === method && cell.batchSize === largest);
  const [batch, group] = [at('batch'), at('group')];
  if (batch && group && largest > 1) {
    const key = batch.error <= group.error ? 'batchAheadWhenLarge' : 'groupAheadWhenLarge';
    findings.push({ key, values: { large: largest, batch: batch.error, group: group.error } });
  }
  return findings;
}

/** Batch norm needs a batch: test error against batch size. */
export const batchSize: Lab<BatchSizeConfig, BatchSizeSnapshot> = {
  id: 'batchSize',
  controls,
  presets: {
    twoMethods: { methods: ['batch', 'group'] },
    maps: { network: 'convolutional', methods: ['batch', 'group'], sizes: [2, 4, 32], samples: 4000 },
    one: { sizes: [1, 2, 4, 8], methods: ['batch', 'group'], samples: 2000 },
    longer: { methods: ['batch', 'group'], sizes: [2, 4], samples: 32_000 },
  },
  run,
  verdict,
};
