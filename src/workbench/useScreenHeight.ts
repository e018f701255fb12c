import { useEffect, useState } from 'react';

/** In units of which 16 are one rem, as pictures count. */
function screenHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.round((innerHeight / rem) * 16);
}

/** Room that a picture shown to a class leaves for its stages, its numbers, its legend and the strip below. */
const aroundPresented = 290;

/** A little more than half of the screen that is read from, all there is of what a class sees, a corner of the rest. */
function pictureHeight(): number {
  const height = screenHeight();
  const { present } = document.documentElement.dataset;
  return Math.max(
    200,
    present === 'class' ? height - aroundPresented : (present === 'presenter' ? 0.3 : 0.58) * height,
  );
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
