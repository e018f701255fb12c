import './UntilLive.css';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';

const never = () => () => {};

interface UntilLiveProps {
  readonly children: ReactNode;
  readonly onLive?: () => void;
}

/**
 * The prerendered page can be read at once, but answers only when its code has arrived. Until then its controls are
 * disabled: what would be pressed or chosen before would be lost.
 */
export function UntilLive({ children, onLive }: UntilLiveProps) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => onLive?.(), [onLive]);
  return (
    <fieldset role="none" className="until-live" disabled={!isLive}>
      {children}
    </fieldset>
  );
}
