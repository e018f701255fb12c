import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format';
import { editCell, restoreCell } from '../state/actions';
import { inputOf } from '../state/derive';
import { numberLimit } from '../state/picture';
import { editKeyOf } from '../state/rows';
import { LiveRegion } from '../ui/LiveRegion';
import { Slider } from '../ui/Slider';
import { usePicture, usePictureStore } from './PictureContext';
import { Gate } from './share/Gate';
import { useMessages } from './useMessages';
import { activeCellOf, cellValue } from './values';

/** Changes the chosen cell's input; the picture marks every output that moves with it, and their number is told. */
export function CellEditor({ isCountShown = true }: { isCountShown?: boolean }) {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const messages = useMessages();
  const cell = usePicture(activeCellOf);
  const x = usePicture(inputOf);
  const isEdited = usePicture((state) => editKeyOf(state, cell) in state.edits);
  const count = usePicture((state) => state.moved?.count ?? null);
  const message = count === null ? '' : t(($) => $.edit.moved, { count });
  return (
    <Gate group="edit">
      <div className="controls">
        <Slider
          label={t(($) => $.edit.label)}
          value={cellValue(x, cell)}
          min={-10}
          max={10}
          step={0.1}
          hardMin={-numberLimit}
          hardMax={numberLimit}
          format={formatNumber}
          onChange={(value) => {
            // The cell must stay the same one while its slider is used.
            if (!store.getState().pinned) store.setState({ pinned: cell });
            editCell(store, cell, value);
          }}
          invalidMessage={messages.number(-numberLimit, numberLimit)}
        />
        {isEdited && (
          <button type="button" onClick={() => restoreCell(store, cell)}>
            {t(($) => $.edit.restore)}
          </button>
        )}
        {isCountShown && (
          <>
            <p className="edit-count">{message}</p>
            <LiveRegion message={message} />
          </>
        )}
      </div>
    </Gate>
  );
}
