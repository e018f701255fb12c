import HTML from 'html-parse-stringify';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { InlineFormula } from './InlineFormula';
import { isSource, sources } from './sources';

type Node = ReturnType<typeof HTML.parse>[number];

// The whole tag vocabulary of a text. What is not in here is a mistake, and says so.
const tags: Readonly<Record<string, (attributes: Readonly<Record<string, string>>, children: ReactNode) => ReactNode>> =
  {
    m: ({ id = '' }) => <InlineFormula id={id} />,
    term: ({ id }, children) => <dfn data-term={id}>{children}</dfn>,
    em: (_attributes, children) => <em>{children}</em>,
    strong: (_attributes, children) => <strong>{children}</strong>,
    code: (_attributes, children) => <code lang="en">{children}</code>,
    a: ({ id }, children) => {
      if (!isSource(id)) throw new Error(`Prose: no source "${id}"`);
      return <a href={sources[id]}>{children}</a>;
    },
  };

function renderNodes(nodes: readonly Node[]): ReactNode {
  return nodes.map((node, index) => {
    if (node.type !== 'tag') return 'content' in node ? node.content : null;
    const render = tags[node.name];
    if (!render) throw new Error(`Prose: <${node.name}> is not in the tag vocabulary`);
    return <Fragment key={index}>{render(node.attrs as Record<string, string>, renderNodes(node.children))}</Fragment>;
  });
}

/** A translated text with its formulas, terms and links. `as` names the element; without it only the content is given. */
export function Prose({
  text,
  as,
  className,
}: {
  text: string;
  as?: 'p' | 'li' | 'span' | 'figcaption';
  className?: string;
}) {
  const content = useMemo(() => {
    const [root] = HTML.parse(`<p>${text}</p>`);
    return root?.type === 'tag' ? renderNodes(root.children) : text;
  }, [text]);
  return as ? createElement(as, { className }, content) : content;
}
