import './cellDialog.css';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CellEditor } from './CellEditor';
import { usePicture, usePictureStore } from './PictureContext';
import { placeOf } from './usePictureLabels';
import { activeCellOf } from './values';

/** The chosen cell's value to change, at the foot of the screen, so that the picture can be seen while it changes. */
function OpenDialog() {
  const { t } = useTranslation('picture');
  const { store } = usePictureStore();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const { sample, channel, row, column } = placeOf(usePicture(activeCellOf));
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="cell-dialog"
      aria-labelledby={headingId}
      onClose={() => store.setState({ typing: false })}
    >
      <h2 id={headingId}>
        {t(($) => $.sample, { sample })} · {t(($) => $.channel, { channel })} · {t(($) => $.readout.row, { row })} ·{' '}
        {t(($) => $.readout.column, { column })}
      </h2>
      <CellEditor />
      <form method="dialog">
        <button type="submit">{t(($) => $.share.close)}</button>
      </form>
    </dialog>
  );
}

/** The same, while the reader wants it: after a long press, the mouse's other button or the menu key. */
export function CellDialog() {
  return usePicture((state) => state.typing) && <OpenDialog />;
}
