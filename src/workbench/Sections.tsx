import './lesson.css';
import { Children, createElement, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
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

interface NearProps {
  /** The box around the part; without one, what stands in it is laid out as if there were none. */
  readonly as?: 'div' | 'figure';
  readonly children: ReactNode;
}

/** What follows the picture only while it can be seen: a section, or a part of one that costs much to draw. */
export function Near({ as, children }: NearProps) {
  const element = useRef<HTMLElement>(null);
  const isNear = useIsNear(element);
  return createElement(
    as ?? 'div',
    { ref: element, className: as ? undefined : 'near' },
    <NearContext value={isNear}>{children}</NearContext>,
  );
}

/** Parts of a lesson, one below the other. The numbers of each follow the picture only while it can be seen. */
export const Sections = ({ children }: { children: ReactNode }) =>
  Children.map(children, (section) => <Near>{section}</Near>);
