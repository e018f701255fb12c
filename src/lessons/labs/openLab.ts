import type { StoreApi } from 'zustand/vanilla';
import { withoutView } from '../../state/url';

/** One experiment at a time is open: its settings are the address's, its runs the memory's. */
export interface OpenLab {
  readonly lab: string | null;
}

export type OpenLabStore = StoreApi<OpenLab>;

/** Opens a lab with its own settings: those of the lab before it leave the address. */
export function openLab(store: OpenLabStore, slug: string): void {
  const view = new URLSearchParams(location.search);
  const rest = new URLSearchParams(withoutView(location.search));
  for (const name of rest.keys()) view.delete(name);
  view.set('lab', slug);
  history.replaceState(history.state, '', `${location.pathname}?${view}#${slug}`);
  store.setState({ lab: slug });
}
