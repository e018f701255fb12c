import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { followUrl } from '../../state/followUrl';
import { NearContext } from '../../workbench/PictureContext';
import { createPhotoStore, defaultPhotos, type PhotoState, type PhotoStore, photoUrl } from './photoStore';

const PhotoContext = createContext<PhotoStore | null>(null);

/** Gives everything below the experiments with photographs: one store, tied to the page's address. */
export function PhotoProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createPhotoStore);
  // What of a link cannot be used is left out; the prerendered page shows the first state, so this comes after it.
  useEffect(() => followUrl(store, photoUrl, defaultPhotos, (values) => values).stop, [store]);
  return <PhotoContext value={store}>{children}</PhotoContext>;
}

export function usePhotoStore(): PhotoStore {
  const store = useContext(PhotoContext);
  if (!store) throw new Error('usePhotoStore: there is no PhotoProvider above');
  return store;
}

/** A part of the state; what is far from the screen stands still while a slider is dragged or the camera runs. */
export function usePhotos<Selected>(select: (state: PhotoState) => Selected): Selected {
  const isNear = useContext(NearContext);
  const last = useRef<{ value: Selected }>(null);
  return useStore(usePhotoStore(), (state) => {
    if (isNear || !last.current) last.current = { value: select(state) };
    return last.current.value;
  });
}
