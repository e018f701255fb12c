import { type ComponentType, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages';
import { loadTexts } from '../i18n/load';
import { TermContext, type TermLinks } from '../i18n/TermContext';
import { useRoute } from './RouteContext';
import type { TermDialogProps } from './TermDialog';

/** Opens the card of a term that is pressed in any text. The cards and their texts come with the first one. */
export function TermCards({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { href } = useRoute();
  const [id, setId] = useState<string | null>(null);
  const [Dialog, setDialog] = useState<ComponentType<TermDialogProps> | null>(null);
  const glossary = href('glossary');
  const links = useMemo<TermLinks>(
    () => ({
      href: (term) => `${glossary}#${term}`,
      open(term) {
        const texts = languages.map((language) => loadTexts(i18n, language, ['glossary']));
        Promise.all([import('./TermDialog'), ...texts])
          .then(([{ TermDialog }]) => {
            setDialog(() => TermDialog);
            setId(term);
          })
          // No connection: the link itself may still be in the browser's store.
          .catch(() => location.assign(`${glossary}#${term}`));
      },
    }),
    [glossary, i18n],
  );
  return (
    <TermContext value={links}>
      {children}
      {Dialog && id && <Dialog id={id} href={`${glossary}#${id}`} onClose={() => setId(null)} />}
    </TermContext>
  );
}
