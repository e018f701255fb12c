import { type ContrastConfig, type ContrastSnapshot, contrast } from '../../../labs/contrast';
import { percent } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { ContrastAside } from './Aside';
import { ContrastPicture } from './Picture';
import { whoRemovesCasts } from './prediction';

const rows = ({ runs }: ContrastSnapshot) =>
  runs.map(({ method, errors, divergedAt }) => ({
    method,
    clean: errors?.clean ?? null,
    contrast: errors?.contrast ?? null,
    cast: errors?.cast ?? null,
    inverted: errors?.inverted ?? null,
    divergedAt,
  }));

const view: LabView<ContrastConfig, ContrastSnapshot> = {
  slug: 'contrast',
  lab: contrast,
  Picture: ContrastPicture,
  prediction: { options: ['instance', 'both', 'nobody', 'others'], answer: whoRemovesCasts },
  columns: [
    { name: 'method' },
    { name: 'clean', format: percent },
    { name: 'contrast', format: percent },
    { name: 'cast', format: percent },
    { name: 'inverted', format: percent },
    { name: 'divergedAt' },
  ],
  rows,
  csv: { columns: ['method', 'clean', 'contrast', 'cast', 'inverted', 'divergedAt'], rows },
  formats: { clean: percent, error: percent },
  // The nets themselves are asked for only in the run that is shown.
  lighten: (result) => ({ ...result, runs: result.runs.map((run) => ({ ...run, trained: null })) }),
  Aside: ContrastAside,
};

export const Bench = benchOf(view);
