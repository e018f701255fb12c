import { memo, type ReactNode } from 'react';

interface StillProps {
  readonly isStill: boolean;
  readonly children: ReactNode;
}

/** Stands as it is while `isStill`, so that a run, which shows a new state several times a second, costs its picture alone. */
export const Still = memo(
  function Still({ children }: StillProps) {
    return children;
  },
  (_before, { isStill }) => isStill,
);
