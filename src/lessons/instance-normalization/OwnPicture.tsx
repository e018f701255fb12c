import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format';
import { usePhotoStore } from './PhotoContext';
import { keepPicture } from './photoStore';
import { mostMegabytes, mostMegapixels, pictureIn, readPicture, type Trouble } from './readPicture';
import { useCamera } from './useCamera';

/** The reader's own picture: from a file, a drop, the clipboard or the camera. It never leaves the device. */
export function OwnPicture() {
  const { t } = useTranslation('instance-normalization');
  const store = usePhotoStore();
  const input = useRef<HTMLInputElement>(null);
  const promiseId = useId();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const camera = useCamera((frame) => keepPicture(store, 'own', frame));

  const open = async (file: File | null) => {
    if (!file) return;
    const result = await readPicture(file);
    if ('kind' in result) return setTrouble(result);
    setTrouble(null);
    camera.stop();
    keepPicture(store, 'own', result);
    store.setState({ content: 'own' });
  };
  const switchOn = async () => {
    setTrouble(null);
    if (await camera.start()) store.setState({ content: 'own' });
  };
  useTransfers(open);

  return (
    <div className="own-picture">
      <h3>{t(($) => $.own.heading)}</h3>
      <p id={promiseId}>{t(($) => $.own.promise)}</p>
      <p className="button-row">
        <button type="button" aria-describedby={promiseId} onClick={() => input.current?.click()}>
          {t(($) => $.own.choose)}
        </button>
        {camera.state === 'on' ? (
          <button type="button" className="primary" onClick={camera.stop}>
            {t(($) => $.own.hold)}
          </button>
        ) : (
          <button
            type="button"
            aria-describedby={promiseId}
            disabled={camera.state === 'starting'}
            onClick={() => void switchOn()}
          >
            {t(($) => $.own.camera)}
          </button>
        )}
      </p>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0] ?? null);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p className="small">{t(($) => $.own.ways, { megabytes: mostMegabytes, megapixels: mostMegapixels })}</p>
      <p className="ui-message" role="alert">
        {trouble && <TroubleText trouble={trouble} />}
        {camera.trouble && t(($) => $.own.cameraTroubles[camera.trouble!])}
      </p>
      <p role="status">{camera.state === 'on' && t(($) => $.own.running)}</p>
    </div>
  );
}

/** What was found in a file, and what would do. */
function TroubleText({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('instance-normalization');
  switch (trouble.kind) {
    case 'notPicture':
      return t(($) => $.own.troubles.notPicture, { ...trouble });
    case 'unreadable':
      return t(($) => $.own.troubles.unreadable, { ...trouble });
    case 'tooHeavy':
      return t(($) => $.own.troubles.tooHeavy, {
        name: trouble.name,
        megabytes: formatNumber(trouble.megabytes, 0),
        most: mostMegabytes,
      });
    case 'tooManyPixels':
      return t(($) => $.own.troubles.tooManyPixels, { ...trouble, most: mostMegapixels });
  }
}

/** Pictures that are dropped on the page or pasted. A file that misses would otherwise replace the whole page. */
function useTransfers(open: (file: File | null) => Promise<void>) {
  const take = useEffectEvent((transfer: DataTransfer | null) => void open(pictureIn(transfer)));
  useEffect(() => {
    // Words may still be dragged into a box.
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onDrag = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const onPaste = ({ clipboardData }: ClipboardEvent) => take(clipboardData);
    addEventListener('dragover', onDrag);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, []);
}
