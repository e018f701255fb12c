import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { afterFrames } from './afterFrames';

/** Comes so many frames after its place: parts that came all in one would keep a slow phone from answering. */
export function Later({ frames = 1, children }: { frames?: number; children: ReactNode }) {
  const [isDue, setDue] = useState(frames === 0);
  useEffect(() => {
    if (!isDue) return afterFrames(frames, () => startTransition(() => setDue(true)));
  }, [isDue, frames]);
  return isDue && children;
}
