import { cosineDecay } from '../nn/optimizer';
import { createRandom, type Random } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { type Batch, createBatches, type Images, inkOf, standardizeInk } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { convolutional, type LabMethod, perceptron, type SavedNetwork, saveNetwork } from './network';
import { createTrainer, errorOf } from './trainer';

/** Nets that saw only clean digits are shown tinted, faded and inverted ones. */
export interface ContrastConfig {
  /** Normalization of the image, in front of two linear layers; or after each of four convolutions. */
  readonly place: 'input' | 'hidden';
  readonly methods: readonly LabMethod[];
  /** Clean digits, or tinted ones, which is the other way to learn to ignore a tint. */
  readonly trainedOn: 'clean' | 'casts';
  readonly steps: number;
  readonly seed: number;
}

/** What is done to the ink of one channel: ink·gain + shift. */
export interface Cast {
  readonly gain: number;
  readonly shift: number;
}

export type Change = 'clean' | 'contrast' | 'cast' | 'inverted';

export interface ContrastRun {
  readonly method: LabMethod;
  readonly losses: readonly number[];
  readonly divergedAt: number | null;
  /** Test error by what was done to the images, once trained. */
  readonly errors: Readonly<Record<Change, number>> | null;
  readonly trained: SavedNetwork | null;
}

export interface ContrastSnapshot extends Snapshot<ContrastConfig> {
  readonly runs: readonly ContrastRun[];
}

const controls: Controls<ContrastConfig> = {
  place: choice('input', ['input', 'hidden']),
  methods: {
    kind: 'several',
    start: ['none', 'batch', 'layer', 'instance'],
    options: ['none', 'batch', 'layer', 'instance'],
  },
  trainedOn: choice('clean', ['clean', 'casts']),
  steps: { kind: 'range', start: 400, minimum: 50, maximum: 1000, step: 50 },
  seed: seedControl,
};

const BATCH = 32;
const RATE = 0.1;
const MOMENTUM = 0.9;
const COLOURS = 3;

function* run(config: ContrastConfig, { data, backend }: Bench): Generator<ContrastSnapshot, void> {
  const { place, methods, trainedOn, steps, seed } = config;
  const training = inColour(data.training);
  const test = testImages(inColour(data.test), createRandom(seed, 4));
  const random = createRandom(seed, 5);
  const next = createBatches(training, BATCH, createRandom(seed, 3));
  const runs = methods.map((method) => {
    const common = { input: [COLOURS, 8, 8], activation: 'relu', initialization: 'he', groups: 4 } as const;
    const plan =
      place === 'input'
        ? ({ ...perceptron(2, 64), ...common, method: 'batch', inputMethod: method } as const)
        : {
            ...convolutional(
              [
                [8, 1],
                [16, 2],
                [16, 1],
                [32, 2],
              ],
              'all',
            ),
            ...common,
            method,
          };
    return { method, trainer: createTrainer(plan, seed, MOMENTUM, backend), losses: [] as number[] };
  });
  const snapshot = (step: number): ContrastSnapshot => ({
    config,
    progress: step / steps,
    runs: runs.map(({ method, trainer, losses }) => ({
      method,
      losses: [...losses],
      divergedAt: trainer.divergedAt,
      errors:
        step < steps
          ? null
          : {
              clean: errorOf(trainer.network, test.clean),
              contrast: errorOf(trainer.network, test.contrast),
              cast: errorOf(trainer.network, test.cast),
              inverted: errorOf(trainer.network, test.inverted),
            },
      trained: step < steps ? null : saveNetwork(trainer.network),
    })),
  });

  for (let step = 1; step <= steps; step++) {
    const drawn = next();
    const batch = trainedOn === 'casts' ? castBatch(drawn, random) : drawn;
    for (const { trainer, losses } of runs) losses.push(trainer.step(batch, RATE * cosineDecay(step - 1, steps)));
    yield snapshot(step);
  }
}

/** The grey image in red, green and blue alike. */
export function inColour(images: Images): Images {
  const [, height, width] = images.size;
  const area = height * width;
  const data = new Float32Array(images.count * COLOURS * area);
  for (let plane = 0; plane < images.count * COLOURS; plane++) {
    const image = Math.floor(plane / COLOURS);
    data.set(images.data.subarray(image * area, (image + 1) * area), plane * area);
  }
  return { ...images, size: [COLOURS, height, width], data };
}

/** A new batch or set of images whose planes (image by image, colour by colour) are changed in turn. */
export function castPlanes(data: Float32Array, area: number, castOf: (plane: number) => Cast): Float32Array {
  const result = new Float32Array(data.length);
  for (let plane = 0; plane * area < data.length; plane++) {
    const { gain, shift } = castOf(plane);
    for (let cell = plane * area; cell < (plane + 1) * area; cell++) {
      result[cell] = standardizeInk(inkOf(data[cell]!) * gain + shift);
    }
  }
  return result;
}

/** A change that keeps ink between 0 and 1, and between a third and all of its contrast. */
function randomCast(random: Random): Cast {
  const gain = 0.3 + 0.7 * random.uniform();
  return { gain, shift: (1 - gain) * random.uniform() };
}

function castBatch({ x, labels }: Batch, random: Random): Batch {
  const area = x.shape[2] * x.shape[3];
  return { x: { shape: x.shape, data: castPlanes(x.data, area, () => randomCast(random)) }, labels };
}

function testImages(clean: Images, random: Random): Readonly<Record<Change, Images>> {
  const area = clean.size[1] * clean.size[2];
  const common = Array.from({ length: clean.count }, () => randomCast(random));
  const changed = (castOf: (plane: number) => Cast) => ({ ...clean, data: castPlanes(clean.data, area, castOf) });
  return {
    clean,
    contrast: changed((plane) => common[Math.floor(plane / COLOURS)]!),
    cast: changed(() => randomCast(random)),
    inverted: changed(() => ({ gain: -1, shift: 1 })),
  };
}

/** More than chance moves an error that was counted on a thousand images. */
const NOTICEABLE = 0.02;

function verdict({ runs }: ContrastSnapshot): readonly Finding[] {
  return runs.flatMap(({ method, errors, divergedAt }): Finding[] => {
    if (divergedAt !== null) return [{ key: 'diverged', values: { method, step: divergedAt } }];
    if (!errors) return [];
    return (['contrast', 'cast', 'inverted'] as const).map((change) => ({
      key: errors[change] <= errors.clean + NOTICEABLE ? 'removed' : 'notRemoved',
      values: { method, change, clean: errors.clean, error: errors[change] },
    }));
  });
}

/** What instance norm removes from an image, what the others remove, and what nobody does. */
export const contrast: Lab<ContrastConfig, ContrastSnapshot> = {
  id: 'contrast',
  controls,
  presets: { augmented: { trainedOn: 'casts' }, hidden: { place: 'hidden' } },
  run,
  verdict,
};
