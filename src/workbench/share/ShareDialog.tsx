import { type ComponentType, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { loadTexts } from '../../i18n/load';
import './share.css';

/** A button, and the dialog behind it. What the dialog holds comes when it is opened, its texts in both languages. */
export function ShareDialog() {
  const { t, i18n } = useTranslation('picture');
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  const [Content, setContent] = useState<ComponentType | null>(null);
  const open = async () => {
    const [{ ShareContent }] = await Promise.all([
      import('./ShareContent'),
      ...languages.map((language) => loadTexts(i18n, language, ['takeaway'])),
    ]);
    setContent(() => ShareContent);
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        {t(($) => $.share.open)}
      </button>
      <dialog ref={dialog} className="share-dialog" aria-labelledby={headingId} onClose={() => setOpen(false)}>
        <h2 id={headingId}>{t(($) => $.share.open)}</h2>
        {isOpen && Content && <Content />}
        <form method="dialog">
          <button type="submit">{t(($) => $.share.close)}</button>
        </form>
      </dialog>
    </>
  );
}
