import { useEffect, useRef, useState } from 'react';
import { ease } from './morph';

const MILLISECONDS = 600;

/**
 * Where a picture is on its way from one view (0) to another (1). It begins at 0 when it is first shown; without motion it is
 * there at once.
 */
export function useMorph(target: 0 | 1, onArrive: (target: 0 | 1) => void): number {
  const [progress, setProgress] = useState(0);
  const progressRef = useRef(0);
  const arriveRef = useRef(onArrive);
  arriveRef.current = onArrive;
  useEffect(() => {
    const begun = progressRef.current;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let start: number | null = null;
    let frame = 0;
    const step = (now: number) => {
      start ??= now;
      const share = isStill ? 1 : Math.min((now - start) / MILLISECONDS, 1);
      progressRef.current = begun + (target - begun) * share;
      setProgress(progressRef.current);
      if (share < 1) frame = requestAnimationFrame(step);
      else arriveRef.current(target);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return ease(progress);
}
