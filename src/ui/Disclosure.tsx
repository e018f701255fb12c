import type { ReactNode } from 'react';
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
  return (
    <details className="ui-disclosure" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className="ui-disclosure-body">{children}</div>
    </details>
  );
}
