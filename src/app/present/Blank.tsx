import { useEffect, useRef } from 'react';

/** A black screen: the class looks up, and any key or touch brings the page back. */
export function Blank({ label, onWake }: { label: string; onWake: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return <button ref={button} type="button" className="present-blank" aria-label={label} onClick={onWake} />;
}
