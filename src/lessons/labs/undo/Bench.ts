import { formatSmall } from '../../../i18n/format';
import { type UndoConfig, type UndoSnapshot, undo } from '../../../labs/undo';
import { benchOf } from '../LabBench';
import type { LabView } from '../view';
import { UndoPicture } from './Picture';
import { whatComesBack } from './prediction';

const view: LabView<UndoConfig, UndoSnapshot> = {
  slug: 'undo',
  lab: undo,
  Picture: UndoPicture,
  prediction: { options: ['here', 'both', 'neither'], answer: whatComesBack },
  columns: [{ name: 'deviation' }, { name: 'output', format: formatSmall }, { name: 'gain', format: formatSmall }],
  rows: ({ gains }) => gains.map((gain) => ({ ...gain })),
  csv: {
    columns: ['x', 'xHat', 'restored', 'variance', 'onePassVariance'],
    rows: ({ values, xHat, restored, variance, onePassVariance }) =>
      values.map((x, index) => ({ x, xHat: xHat[index]!, restored: restored[index]!, variance, onePassVariance })),
  },
  formats: {
    difference: formatSmall,
    output: formatSmall,
    gain: formatSmall,
    careless: formatSmall,
    variance: formatSmall,
  },
};

export const Bench = benchOf(view);
