import { type CovariateShiftConfig, type CovariateShiftSnapshot, covariateShift } from '../../../labs/covariateShift';
import { smoothed } from '../../../labs/curve';
import { nats, percent, plain } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { CovariateShiftPicture } from './Picture';
import { noisyBesideNone } from './prediction';

const view: LabView<CovariateShiftConfig, CovariateShiftSnapshot> = {
  slug: 'covariate-shift',
  lab: covariateShift,
  Picture: CovariateShiftPicture,
  prediction: { options: ['lower', 'higher', 'alike'], answer: noisyBesideNone },
  columns: [
    { name: 'method' },
    { name: 'meanRange', format: plain },
    { name: 'deviationRatio', format: plain },
    { name: 'loss', format: nats },
    { name: 'error', format: percent },
    { name: 'divergedAt' },
  ],
  rows: ({ runs }) =>
    runs.map(({ contender, meanRange, deviationRatio, losses, error, divergedAt }) => ({
      method: contender,
      meanRange,
      deviationRatio,
      loss: smoothed(losses, 10).at(-1) ?? null,
      error,
      divergedAt,
    })),
  csv: {
    columns: ['method', 'step', 'low', 'middle', 'high', 'loss'],
    rows: ({ runs }) =>
      runs.flatMap(({ contender, percentiles, losses }) => {
        const looks = new Map(percentiles.map((look) => [look.step, look]));
        return [0, ...losses.map((_, index) => index + 1)].map((step) => ({
          method: contender,
          step,
          ...looks.get(step),
          loss: losses[step - 1] ?? null,
        }));
      }),
  },
  formats: { loss: nats, without: nats },
};

export const Bench = benchOf(view);
