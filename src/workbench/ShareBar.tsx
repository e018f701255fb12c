import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PictureState } from '../state/picture';
import { pictureUrl } from '../state/pictureUrl';
import { writeUrl } from '../state/url';
import { CopyButton } from '../ui/CopyButton';
import { usePictureStore } from './PictureContext';

/** A link to exactly this, and the way back to the beginning (which can be taken back). */
export function ShareBar() {
  const { t } = useTranslation('picture');
  const { store, initial } = usePictureStore();
  const [before, setBefore] = useState<PictureState | null>(null);
  const link = () => {
    const search = writeUrl(pictureUrl(initial), store.getState(), initial, location.search);
    return location.origin + location.pathname + search + location.hash;
  };
  return (
    <div className="share-bar">
      <CopyButton
        text={link}
        label={t(($) => $.share.copy)}
        copiedLabel={t(($) => $.share.copied)}
        failedLabel={t(($) => $.share.failed)}
      />
      <button
        type="button"
        onClick={() => {
          setBefore(store.getState());
          store.setState(initial);
        }}
      >
        {t(($) => $.share.reset)}
      </button>
      {before && (
        <button
          type="button"
          onClick={() => {
            store.setState(before);
            setBefore(null);
          }}
        >
          {t(($) => $.share.undoReset)}
        </button>
      )}
    </div>
  );
}
