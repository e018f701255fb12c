import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/languages';
import { indexIn, isPresented, withIndex } from './place';
import { indexAfter } from './slides';
import {
  announce,
  clearSpotlight,
  type ElementSlide,
  reveal,
  sameSlides,
  slidesIn,
  spotlight,
  type View,
} from './spotlight';

export interface Position {
  readonly slides: readonly ElementSlide[];
  readonly index: number;
}

/** Begins where the address says, else at what the reader has before them. */
export function firstPosition(main: Element): Position {
  const slides = slidesIn(main);
  const last = Math.max(0, slides.length - 1);
  const inSight = slides.findIndex(({ blocks }) => blocks.at(-1)!.getBoundingClientRect().bottom > innerHeight / 4);
  return {
    slides,
    index: isPresented(location.search) ? Math.min(indexIn(location.search), last) : Math.max(0, inSight),
  };
}

/**
 * The steps of the page, and the one in the light. Follows the page where blocks come and go, keeps the step in the
 * address, and at the end leaves the reader at what was shown last.
 * @param first where it begins
 * @param onShift told the step's new number where the list has changed before it
 */
export function useSlides(
  main: HTMLElement,
  first: Position,
  view: View,
  language: Language,
  onShift: (index: number) => void,
) {
  const [{ slides, index }, setPosition] = useState(first);
  const position = useRef(first);

  /** Takes up what has come and gone on the page. */
  const refresh = useCallback(() => {
    const { slides: before, index: at } = position.current;
    const after = slidesIn(main);
    if (sameSlides(before, after)) return;
    position.current = { slides: after, index: indexAfter(before, after, at) };
    setPosition(position.current);
    if (position.current.index !== at) onShift(position.current.index);
  }, [main, onShift]);

  const go = useCallback(
    (wanted: number) => {
      refresh();
      const { slides: known } = position.current;
      position.current = { slides: known, index: Math.max(0, Math.min(wanted, known.length - 1)) };
      setPosition(position.current);
      return position.current.index;
    },
    [refresh],
  );

  useEffect(() => {
    const observer = new MutationObserver(refresh);
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [main, refresh]);

  useLayoutEffect(() => spotlight(main, slides, index, view), [main, slides, index, view]);

  const current = slides[index];
  const currentBlock = current?.blocks[0];
  // Another language takes another room.
  useLayoutEffect(() => {
    const show = () => current && reveal(main, current);
    show();
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, [main, current, language]);

  // Only when another block comes into the light, not when the list has changed around it.
  useEffect(() => {
    if (current) announce(current);
  }, [currentBlock]);

  useEffect(() => {
    history.replaceState(history.state, '', location.pathname + withIndex(location.search, index) + location.hash);
  }, [index]);

  useEffect(
    () => () => {
      const { slides: last, index: at } = position.current;
      clearSpotlight(main);
      if (at === 0) scrollTo({ top: 0, behavior: 'instant' });
      else last[at]?.blocks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    [main],
  );

  return { slides, index, go };
}
