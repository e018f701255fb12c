import { useLayoutEffect } from 'react';
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
