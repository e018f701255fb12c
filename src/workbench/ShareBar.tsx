import { useMemo } from 'react';
import { pictureUrl } from '../state/pictureUrl';
import { usePictureStore } from './PictureContext';
import { LinkButtons } from './SettingsLink';
import { ShareDialog } from './share/ShareDialog';

/** A link to exactly this picture, what else can be taken along, and the way back to the beginning. */
export function ShareBar() {
  const { store, initial } = usePictureStore();
  const table = useMemo(() => pictureUrl(initial), [initial]);
  return (
    <LinkButtons store={store} table={table} initial={initial} kept={['locked', 'hidden']}>
      <ShareDialog />
    </LinkButtons>
  );
}
