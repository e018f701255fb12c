import { type ReactNode, useContext } from 'react';
import { TermContext } from './TermContext';

/** A glossary term in a text: a link to its card, which opens in place where it can. */
export function Term({ id, children }: { id: string; children: ReactNode }) {
  const links = useContext(TermContext);
  if (!links) return <dfn>{children}</dfn>;
  return (
    <dfn>
      <a
        className="term-link"
        href={links.href(id)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          links.open(id);
        }}
      >
        {children}
      </a>
    </dfn>
  );
}
