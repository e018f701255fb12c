import { extent, max, mean, min, quantile } from 'd3-array';
import type { Activation } from '../nn/backend';
import type { Initialization } from '../nn/initialize';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { smoothed } from './curve';
import { createBatches, type Images, selectBatch } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { type LabMethod, type NetworkPlan, perceptron, traceLayers } from './network';
import { createTrainer, errorOf } from './trainer';

/** What one unit of the last hidden layer receives while everything below it learns. */
export interface CovariateShiftConfig {
  /** `noisy` is batch norm whose outputs are shifted and scaled at random after it. */
  readonly contenders: readonly (LabMethod | 'noisy')[];
  readonly noise: number;
  readonly activation: Activation;
  readonly initialization: Initialization;
  readonly rate: number;
  readonly steps: number;
  /** The unit whose percentiles are drawn. */
  readonly unit: number;
  readonly seed: number;
}

/** Percentiles of what the unit's activation receives on the same images. */
export interface Percentiles {
  readonly step: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface CovariateShiftRun {
  readonly contender: LabMethod | 'noisy';
  readonly losses: readonly number[];
  /** 15th, 50th and 85th, over the training. */
  readonly percentiles: readonly Percentiles[];
  /** How far a unit's mean travels during training, on average over the layer's units. */
  readonly meanRange: number;
  /** How many times its smallest standard deviation a unit's largest is, on average over the layer's units. */
  readonly deviationRatio: number;
  readonly divergedAt: number | null;
  /** Test error, once trained. */
  readonly error: number | null;
}

export interface CovariateShiftSnapshot extends Snapshot<CovariateShiftConfig> {
  readonly runs: readonly CovariateShiftRun[];
}

const WIDTH = 100;

const controls: Controls<CovariateShiftConfig> = {
  contenders: {
    kind: 'several',
    start: ['none', 'batch', 'layer', 'noisy'],
    options: ['none', 'batch', 'layer', 'group', 'noisy'],
  },
  noise: choice(0.5, [0.25, 0.5, 1]),
  activation: choice('sigmoid', ['sigmoid', 'relu']),
  initialization: choice('xavier', ['xavier', 'he', 'uniform']),
  rate: choice(0.5, [0.1, 0.3, 0.5]),
  steps: { kind: 'range', start: 200, minimum: 100, maximum: 1000, step: 100 },
  unit: { kind: 'range', start: 1, minimum: 1, maximum: WIDTH, step: 1 },
  seed: seedControl,
};

const BATCH = 60;
const GROUPS = 4;
const WATCHED_IMAGES = 200;
/** The unit is looked at every so many steps. */
const INTERVAL = 10;

function* run(config: CovariateShiftConfig, { data, backend }: Bench): Generator<CovariateShiftSnapshot, void> {
  const { contenders, noise, activation, initialization, rate, steps, unit, seed } = config;
  const watched = firstImages(data.test, WATCHED_IMAGES);
  const next = createBatches(data.training, BATCH, createRandom(seed, 3));
  const runs = contenders.map((contender) => {
    const method = contender === 'noisy' ? 'batch' : contender;
    const common: NetworkPlan = { ...perceptron(3, WIDTH), activation, initialization, method, groups: GROUPS };
    const plan = contender === 'noisy' ? { ...common, noise } : common;
    return {
      contender,
      trainer: createTrainer(plan, seed, 0, backend),
      losses: [] as number[],
      percentiles: [] as Percentiles[],
      travels: Array.from({ length: WIDTH }, () => ({ means: [] as number[], deviations: [] as number[] })),
      // Worked out at each look alone: in between nothing changes.
      summary: { meanRange: 0, deviationRatio: 1 },
    };
  });

  for (let step = 0; step <= steps; step++) {
    const batch = next();
    for (const run of runs) {
      const { trainer, losses, percentiles, travels } = run;
      if (step > 0) losses.push(trainer.step(batch, rate));
      if (step % INTERVAL > 0 || trainer.divergedAt !== null) continue;
      const { network } = trainer;
      const received = traceLayers(network, watched.x, 'probe')[network.activated.at(-1)! - 1]!;
      travels.forEach((travel, index) => {
        const values = column(received.data, index);
        const average = mean(values)!;
        travel.means.push(average);
        travel.deviations.push(Math.sqrt(mean(values, (value) => (value - average) ** 2)!));
      });
      run.summary = {
        meanRange: mean(travels, ({ means }) => width(means)) ?? 0,
        deviationRatio: mean(travels, ({ deviations }) => max(deviations)! / min(deviations)!) ?? 1,
      };
      const values = column(received.data, unit - 1);
      const at = (share: number) => quantile(values, share)!;
      percentiles.push({ step, low: at(0.15), middle: at(0.5), high: at(0.85) });
    }
    yield {
      config,
      progress: step / steps,
      runs: runs.map(({ contender, trainer, losses, percentiles, summary }) => ({
        contender,
        losses: [...losses],
        percentiles: [...percentiles],
        ...summary,
        divergedAt: trainer.divergedAt,
        error: step === steps ? errorOf(trainer.network, data.test) : null,
      })),
    };
  }
}

function firstImages(images: Images, count: number) {
  return selectBatch(
    images,
    Array.from({ length: Math.min(count, images.count) }, (_, index) => index),
  );
}

/** One unit's values over the images. */
function column(data: Float32Array, unit: number): number[] {
  return Array.from({ length: data.length / WIDTH }, (_, image) => data[image * WIDTH + unit]!);
}

function width(values: readonly number[]): number {
  const [least, most] = extent(values);
  return (most ?? 0) - (least ?? 0);
}

/** More than the loss of one batch differs from the next. */
const NOTICEABLE = 0.02;

function verdict({ runs }: CovariateShiftSnapshot): readonly Finding[] {
  const plain = runs.find(({ contender }) => contender === 'none');
  const lossOf = (one: CovariateShiftRun) => smoothed(one.losses, 10).at(-1) ?? Number.NaN;
  return runs.flatMap((one): Finding[] => {
    const { contender, meanRange, deviationRatio, divergedAt } = one;
    if (divergedAt !== null) return [{ key: 'diverged', values: { method: contender, step: divergedAt } }];
    const travels: Finding = { key: 'travels', values: { method: contender, meanRange, deviationRatio } };
    if (!plain || contender === 'none' || plain.divergedAt !== null) return [travels];
    const [loss, without] = [lossOf(one), lossOf(plain)];
    const key =
      loss < without - NOTICEABLE ? 'beatsNone' : loss > without + NOTICEABLE ? 'losesToNone' : 'levelWithNone';
    return [travels, { key, values: { method: contender, loss, without } }];
  });
}

/** The picture behind the old explanation, and batch norm with the shift put back on purpose. */
export const covariateShift: Lab<CovariateShiftConfig, CovariateShiftSnapshot> = {
  id: 'covariateShift',
  controls,
  presets: {
    paper: { contenders: ['none', 'batch'], steps: 1000 },
    reluHe: { activation: 'relu', initialization: 'he', rate: 0.1, contenders: ['none', 'batch', 'noisy'] },
    loud: { noise: 1, contenders: ['none', 'batch', 'noisy'] },
  },
  run,
  verdict,
};
