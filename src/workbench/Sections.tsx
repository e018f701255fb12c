import './lesson.css';
import { Children, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { NearContext } from './PictureContext';

/** True while any child of the element is on the screen or just beyond its edge, and when the page is printed. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    const near = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
        setNear(near.size > 0);
      },
      { rootMargin: '10% 0px' },
    );
    for (const child of element.current?.children ?? []) observer.observe(child);
    const beforePrint = () => setNear(true);
    addEventListener('beforeprint', beforePrint);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', beforePrint);
    };
  }, [element]);
  return isNear;
}

/** A part of a page that stands still while it is far from the screen. */
export function Near({ children }: { children: ReactNode }) {
  // The box itself is not laid out: what is watched are the sections in it.
  const element = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(element);
  return (
    <div ref={element} className="near">
      <NearContext value={isNear}>{children}</NearContext>
    </div>
  );
}

/** Parts of a lesson, one below the other. The numbers of each follow the picture only while it can be seen. */
export const Sections = ({ children }: { children: ReactNode }) =>
  Children.map(children, (section) => <Near>{section}</Near>);
