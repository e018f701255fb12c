import type { StoreApi } from 'zustand/vanilla';
import { type Rejected, readUrl, type UrlTable, writeUrl } from './url';

/** Long enough that a drag writes once, at its end: browsers refuse more than a few history writes a second. */
const settleMs = 300;

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
  let timer = 0;
  const write = () => {
    const search = writeUrl(table, store.getState(), defaults, location.search);
    if (search !== location.search) history.replaceState(history.state, '', location.pathname + search + location.hash);
  };
  const unsubscribe = store.subscribe(() => {
    clearTimeout(timer);
    timer = window.setTimeout(write, settleMs);
  });
  const stop = () => {
    clearTimeout(timer);
    unsubscribe();
  };
  return { rejected, stop };
}
