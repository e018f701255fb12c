import { createContext, type RefObject, useContext, useLayoutEffect, useRef, useState } from 'react';

export interface Room<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  /** Width of the element in units of which 16 are one rem: pictures grow with the reader's and the projector's type. */
  readonly width: number;
  /** CSS pixels a unit. */
  readonly scale: number;
  /** False in the first render. */
  readonly isMeasured: boolean;
}

/**
 * The width that the figures below are going to have, where somebody has measured it already: they need not stop the
 * browser for it, one after the other, when they come. Null where nobody has.
 */
export const KnownWidth = createContext<number | null>(null);

/**
 * The room an element really has. The first render says `nominal`, on the server and in the browser alike, so that the
 * prerendered page matches.
 */
export function useWidth<E extends HTMLElement>(nominal: number): Room<E> {
  const ref = useRef<E>(null);
  const known = useContext(KnownWidth);
  const [width, setWidth] = useState(known ?? nominal);
  const [scale, setScale] = useState(1);
  const [isMeasured, setMeasured] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const root = document.documentElement;
    const measure = () => {
      const measured = element.getBoundingClientRect().width;
      if (measured === 0) return;
      const pixels = Number.parseFloat(getComputedStyle(root).fontSize) / 16 || 1;
      setMeasured(true);
      setScale(pixels);
      setWidth(Math.floor(measured / pixels));
    };
    if (known === null) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Larger type makes the page longer, so the root tells of it.
    observer.observe(root);
    return () => observer.disconnect();
    // What is known matters to the first picture alone.
  }, []);
  return { ref, width, scale, isMeasured };
}

/** A length in those units as a CSS length. */
export function toRem(units: number): string {
  return `${units / 16}rem`;
}
