import { useEffect } from 'react';
import { usePictureStore } from './PictureContext';
import { parts } from './parts';

/** What says by itself what it lights. */
const ownLights = '.formula-live, .formula-parts, .code-lines';

/**
 * Symbols in the lesson's text light the formula, the picture and the code while a mouse points at them. Nothing rests on
 * it: the formula's own list says the same to keyboard and finger.
 */
export function usePointedSymbols(): void {
  const { store } = usePictureStore();
  useEffect(() => {
    const text = document.querySelector('.lesson-text');
    if (!text) return;
    let isLit = false;
    const point = (event: Event) => {
      const target = event.target as Element;
      if (target.closest(ownLights)) {
        isLit = false;
        return;
      }
      const symbol = target.closest<HTMLElement>('[data-symbol]')?.dataset.symbol;
      const part = parts.find((each) => each === symbol) ?? null;
      if (part || isLit) store.setState({ part });
      isLit = part !== null;
    };
    const follow = (event: Event) => (event as PointerEvent).pointerType === 'mouse' && point(event);
    text.addEventListener('pointerover', follow);
    return () => text.removeEventListener('pointerover', follow);
  }, [store]);
}
