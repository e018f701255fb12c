import './lesson.css';
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { NearContext } from './PictureContext';

/** True while the element is on the screen or less than half a screen away, and when the page is printed. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: '50% 0px',
    });
    observer.observe(element.current);
    const beforePrint = () => setNear(true);
    addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', beforePrint);
    };
  }, [element]);
  return isNear;
}

/** A part of a lesson, with an address of its own. Its numbers follow the picture while it can be seen. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  const headingId = useId();
  const element = useRef<HTMLElement>(null);
  const isNear = useIsNear(element);
  return (
    <section id={id} ref={element} className="lesson-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      <NearContext value={isNear}>{children}</NearContext>
    </section>
  );
}
