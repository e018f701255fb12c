import { useMemo } from 'react';
import type { PictureState } from '../state/picture';
import { fitPicture, pictureUrl } from '../state/pictureUrl';
import { usePictureStore } from './PictureContext';
import { AddressNotes } from './SettingsLink';

/** What an edit has moved belongs to the picture before it. */
const fit = (values: Partial<PictureState>, initial: PictureState): Partial<PictureState> => ({
  ...fitPicture(values, initial),
  moved: null,
});

/** Ties the picture to the page's address, and says what of the address could not be used. */
export function LinkNotes() {
  const { store, initial } = usePictureStore();
  const table = useMemo(() => pictureUrl(initial), [initial]);
  return <AddressNotes store={store} table={table} initial={initial} fit={fit} />;
}
