import { useCallback, useEffect, useRef, useState } from 'react';
import { follow, type Link, type LinkEvent, type Message, type Shared } from './protocol';

const askEvery = 2000;
/** A page that is being loaded may take a while to answer. */
const patience = 5000;

/**
 * Ties this window to the others that show the same page.
 * @param first what is shown here when it begins
 * @param adopt does here what was done elsewhere
 * @returns whether another window has answered (null while that is open), and how to say what happens here
 */
export function useLink(page: string, first: Shared, adopt: (change: Partial<Shared>) => void) {
  const link = useRef<Link>({ page, shared: first, isHeard: null });
  const channel = useRef<BroadcastChannel>(null);
  const [isHeard, setHeard] = useState<boolean | null>(null);

  const adoptRef = useRef(adopt);
  adoptRef.current = adopt;
  const dispatch = useCallback((event: LinkEvent) => {
    const outcome = follow(link.current, event);
    link.current = outcome.link;
    setHeard(outcome.link.isHeard);
    if (outcome.say) channel.current?.postMessage(outcome.say);
    if (outcome.adopt) adoptRef.current(outcome.adopt);
  }, []);

  useEffect(() => {
    const opened = new BroadcastChannel('norm-lab');
    channel.current = opened;
    let heardAt = performance.now();
    opened.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.page === page) heardAt = performance.now();
      dispatch({ type: 'received', message: data });
    };
    dispatch({ type: 'began' });
    const timer = setInterval(() => {
      if (performance.now() - heardAt > patience) dispatch({ type: 'silence' });
      opened.postMessage({ page, kind: 'ping' } satisfies Message);
    }, askEvery);
    const end = () => opened.postMessage({ page, kind: 'bye' } satisfies Message);
    addEventListener('pagehide', end);
    return () => {
      end();
      clearInterval(timer);
      removeEventListener('pagehide', end);
      opened.close();
    };
  }, [page, dispatch]);

  return { isHeard, dispatch };
}
