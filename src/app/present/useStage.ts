import { useEffect, useLayoutEffect, useRef } from 'react';
import { themeStore } from '../../state/theme';
import { withoutPlace } from './place';
import type { View } from './spotlight';

/** Lengths in rem have changed, and only a resized window makes pictures measure again. */
const measureAgain = () => dispatchEvent(new Event('resize'));

function showTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Fills the screen where the browser lets it. */
export async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.();
  } catch {
    // Not allowed here; what is presented fills the window instead.
  }
}

/** Fills the screen, or no longer. */
export const toggleFullScreen = (): Promise<void> =>
  document.fullscreenElement ? document.exitFullscreen() : fillScreen();

/**
 * Clears the page for what is presented: projector theme for the class (never stored, so that it ends with the
 * presentation) and nothing around the text. Everything is as it was when it ends.
 */
export function useStage(main: HTMLElement, view: View): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.present = view;
    if (view === 'class') showTheme('projector');
    // What is scrolled has to be reached by the keyboard.
    main.tabIndex = 0;
    main.focus({ preventScroll: true });
    measureAgain();
    return () => {
      delete root.dataset.present;
      showTheme(themeStore.getState().theme);
      main.tabIndex = -1;
      history.replaceState(history.state, '', location.pathname + withoutPlace(location.search) + location.hash);
      if (document.fullscreenElement) void document.exitFullscreen();
      measureAgain();
      main.focus({ preventScroll: true });
    };
  }, [main, view]);
}

/**
 * Leaving full screen leaves the presentation, but for once: browsers leave it when they open a window.
 * @returns announces that a window is being opened
 */
export function useFullScreenEnd(onEnd: () => void): () => void {
  const isExpected = useRef(false);
  useEffect(() => {
    const end = () => {
      if (document.fullscreenElement) return;
      if (!isExpected.current) onEnd();
      isExpected.current = false;
    };
    document.addEventListener('fullscreenchange', end);
    return () => document.removeEventListener('fullscreenchange', end);
  }, [onEnd]);
  return () => {
    isExpected.current = document.fullscreenElement !== null;
  };
}
