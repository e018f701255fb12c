import './lesson.css';
import type { ReactNode } from 'react';
import { LinkNotes } from './LinkNotes';
import { lazyPart } from './lazyPart';
import { Workbench } from './Workbench';

const WorkbenchDrawers = lazyPart(async () => (await import('./WorkbenchDrawers')).WorkbenchDrawers);

export { Section } from './Section';

interface LessonPageProps {
  /** Title, lead and what else stands above the picture. */
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** A lesson: text to read, and beside it the picture that goes along. */
export function LessonPage({ header, children }: LessonPageProps) {
  return (
    <article className="lesson">
      <header className="lesson-header">
        {header}
        <LinkNotes />
      </header>
      <div className="lesson-side">
        <div className="lesson-picture">
          <Workbench />
        </div>
        <WorkbenchDrawers />
      </div>
      <div className="lesson-text">{children}</div>
    </article>
  );
}
