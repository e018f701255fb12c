import type { ReactNode } from 'react';
import type { ControlGroup } from '../../state/picture';
import { usePicture } from '../PictureContext';
import './share.css';

/** Controls that a link can lock or hide, so that a class starts where the teacher wants. */
export function Gate({ group, children }: { group: ControlGroup; children: ReactNode }) {
  const isHidden = usePicture((state) => state.hidden.includes(group));
  const isLocked = usePicture((state) => state.locked.includes(group));
  if (isHidden) return null;
  return isLocked ? (
    <fieldset className="gate" disabled>
      {children}
    </fieldset>
  ) : (
    children
  );
}
