import { type Controls, constrain } from '../../src/labs/control';
import type { Bench, Snapshot } from '../../src/labs/lab';
import { type LabId, labs } from '../../src/labs/registry';
import { bench } from './run';

type AnyLab = { run: (config: object, bench: Bench) => Generator<Snapshot<object>, void>; controls: Controls<unknown> };

/** The quickest settings that a page offers. */
const quick: Readonly<Record<LabId, Record<string, unknown>>> = {
  race: { steps: 50, methods: ['none', 'batch'], batchSize: 16 },
  batchSize: { samples: 2000, sizes: [32, 64], methods: ['batch', 'none'] },
  depth: { depth: 2, steps: 3 },
  landscape: { depth: 2, steps: 25 },
  covariateShift: { steps: 100, contenders: ['batch', 'noisy'] },
  contrast: { steps: 50, methods: ['instance'] },
  twoModes: { steps: 50, batchSize: 8, methods: ['batch'] },
  undo: {},
  groups: { channels: 8, steps: 50, groups: [2, 4] },
};

export const settingsOf = (id: LabId) =>
  constrain((labs[id] as unknown as AnyLab).controls, quick[id]).config as object;
export const firstOf = (id: LabId) => (labs[id] as unknown as AnyLab).run(settingsOf(id), bench).next().value;
export const snapshotsOf = (id: LabId, on = bench) => [...(labs[id] as unknown as AnyLab).run(settingsOf(id), on)];
