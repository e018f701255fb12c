import './workbench.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import { followUrl } from '../state/followUrl';
import { type Rejected, type UrlTable, withoutView, writeUrl } from '../state/url';
import { Callout } from '../ui/Callout';
import { CopyButton } from '../ui/CopyButton';

/** A page's settings and how they stand in its address. */
export interface LinkedSettings<State extends object> {
  readonly store: StoreApi<State>;
  readonly table: UrlTable<State>;
  /** What the page shows when nothing was chosen; a link holds only what differs from it. */
  readonly initial: State;
}

interface AddressNotesProps<State extends object> extends LinkedSettings<State> {
  /** Lets go of settings of a link that do not fit one another. Like the rest, the same one at every render. */
  readonly fit: (values: Partial<State>, initial: State) => Partial<State>;
}

/** Ties settings to the page's address, and says what of the address could not be used. */
export function AddressNotes<State extends object>({ store, table, initial, fit }: AddressNotesProps<State>) {
  const { t } = useTranslation('picture');
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  // After hydration: the prerendered page shows the first state, and a link's settings come on top of it.
  useEffect(() => {
    const { rejected: unusable, stop } = followUrl(store, table, initial, fit);
    setRejected(unusable);
    return stop;
  }, [store, table, initial, fit]);
  if (rejected.length === 0) return null;
  return (
    <Callout kind="caveat" title={t(($) => $.rejected.title)}>
      <ul>
        {rejected.map(({ name, text, accepts }) => (
          <li key={name}>{t(($) => $.rejected.item, { name, text, accepts })}</li>
        ))}
      </ul>
    </Callout>
  );
}

interface LinkButtonsProps<State extends object> extends LinkedSettings<State> {
  /** Settings that a reset leaves as they are. */
  readonly kept?: readonly (keyof State)[];
  /** More buttons, between link and reset. */
  readonly children?: ReactNode;
}

/** A link to exactly these settings, and the way back to the beginning (which can be taken back). */
export function LinkButtons<State extends object>(props: LinkButtonsProps<State>) {
  const { store, table, initial, kept = [], children } = props;
  const { t } = useTranslation('picture');
  const [before, setBefore] = useState<State | null>(null);
  const link = () => {
    const search = writeUrl(table, store.getState(), initial, withoutView(location.search));
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
      {children}
      <button
        type="button"
        onClick={() => {
          const state = store.getState();
          setBefore(state);
          store.setState({ ...initial, ...Object.fromEntries(kept.map((key) => [key, state[key]])) });
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
