import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/Disclosure';
import { LateInfluence } from '../backward/LateBackwards';
import { lazyPart } from '../lazyPart';
import { Gate } from '../share/Gate';

const LateChanges = lazyPart(async () => (await import('./Changes')).Changes, ['changes']);

/** What a reader can do to the whole batch, and what depends on one cell of it. Each comes when it is opened. */
export function ChangeDrawers() {
  const { t } = useTranslation('picture');
  const [opened, setOpened] = useState({ changes: false, influence: false });
  return (
    <>
      <Gate group="edit">
        <Disclosure
          summary={t(($) => $.edit.batch)}
          onToggle={(changes) => setOpened((before) => ({ ...before, changes }))}
        >
          {opened.changes && <LateChanges />}
        </Disclosure>
      </Gate>
      <Disclosure
        summary={t(($) => $.edit.influence)}
        onToggle={(influence) => setOpened((before) => ({ ...before, influence }))}
      >
        {opened.influence && <LateInfluence />}
      </Disclosure>
    </>
  );
}
