import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createFirstLesson, type FirstLessonState, type FirstLessonStore } from '../../state/firstLesson';
import { NearContext } from '../../workbench/PictureContext';
import { type Standardized, standardize } from './statistics';

const StoreContext = createContext<FirstLessonStore | null>(null);

/** Gives everything below one lesson's settings, from which every number follows. */
export function FirstLessonProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createFirstLesson);
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useFirstStore(): FirstLessonStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useFirstStore: there is no FirstLessonProvider above');
  return store;
}

/** A part of the settings, or anything derived from them; what is far from the screen stands still. */
export function useFirst<Selected>(select: (state: FirstLessonState) => Selected): Selected {
  const isNear = useContext(NearContext);
  const last = useRef<{ value: Selected }>(null);
  return useStore(useFirstStore(), (state) => {
    if (isNear || !last.current) last.current = { value: select(state) };
    return last.current.value;
  });
}

/** The reader's numbers and what the engine makes of them. */
export function useNumbers(): Standardized & { readonly numbers: readonly number[]; readonly selected: number } {
  const numbers = useFirst((state) => state.numbers);
  const selected = useFirst((state) => state.selected);
  const standardized = useMemo(() => standardize(numbers), [numbers]);
  return { ...standardized, numbers, selected: Math.min(selected, numbers.length - 1) };
}
