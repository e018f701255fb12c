import type { ReactNode } from 'react';
import { defaultFirstLesson, firstLessonUrl } from '../../state/firstLesson';
import { LinkButtons } from '../../workbench/SettingsLink';
import { useFirstStore } from './FirstLesson';

/** What stands below a picture: its controls, and the way to share both pictures' settings or to start over. */
export function Drawers({ children }: { children?: ReactNode }) {
  const store = useFirstStore();
  return (
    <div className="workbench-drawers">
      {children}
      <LinkButtons store={store} table={firstLessonUrl} initial={defaultFirstLesson} />
    </div>
  );
}
