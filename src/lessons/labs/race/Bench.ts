import { type RaceConfig, type RaceSnapshot, race, summarizeRacer } from '../../../labs/race';
import { nats, percent } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { RaceAside } from './Aside';
import { RacePicture } from './Picture';
import { firstToLearn } from './prediction';

const view: LabView<RaceConfig, RaceSnapshot> = {
  slug: 'race',
  lab: race,
  Picture: RacePicture,
  prediction: { options: ['batch', 'none', 'alike', 'neither'], answer: firstToLearn },
  columns: [
    { name: 'method' },
    { name: 'reachedAt' },
    { name: 'loss', format: nats },
    { name: 'error', format: percent },
    { name: 'divergedAt' },
  ],
  rows: ({ racers }) => racers.map((racer) => ({ ...summarizeRacer(racer) })),
  csv: {
    columns: ['method', 'step', 'loss', 'testError'],
    rows: ({ racers }) =>
      racers.flatMap(({ method, losses, errors }) =>
        losses.map((loss, index) => ({
          method,
          step: index + 1,
          loss,
          testError: errors.find(({ step }) => step === index + 1)?.error ?? null,
        })),
      ),
  },
  formats: { loss: nats, without: nats, error: percent, errorWithout: percent, level: String, rate: String },
  // The nets themselves are asked for only in the run that is shown.
  lighten: (result) => ({ ...result, racers: result.racers.map((racer) => ({ ...racer, trained: null })) }),
  Aside: RaceAside,
};

export const Bench = benchOf(view);
