import { type ReactNode, useId } from 'react';
import './Callout.css';

export interface CalloutProps {
  /** Sets the look only: the title has to say what it is. */
  readonly kind: 'note' | 'claim' | 'caveat' | 'evidence';
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A passage set apart from the text around it. */
export function Callout({ kind, title, children }: CalloutProps) {
  const id = useId();
  return (
    <div className={`ui-callout ui-callout-${kind}`} role="note" aria-labelledby={id}>
      <p className="ui-callout-title" id={id}>
        {title}
      </p>
      {children}
    </div>
  );
}
