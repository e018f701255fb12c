import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createPlayground, type PlaygroundState, type PlaygroundStore } from '../../state/playground';
import { NearContext } from '../../workbench/PictureContext';
import { type BigState, type BigStore, createBigStore } from './big/store';

const StoreContext = createContext<PlaygroundStore | null>(null);

const BigContext = createContext<BigStore | null>(null);

/** Gives everything below one store, from which every number follows, and one for what a worker makes of it. */
export function PlaygroundProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createPlayground);
  const [big] = useState(createBigStore);
  return (
    <StoreContext value={store}>
      <BigContext value={big}>{children}</BigContext>
    </StoreContext>
  );
}

export function useBigStore(): BigStore {
  const store = useContext(BigContext);
  if (!store) throw new Error('useBigStore: there is no PlaygroundProvider above');
  return store;
}

/** A part of what is known of a tensor too large for the page itself. */
export const useBig = <Selected,>(select: (state: BigState) => Selected): Selected => useStore(useBigStore(), select);

export function usePlaygroundStore(): PlaygroundStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('usePlaygroundStore: there is no PlaygroundProvider above');
  return store;
}

/** A part of the settings, or anything derived from them; what is far from the screen stands still. */
export function usePlayground<Selected>(select: (state: PlaygroundState) => Selected): Selected {
  const isNear = useContext(NearContext);
  const last = useRef<{ value: Selected }>(null);
  return useStore(usePlaygroundStore(), (state) => {
    if (isNear || !last.current) last.current = { value: select(state) };
    return last.current.value;
  });
}

const colours = ['red', 'green', 'blue'] as const;

/** How rows and columns are called: a picture's channels by their colours; readers count from 1. */
export function useSheetNames() {
  const { t } = useTranslation('playground');
  const { t: tPicture } = useTranslation('picture');
  const isPicture = usePlayground((state) => state.own?.isPicture ?? false);
  return useMemo(
    () => ({
      sampleLabel: (n: number) => tPicture(($) => $.sample, { sample: n + 1 }),
      channelLabel: (c: number) => {
        const colour = colours[c];
        return isPicture && colour ? t(($) => $.colours[colour]) : tPicture(($) => $.channel, { channel: c + 1 });
      },
      shortChannelLabel: (c: number) => String(c + 1),
    }),
    [t, tPicture, isPicture],
  );
}
