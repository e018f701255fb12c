import { deviation } from 'd3-array';
import { applyAffine, identityAffine, normalize, type Tensor, tensor } from '../engine/index';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import type { Finding, Lab, Snapshot } from './lab';

/** No training: what γ and β can undo, what ε does to a quiet channel, and why a variance is not E[x²] − E[x]². */
export interface UndoConfig {
  readonly mean: number;
  readonly deviation: number;
  readonly epsilon: number;
  readonly seed: number;
}

export interface UndoSnapshot extends Snapshot<UndoConfig> {
  /** One channel of a batch: as it came, normalized, and after γ = √(σ² + ε), β = μ. */
  readonly values: readonly number[];
  readonly xHat: readonly number[];
  readonly restored: readonly number[];
  /** Largest |restored − value|. */
  readonly difference: number;
  /** The same γ and β on a second batch with half the spread and another mean: largest |restored − value|. */
  readonly differenceElsewhere: number;
  /** Standard deviation of x̂ for channels of smaller and smaller standard deviation. */
  readonly gains: readonly { readonly deviation: number; readonly output: number; readonly gain: number }[];
  /** No channel is amplified more than 1/√ε; null for ε = 0, which sets no limit. */
  readonly largestGain: number | null;
  /** The variance by the engine, and by E[x²] − E[x]² in float32. */
  readonly variance: number;
  readonly onePassVariance: number;
}

const controls: Controls<UndoConfig> = {
  mean: choice(5, [0, 1, 5, 100, 1000]),
  deviation: choice(2, [0.001, 0.01, 0.1, 1, 2]),
  epsilon: choice(1e-5, [0, 1e-12, 1e-5, 1e-3, 1e-1]),
  seed: seedControl,
};

const COUNT = 64;
const DEVIATIONS = [1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0001];
const method = { kind: 'batch' } as const;

function* run(config: UndoConfig): Generator<UndoSnapshot, void> {
  const { epsilon, seed } = config;
  const random = createRandom(seed, 6);
  const standard = standardized(Array.from({ length: COUNT }, () => random.normal()));
  const channel = (mean: number, spread: number): Tensor =>
    tensor(
      [COUNT, 1, 1, 1],
      standard.map((value) => mean + spread * value),
    );
  const normalizeChannel = (x: Tensor) => normalize(x, method, identityAffine(1), epsilon);

  const x = channel(config.mean, config.deviation);
  const normalized = normalizeChannel(x);
  const [mean, variance] = [normalized.mean[0]!, normalized.variance[0]!];
  const undoing = { gamma: [Math.sqrt(variance + epsilon)], beta: [mean] };
  const restored = applyAffine(normalized.xHat, undoing);
  const other = channel(config.mean + config.deviation, config.deviation / 2);
  const elsewhere = applyAffine(normalizeChannel(other).xHat, undoing);

  yield {
    config,
    progress: 1,
    values: Array.from(x.data),
    xHat: Array.from(normalized.xHat.data),
    restored: Array.from(restored.data),
    difference: largestDifference(restored, x),
    differenceElsewhere: largestDifference(elsewhere, other),
    gains: DEVIATIONS.map((spread) => {
      const output = spreadOf(normalizeChannel(channel(0, spread)).xHat.data);
      return { deviation: spread, output, gain: output / spread };
    }),
    largestGain: epsilon === 0 ? null : 1 / Math.sqrt(epsilon),
    variance,
    onePassVariance: onePassVariance(x.data),
  };
}

/** Moved and scaled to mean 0 and variance 1 (divided by m). */
function standardized(values: readonly number[]): number[] {
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = spreadOf(values);
  return values.map((value) => (value - average) / spread);
}

/** Standard deviation, divided by m. */
function spreadOf(values: ArrayLike<number>): number {
  return deviation(Array.from(values))! * Math.sqrt((values.length - 1) / values.length);
}

function largestDifference(one: Tensor, other: Tensor): number {
  return one.data.reduce((largest, value, index) => Math.max(largest, Math.abs(value - other.data[index]!)), 0);
}

/** E[x²] − E[x]² with every step rounded to float32, as a careless kernel would do it. */
export function onePassVariance(values: Float32Array): number {
  const round = Math.fround;
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum = round(sum + value);
    squares = round(squares + round(value * value));
  }
  const average = round(sum / values.length);
  return round(round(squares / values.length) - round(average * average));
}

/** A variance further off than this share of itself is wrong. */
const WRONG = 0.01;

function verdict(result: UndoSnapshot): readonly Finding[] {
  const { config, difference, differenceElsewhere, variance, onePassVariance: careless, largestGain } = result;
  const isWrong = Math.abs(careless - variance) > WRONG * variance;
  const share = Math.sqrt(variance / (variance + config.epsilon));
  return [
    { key: 'restored', values: { difference } },
    { key: 'notElsewhere', values: { difference: differenceElsewhere } },
    largestGain === null
      ? { key: 'noEpsilon', values: {} }
      : { key: share < 0.9 ? 'epsilonWins' : 'epsilonSmall', values: { output: share, gain: largestGain } },
    {
      key: careless < 0 ? 'negativeVariance' : isWrong ? 'wrongVariance' : 'onePassHolds',
      values: { careless, variance },
    },
  ];
}

/** γ and β can give the input back; ε decides when a channel is too quiet to be heard. */
export const undo: Lab<UndoConfig, UndoSnapshot> = {
  id: 'undo',
  controls,
  presets: { quiet: { mean: 0, deviation: 0.001 }, cancellation: { mean: 1000, deviation: 0.1 } },
  run,
  verdict,
};
