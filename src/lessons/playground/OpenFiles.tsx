import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnData } from '../../state/playground';
import { acceptedFiles, fileLimits } from './limits';
import { TroubleText } from './TroubleText';
import type { Trouble } from './trouble';

/** Opens a .npy file, a text file or pictures: by button or by dropping them on the page. */
export function OpenFiles({ onData }: { onData: (data: OwnData) => void }) {
  const { t } = useTranslation('playground');
  const input = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const { openFiles } = await import('./openFiles');
    const result = await openFiles(files);
    if ('kind' in result) return setTrouble(result);
    setTrouble(null);
    onData(result);
  };
  useDrops(open);
  return (
    <>
      <p>{t(($) => $.data.files, fileLimits)}</p>
      <p>
        <button type="button" onClick={() => input.current?.click()}>
          {t(($) => $.data.open)}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        onChange={({ currentTarget }) => {
          void open(Array.from(currentTarget.files ?? []));
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p className="ui-message" role="alert">
        {trouble && <TroubleText trouble={trouble} />}
      </p>
    </>
  );
}

/** Files dropped on the page; without this the browser would leave the page for them. */
function useDrops(open: (files: readonly File[]) => Promise<void>) {
  const take = useEffectEvent((files: readonly File[]) => void open(files));
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onDrag = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(Array.from(event.dataTransfer?.files ?? []));
    };
    addEventListener('dragover', onDrag);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onDrag);
      removeEventListener('drop', onDrop);
    };
  }, []);
}
