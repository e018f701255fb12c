import { type LandscapeConfig, type LandscapeSnapshot, landscape, summarizeProbes } from '../../../labs/landscape';
import { nats, percent, plain } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { LandscapePicture } from './Picture';
import { whoseBandIsNarrower } from './prediction';

const view: LabView<LandscapeConfig, LandscapeSnapshot> = {
  slug: 'landscape',
  lab: landscape,
  Picture: LandscapePicture,
  prediction: { options: ['batch', 'none', 'alike'], answer: whoseBandIsNarrower },
  columns: [
    { name: 'method' },
    { name: 'band', format: nats },
    { name: 'uphill', format: percent },
    { name: 'change', format: plain },
    { name: 'roughness', format: plain },
    { name: 'loss', format: nats },
    { name: 'divergedAt' },
  ],
  rows: ({ runs }) =>
    runs.map(({ method, losses, probes, divergedAt }) => ({
      method,
      ...summarizeProbes(probes),
      loss: losses.at(-1) ?? null,
      divergedAt,
    })),
  csv: {
    columns: ['method', 'step', 'loss', 'lowest', 'highest', 'change', 'roughness'],
    rows: ({ runs }) => runs.flatMap(({ method, probes }) => probes.map((probe) => ({ method, ...probe }))),
  },
  formats: { band: nats, without: nats, uphill: percent },
};

export const Bench = benchOf(view);
