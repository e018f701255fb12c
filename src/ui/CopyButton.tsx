import { useEffect, useState } from 'react';
import { copyText } from './copyText';
import './CopyButton.css';

export interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly label: string;
  readonly copiedLabel: string;
  /** Names the box that shows the text, selected, where nothing could be copied. */
  readonly failedLabel: string;
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'failed'; readonly text: string };

/** Copies a text and says so; where the browser forbids it, shows the text selected for the reader to copy. */
export function CopyButton({ text, label, copiedLabel, failedLabel }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    if (outcome?.kind !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), 3000);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    const wanted = typeof text === 'string' ? text : text();
    setOutcome((await copyText(wanted)) ? { kind: 'copied' } : { kind: 'failed', text: wanted });
  };

  return (
    <div className="ui-copy">
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span className="ui-copy-outcome" aria-live="polite">
        {outcome?.kind === 'copied' && copiedLabel}
        {outcome?.kind === 'failed' && failedLabel}
      </span>
      {outcome?.kind === 'failed' && (
        <textarea
          ref={(area) => area?.select()}
          aria-label={failedLabel}
          readOnly
          rows={Math.min(8, outcome.text.split('\n').length)}
          value={outcome.text}
        />
      )}
    </div>
  );
}
