import { smoothed } from '../../../labs/curve';
import { type DepthConfig, type DepthSnapshot, depth, summarizeGradients } from '../../../labs/depth';
import { nats, plain } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { DepthPicture } from './Picture';
import { whoseGradientArrives } from './prediction';

const view: LabView<DepthConfig, DepthSnapshot> = {
  slug: 'depth',
  lab: depth,
  Picture: DepthPicture,
  prediction: { options: ['onlyBatch', 'normalized', 'all', 'allButBatch', 'otherwise'], answer: whoseGradientArrives },
  columns: [
    { name: 'method' },
    { name: 'first', format: plain },
    { name: 'last', format: plain },
    { name: 'perLayer', format: plain },
    { name: 'contrast', format: plain },
    { name: 'loss', format: nats },
    { name: 'divergedAt' },
  ],
  rows: ({ runs }) =>
    runs.map(({ method, gradientsAtStart, contrastAtStart, losses, divergedAt }) => {
      const summary = summarizeGradients(gradientsAtStart);
      return {
        method,
        first: summary?.first ?? null,
        last: summary?.last ?? null,
        perLayer: summary?.perLayer ?? null,
        contrast: contrastAtStart.at(-1) ?? null,
        loss: smoothed(losses, 10).at(-1) ?? null,
        divergedAt,
      };
    }),
  csv: {
    columns: ['method', 'layer', 'step', 'gradientAtStart', 'gradient', 'contrastAtStart', 'loss'],
    rows: ({ runs }) =>
      runs.flatMap(({ method, gradientsAtStart, gradients, contrastAtStart, losses }) => [
        ...gradients.map((gradient, index) => ({
          method,
          layer: index + 1,
          gradientAtStart: gradientsAtStart[index] ?? null,
          gradient,
          contrastAtStart: contrastAtStart[index] ?? null,
        })),
        ...losses.map((loss, index) => ({ method, step: index + 1, loss })),
      ]),
  },
  formats: { loss: nats, rate: String },
};

export const Bench = benchOf(view);
