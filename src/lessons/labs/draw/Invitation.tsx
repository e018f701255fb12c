import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { keepTrained, type TrainedNets } from './trained';

interface InvitationProps {
  readonly lab: keyof TrainedNets;
  readonly runs: Parameters<typeof keepTrained>[1];
}

/** Keeps a finished run's nets, and says where they can be shown the reader's hand. */
export function Invitation({ lab, runs }: InvitationProps) {
  const { t } = useTranslation('labs/draw');
  useEffect(() => keepTrained(lab, runs), [lab, runs]);
  if (!runs.some(({ trained }) => trained)) return null;
  return (
    <p>
      <a href="#draw">{t(($) => $.invitation)}</a>
    </p>
  );
}
