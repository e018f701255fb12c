import { type ReactNode, useEffect, useRef } from 'react';

interface OpenedProps {
  /** A button that was pressed has made room for this: a keyboard goes on from here. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

/** What came in a button's place. */
export function Opened({ takesFocus, children }: OpenedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="lab-opened">
      {children}
    </div>
  );
}
