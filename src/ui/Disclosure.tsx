import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import './Disclosure.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it is open at first; from then on it is the reader's. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** A passage that the reader opens. */
export function Disclosure({ summary, children, isOpen = false, onToggle }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  // The browser opens a drawer before the page is live, and what it holds may come only when it is open.
  const tell = useEffectEvent(() => {
    const isFound = details.current?.open ?? isOpen;
    if (isFound !== isOpen) onToggle?.(isFound);
  });
  useEffect(() => tell(), []);
  return (
    <details
      ref={details}
      className="ui-disclosure"
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
