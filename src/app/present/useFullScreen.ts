import { useEffect, useRef } from 'react';

/** Long enough for a browser to leave full screen because it opens a window. */
const expectedFor = 2000;

/**
 * Full screen while a presentation lasts: whoever leaves it with the browser's own key leaves the presentation.
 * @returns how to fill the screen or no longer, and how to say that the browser is about to leave it by itself
 */
export function useFullScreen(onEnd: () => void) {
  const expectedUntil = useRef(0);
  useEffect(() => {
    const end = () => {
      if (!document.fullscreenElement && performance.now() > expectedUntil.current) onEnd();
    };
    document.addEventListener('fullscreenchange', end);
    return () => document.removeEventListener('fullscreenchange', end);
  }, [onEnd]);

  const expectEnd = () => {
    expectedUntil.current = performance.now() + expectedFor;
  };
  const toggle = async () => {
    expectEnd();
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.());
    } catch {
      // Not allowed here; what is presented fills the window instead.
    }
  };
  return { toggle, expectEnd };
}
