import { type TwoModesConfig, type TwoModesSnapshot, twoModes } from '../../../labs/twoModes';
import { percent } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { TwoModesPicture } from './Picture';
import { effectOfSorting } from './prediction';
import { idOf } from './serving';

const errorIn = (run: TwoModesSnapshot['runs'][number], id: string) =>
  run.servings.find(({ serving }) => idOf(serving) === id)?.error ?? null;

const view: LabView<TwoModesConfig, TwoModesSnapshot> = {
  slug: 'two-modes',
  lab: twoModes,
  Picture: TwoModesPicture,
  prediction: { options: ['alike', 'worse', 'ruined'], answer: effectOfSorting },
  columns: [
    { name: 'method' },
    { name: 'running', format: percent },
    { name: 'mixed100', format: percent },
    { name: 'mixed8', format: percent },
    { name: 'mixed2', format: percent },
    { name: 'sorted', format: percent },
    { name: 'flipped', format: percent },
  ],
  rows: ({ runs }) =>
    runs.map((run) => ({
      method: run.method,
      running: errorIn(run, 'running'),
      mixed100: errorIn(run, 'mixed 100'),
      mixed8: errorIn(run, 'mixed 8'),
      mixed2: errorIn(run, 'mixed 2'),
      sorted: errorIn(run, 'sorted 50'),
      flipped: run.mates?.flipped ?? null,
    })),
  csv: {
    columns: ['method', 'serving', 'testError', 'flipped', 'deviation'],
    rows: ({ runs }) =>
      runs.flatMap(({ method, servings, mates }) =>
        servings.map(({ serving, error }) => ({
          method,
          serving: idOf(serving),
          testError: error,
          flipped: mates?.flipped ?? null,
          deviation: mates?.deviation ?? null,
        })),
      ),
  },
  formats: { running: percent, sorted: percent, share: percent, batch: percent, momentum: String },
};

export const Bench = benchOf(view);
