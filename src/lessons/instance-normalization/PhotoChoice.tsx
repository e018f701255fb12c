import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { photoFile, photoSize, photos } from '../../data/photos';
import { PhotoCanvas } from '../../figures/PhotoCanvas';
import { usePhotoStore, usePhotos } from './PhotoContext';
import { keepPicture, type PictureId } from './photoStore';
import { tensorOfImage } from './readPicture';

interface PhotoChoiceProps {
  readonly label: string;
  readonly slot: 'content' | 'style';
}

/**
 * One picture out of all. The thumbnails are the photographs themselves: the browser loads them when they come near the
 * screen, and what it has loaded is what the experiments work on.
 */
export function PhotoChoice({ label, slot }: PhotoChoiceProps) {
  const { t } = useTranslation('instance-normalization');
  const store = usePhotoStore();
  const chosen = usePhotos((state) => state[slot]);
  const own = usePhotos(({ pictures }) => pictures.own ?? null);
  const name = useId();
  const take = (id: PictureId, image: HTMLImageElement | null) => {
    if (image?.complete && image.naturalWidth > 0 && !store.getState().pictures[id]) {
      keepPicture(store, id, tensorOfImage(image));
    }
  };
  return (
    <fieldset className="photo-choice">
      <legend>{label}</legend>
      <div className="photo-choice-row">
        {photos.map((id) => (
          <label key={id}>
            <input
              className="ui-visually-hidden"
              type="radio"
              name={name}
              checked={chosen === id}
              onChange={() => store.setState({ [slot]: id })}
            />
            <img
              src={`${import.meta.env.BASE_URL}${photoFile(id)}`}
              alt=""
              {...photoSize}
              loading="lazy"
              decoding="async"
              // It may have been loaded before the page became live.
              ref={(image) => take(id, image)}
              onLoad={(event) => take(id, event.currentTarget)}
            />
            <span>{t(($) => $.photos[id])}</span>
          </label>
        ))}
        {own && (
          <label>
            <input
              className="ui-visually-hidden"
              type="radio"
              name={name}
              checked={chosen === 'own'}
              onChange={() => store.setState({ [slot]: 'own' })}
            />
            <PhotoCanvas tensor={own} />
            <span>{t(($) => $.photos.own)}</span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
