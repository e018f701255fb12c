import { createStore, type StoreApi } from 'zustand/vanilla';
import { choiceParam, type UrlTable } from '../../state/url';

/** Which stops the reader wants to see. */
export interface View {
  readonly show: 'all' | 'normalization';
}

export const wholeCourse: View = { show: 'all' };

export const createView = (): StoreApi<View> => createStore<View>(() => wholeCourse);

/** What a link carries. */
export const viewUrl: UrlTable<View> = { show: choiceParam('show', ['all', 'normalization']) };
