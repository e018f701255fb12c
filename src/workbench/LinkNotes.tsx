import { useMemo } from 'react';
import { fitPicture, pictureUrl } from '../state/pictureUrl';
import { usePictureStore } from './PictureContext';
import { AddressNotes } from './SettingsLink';

/** Ties the picture to the page's address, and says what of the address could not be used. */
export function LinkNotes() {
  const { store, initial } = usePictureStore();
  const table = useMemo(() => pictureUrl(initial), [initial]);
  return <AddressNotes store={store} table={table} initial={initial} fit={fitPicture} />;
}
