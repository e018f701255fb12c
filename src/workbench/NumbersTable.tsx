import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TensorTable } from '../figures/TensorTable';
import { stageTensorOf } from '../state/derive';
import { Disclosure } from '../ui/Disclosure';
import { Count } from './DataControls';
import { usePicture } from './PictureContext';
import { shownStageOf } from './parts';
import { formatCell, usePictureNames } from './usePictureLabels';

/** The picture's numbers as a real table, one sample at a time; made when the reader opens it. */
export function NumbersTable() {
  const { t } = useTranslation('picture');
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary={t(($) => $.table.show)} onToggle={setOpen}>
      {isOpen && <OpenTable />}
    </Disclosure>
  );
}

function OpenTable() {
  const { t } = useTranslation('picture');
  const stage = usePicture(shownStageOf);
  const tensor = usePicture((state) => stageTensorOf(state, shownStageOf(state)));
  const selected = usePicture((state) => state.pinned);
  const { sampleLabel, channelLabel } = usePictureNames();
  const [wanted, setWanted] = useState(0);
  const samples = tensor.shape[0];
  const sample = Math.min(wanted, samples - 1);
  return (
    <>
      <Count
        name={t(($) => $.table.which)}
        value={sample + 1}
        min={1}
        max={samples}
        onChange={(next) => setWanted(next - 1)}
      />
      <TensorTable
        tensor={tensor}
        slice={{ sample }}
        selected={selected}
        formatCell={formatCell}
        labels={{
          caption: t(($) => $.table.caption, { stage: t(($) => $.stage[stage]), sample: sample + 1 }),
          sample: sampleLabel,
          channel: channelLabel,
          row: (h) => t(($) => $.table.row, { row: h + 1 }),
          column: (w) => t(($) => $.table.column, { column: w + 1 }),
        }}
      />
    </>
  );
}
