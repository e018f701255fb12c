import './lesson.css';
import { type ReactNode, useId } from 'react';

/** A part of a lesson, with an address of its own. */
export function Section({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  const headingId = useId();
  return (
    <section id={id} className="lesson-section" aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}
