import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TermCard } from '../glossary/TermCard';
import { isTerm, termNames } from '../glossary/terms';

export interface TermDialogProps {
  readonly id: string;
  /** The term's place in the whole glossary. */
  readonly href: string;
  readonly onClose: () => void;
}

/** The card of one term, over the page. */
export function TermDialog({ id, href, onClose }: TermDialogProps) {
  const { t } = useTranslation('glossary');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  if (!isTerm(id)) throw new Error(`TermDialog: no term "${id}"`);
  return (
    <dialog ref={dialog} className="term-dialog" aria-label={termNames[id].english} onClose={onClose}>
      <TermCard id={id} />
      <p>
        <a href={href}>{t(($) => $.whole)}</a>
      </p>
      <form method="dialog">
        <button type="submit">{t(($) => $.close)}</button>
      </form>
    </dialog>
  );
}
