import { useEffect, useState } from 'react';

/** More would cost a phone more memory than sharper edges are worth. */
const most = 3;

/** How far two fingers have spread the page, in halves, once they rest: pictures are painted as finely as they are seen. */
export function useZoom(): number {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const viewport = window.visualViewport;
    const follow = () => setZoom(Math.min(most, Math.max(1, Math.round((viewport?.scale ?? 1) * 2) / 2)));
    viewport?.addEventListener('resize', follow);
    return () => viewport?.removeEventListener('resize', follow);
  }, []);
  return zoom;
}
