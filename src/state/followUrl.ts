import type { StoreApi } from 'zustand/vanilla';
import { type Rejected, readUrl, type UrlTable, writeUrl } from './url';
import { whenSettled } from './whenSettled';

/** Long enough that a drag writes once, at its end: browsers refuse more than a few history writes a second. */
const settleMs = 300;

/** Those that read the address; a page may keep its settings in more than one place. */
const readers = new Set<() => void>();
const listeners = new Set<() => void>();

/** Puts settings that come from elsewhere into the address, and has them read from there. */
export function takeSearch(search: string): void {
  history.replaceState(history.state, '', location.pathname + search + location.hash);
  for (const read of readers) read();
}

/** Tells whenever settings have been written to the address. Returns how to stop. */
export function onSearchWritten(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Takes a page's settings from its address and from then on keeps the address at the settings.
 * @param reconcile lets go of settings that do not fit one another (a pinned cell outside the shape)
 * @returns what could not be used of the address, and how to stop
 */
export function followUrl<State extends object>(
  store: StoreApi<State>,
  table: UrlTable<State>,
  defaults: State,
  reconcile: (values: Partial<State>, defaults: State) => Partial<State>,
): { rejected: readonly Rejected[]; stop: () => void } {
  const { values, rejected } = readUrl(table, location.search);
  if (Object.keys(values).length > 0) store.setState(reconcile(values, defaults));
  const keys = Object.keys(table) as (keyof State)[];
  const read = () => {
    const unnamed = Object.fromEntries(keys.map((key) => [key, defaults[key]])) as Partial<State>;
    store.setState({ ...unnamed, ...reconcile(readUrl(table, location.search).values, defaults) });
  };
  readers.add(read);
  const stopWriting = whenSettled(store, settleMs, (state) => {
    const search = writeUrl(table, state, defaults, location.search);
    if (search === location.search) return;
    history.replaceState(history.state, '', location.pathname + search + location.hash);
    for (const tell of listeners) tell();
  });
  const stop = () => {
    readers.delete(read);
    stopWriting();
  };
  return { rejected, stop };
}
