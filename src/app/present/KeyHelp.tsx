import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { keysOf } from './keys';

/** The keys of a presentation, and what each does. */
export function KeyHelp({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation('present');
  const headingId = useId();
  return (
    <dialog ref={ref} className="present-keys" aria-labelledby={headingId}>
      <h2 id={headingId}>{t(($) => $.keys.heading)}</h2>
      <dl>
        {keysOf.map(({ command, keys }) => (
          <div key={command}>
            <dt lang="en">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(($) => $.keys[command])}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t(($) => $.keys.close)}</button>
      </form>
    </dialog>
  );
}
