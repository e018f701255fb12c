import { mean } from 'd3-array';
import { cosineDecay } from '../nn/optimizer';
import { createRandom } from '../nn/random';
import { type Controls, choice, seedControl } from './control';
import { createBatches } from './images';
import type { Bench, Finding, Lab, Snapshot } from './lab';
import { convolutional, type NetworkPlan } from './network';
import { createTrainer, errorOf } from './trainer';

/** A sandbox: the same convolutions with their channels cut into more and more groups. */
export interface GroupsConfig {
  /** Maps of every convolution. */
  readonly channels: number;
  readonly groups: readonly number[];
  readonly head: NetworkPlan['head'];
  readonly rate: number;
  readonly steps: number;
  readonly seed: number;
}

export interface GroupsCell {
  readonly groups: number;
  readonly error: number;
  readonly loss: number;
  readonly divergedAt: number | null;
}

export interface GroupsSnapshot extends Snapshot<GroupsConfig> {
  readonly cells: readonly GroupsCell[];
  readonly current: { readonly groups: number; readonly loss: number } | null;
}

const controls: Controls<GroupsConfig> = {
  channels: choice(16, [8, 16, 32]),
  groups: { kind: 'several', start: [1, 2, 4, 8, 16], options: [1, 2, 4, 8, 16, 32] },
  // With means alone, so short a training leaves errors of half the images, which would drown everything else.
  head: choice('all', ['average', 'all']),
  rate: choice(0.05, [0.02, 0.05, 0.1, 0.3]),
  steps: { kind: 'range', start: 150, minimum: 50, maximum: 400, step: 50 },
  seed: seedControl,
};

const BATCH = 32;
const MOMENTUM = 0.9;

function* run(config: GroupsConfig, { data, backend }: Bench): Generator<GroupsSnapshot, void> {
  const { channels, head, rate, steps, seed } = config;
  // More groups than channels there cannot be; as many groups as channels is instance norm, one group is layer norm.
  const counts = config.groups.filter((groups) => groups <= channels);
  const cells: GroupsCell[] = [];
  for (const [index, groups] of counts.entries()) {
    const shape = convolutional(
      [
        [channels, 1],
        [channels, 2],
        [channels, 1],
      ],
      head,
    );
    const plan = { ...shape, activation: 'relu', initialization: 'he', method: 'group', groups } as const;
    const trainer = createTrainer(plan, seed, MOMENTUM, backend);
    const next = createBatches(data.training, BATCH, createRandom(seed, 3));
    const losses: number[] = [];
    for (let step = 0; step < steps && trainer.divergedAt === null; step++) {
      losses.push(trainer.step(next(), rate * cosineDecay(step, steps)));
      const current = { groups, loss: losses.at(-1)! };
      yield { config, progress: (index + step / steps) / counts.length, cells: [...cells], current };
    }
    const error = errorOf(trainer.network, data.test);
    cells.push({ groups, error, loss: mean(losses.slice(-20)) ?? Number.NaN, divergedAt: trainer.divergedAt });
    yield { config, progress: (index + 1) / counts.length, cells: [...cells], current: null };
  }
}

/** Two points on a thousand images are chance. */
const NOTICEABLE = 0.02;

/** Whether the errors of two trainings differ by no more than chance does. */
export const errorsAlike = (best: GroupsCell, worst: GroupsCell): boolean => worst.error - best.error <= NOTICEABLE;

function verdict({ cells }: GroupsSnapshot): readonly Finding[] {
  const ranked = cells.filter(({ divergedAt }) => divergedAt === null).sort((one, other) => one.error - other.error);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  if (!best || !worst || best === worst) return [];
  const values = { best: best.groups, errorBest: best.error, worst: worst.groups, errorWorst: worst.error };
  // Whatever the order came out as, another rate or another head turns it round: it is never a trend.
  return [
    { key: errorsAlike(best, worst) ? 'alike' : 'spread', values },
    { key: 'noTrend', values: {} },
  ];
}

/** How many groups? A sandbox without an answer: the order changes with the rate and with the head. */
export const groups: Lab<GroupsConfig, GroupsSnapshot> = {
  id: 'groups',
  controls,
  presets: { meanHead: { head: 'average' }, meanHeadFaster: { head: 'average', rate: 0.3 } },
  run,
  verdict,
};
