import { useEffect, useState } from 'react';

/** In units of which 16 are one rem, as pictures count. */
function screenHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((innerHeight / rem) * 16);
}

/**
 * A little more than half of the screen that is read from, a corner of the presenter's. What a class sees is filled but
 * for the stages, the numbers and the strip below; on a screen that is higher than wide the text has the other half.
 */
function pictureHeight(): number {
  const height = screenHeight();
  const { present } = document.documentElement.dataset;
  if (present === 'class') return Math.max(120, innerHeight > innerWidth ? 0.48 * height - 170 : height - 225);
  return present === 'presenter' ? Math.max(160, 0.26 * height) : Math.max(200, 0.58 * height);
}

function useMeasured(measure: () => number): number | null {
  const [measured, setMeasured] = useState<number | null>(null);
  useEffect(() => {
    const follow = () => setMeasured(measure());
    follow();
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, [measure]);
  return measured;
}

/** Height of the screen; null until it is known. */
export const useScreenHeight = (): number | null => useMeasured(screenHeight);

/** Height that the lesson's picture may take; null until it is known. */
export const usePictureHeight = (): number | null => useMeasured(pictureHeight);
