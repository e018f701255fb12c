import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * Calls back when the browser has drawn so many more frames.
 * @returns gives it up
 */
function afterFrames(frames: number, then: () => void): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    // After the frame, not in it: what comes then is another task.
    frame = requestAnimationFrame(() => {
      timer = setTimeout(left > 1 ? () => wait(left - 1) : then);
    });
  };
  wait(frames);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Comes so many frames after its place: parts that came all in one would keep a slow phone from answering. */
export function Later({ frames = 1, children }: { frames?: number; children: ReactNode }) {
  const [isDue, setDue] = useState(frames === 0);
  useEffect(() => {
    if (!isDue) return afterFrames(frames, () => startTransition(() => setDue(true)));
  }, [isDue, frames]);
  return isDue && children;
}
