import { type BatchSizeConfig, type BatchSizeSnapshot, batchSize } from '../../../labs/batchSize';
import { nats, percent } from '../formats';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { BatchSizeAside } from './Aside';
import { BatchSizePicture } from './Picture';
import { worstWhenSmall } from './prediction';

const view: LabView<BatchSizeConfig, BatchSizeSnapshot> = {
  slug: 'batch-size',
  lab: batchSize,
  Picture: BatchSizePicture,
  prediction: { options: ['batch', 'group', 'layer', 'none', 'alike'], answer: worstWhenSmall },
  columns: [
    { name: 'method' },
    { name: 'batchSize' },
    { name: 'error', format: percent },
    { name: 'loss', format: nats },
    { name: 'atOne', format: percent },
    { name: 'divergedAt' },
  ],
  rows: ({ cells }) => cells.map((cell) => ({ ...cell })),
  csv: {
    columns: ['method', 'batchSize', 'error', 'loss', 'atOne', 'divergedAt'],
    rows: ({ cells }) => cells.map((cell) => ({ ...cell })),
  },
  formats: { errorSmall: percent, errorLarge: percent, batch: percent, group: percent, share: percent },
  Aside: BatchSizeAside,
};

export const Bench = benchOf(view);
