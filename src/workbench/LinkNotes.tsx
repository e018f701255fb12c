import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUrl } from '../state/followUrl';
import { fitPicture, pictureUrl } from '../state/pictureUrl';
import type { Rejected } from '../state/url';
import { Callout } from '../ui/Callout';
import { usePictureStore } from './PictureContext';

/** Ties the picture to the page's address, and says what of the address could not be used. */
export function LinkNotes() {
  const { t } = useTranslation('picture');
  const { store, initial } = usePictureStore();
  const [rejected, setRejected] = useState<readonly Rejected[]>([]);
  // After hydration: the prerendered page shows the first state, and a link's settings come on top of it.
  useEffect(() => {
    const { rejected: unusable, stop } = followUrl(store, pictureUrl(initial), initial, fitPicture);
    setRejected(unusable);
    return stop;
  }, [store, initial]);
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
