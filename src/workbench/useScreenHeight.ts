import { useEffect, useState } from 'react';

/** Height of the screen in units of which 16 are one rem, as pictures count; null until it is known. */
export function useScreenHeight(): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setHeight(Math.round((innerHeight / rem) * 16));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return height;
}
