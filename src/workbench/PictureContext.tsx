import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { weakMapMemoize } from 'reselect';
import { useStore } from 'zustand';
import { createPictureStore, type MethodKind, type PictureState, type PictureStore } from '../state/picture';
import { whenSettled } from '../state/whenSettled';

interface Picture {
  readonly store: PictureStore;
  /** The picture as it was when it last stood still. */
  readonly settled: PictureStore;
  /** What the page shows when nothing was chosen; a link holds only what differs from it. */
  readonly initial: PictureState;
}

const PictureContext = createContext<Picture | null>(null);

/** Whether what reads the picture is near the screen; what is far away stands still while a slider is dragged. */
export const NearContext = createContext(true);

/** How the state is seen from here: as it is, or under another method. */
const ViewContext = createContext<(state: PictureState) => PictureState>((state) => state);

/** Everything below reads the same picture under this method: the same data, γ, β, ε and chosen cell. */
export function MethodScope({ kind, children }: { kind: MethodKind; children: ReactNode }) {
  const [view] = useState(() => weakMapMemoize((state: PictureState): PictureState => ({ ...state, kind })));
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** Longer than the pauses of a hand on a slider. */
const settleMs = 350;

/** Gives everything below one picture: one store, from which every number follows. */
export function PictureProvider({ initial, children }: { initial: () => PictureState; children: ReactNode }) {
  const [picture] = useState<Picture>(() => {
    const state = initial();
    return { store: createPictureStore(state), settled: createPictureStore(state), initial: state };
  });
  useEffect(() => {
    const settle = (state: PictureState) => picture.settled.setState(state);
    // What stands below has its effects first: a link's settings are in the store already.
    settle(picture.store.getState());
    return whenSettled(picture.store, settleMs, settle);
  }, [picture]);
  return <PictureContext value={picture}>{children}</PictureContext>;
}

/** The store and its first state, for actions. */
export function usePictureStore(): Picture {
  const picture = useContext(PictureContext);
  if (!picture) throw new Error('usePictureStore: there is no PictureProvider above');
  return picture;
}

function useSelected<Selected>(store: PictureStore, select: (state: PictureState) => Selected): Selected {
  const isNear = useContext(NearContext);
  const view = useContext(ViewContext);
  const last = useRef<{ value: Selected }>(null);
  return useStore(store, (state) => {
    if (isNear || !last.current) last.current = { value: select(view(state)) };
    return last.current.value;
  });
}

/** A part of the state, or anything derived from it; renders again only when that changes and can be seen. */
export const usePicture = <Selected,>(select: (state: PictureState) => Selected): Selected =>
  useSelected(usePictureStore().store, select);

/** The same for sentences that are read aloud: a listener is told where a drag ended, not each step of it. */
export const useSettledPicture = <Selected,>(select: (state: PictureState) => Selected): Selected =>
  useSelected(usePictureStore().settled, select);
