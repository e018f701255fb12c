import { useEffect, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

export interface LiveRegionProps {
  readonly message: string;
  /** Milliseconds that the message must stand still before it is read out. */
  readonly delay?: number;
}

/** Reads a message out to screen readers, once it has stopped changing: nobody wants every value of a drag. */
export function LiveRegion({ message, delay = 500 }: LiveRegionProps) {
  const [settled, setSettled] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setSettled(message), delay);
    return () => clearTimeout(timer);
  }, [message, delay]);

  return (
    <div role="status">
      <VisuallyHidden>{settled}</VisuallyHidden>
    </div>
  );
}
