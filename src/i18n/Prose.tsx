import HTML from 'html-parse-stringify';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { InlineFormula } from './InlineFormula';
import { isSource, sources } from './sources';
import { Term } from './Term';

type Node = ReturnType<typeof HTML.parse>[number];

// The whole tag vocabulary of a text. What is not in here is a mistake, and says so.
const tags: Readonly<Record<string, (attributes: Readonly<Record<string, string>>, children: ReactNode) => ReactNode>> =
  {
    m: ({ id = '' }) => <InlineFormula id={id} />,
    term: ({ id = '' }, children) => <Term id={id}>{children}</Term>,
    em: (_attributes, children) => <em>{children}</em>,
    strong: (_attributes, children) => <strong>{children}</strong>,
    code: (_attributes, children) => <code lang="en">{children}</code>,
    a: ({ id }, children) => {
      if (!isSource(id)) throw new Error(`Prose: no source "${id}"`);
      return <a href={sources[id]}>{children}</a>;
    },
  };

const isFormula = (node: Node | undefined) => node?.type === 'tag' && node.name === 'm';

/** Splits what stands right before or after a formula, without a space between, off a text. */
function splitText(content: string, afterFormula: boolean, beforeFormula: boolean): [string, string, string] {
  const head = (afterFormula && /^\S+/.exec(content)?.[0]) || '';
  const tail = (beforeFormula && /\S+$/.exec(content.slice(head.length))?.[0]) || '';
  return [head, content.slice(head.length, content.length - tail.length), tail];
}

/**
 * A formula and what stands close to it, such as `(` and `),`, are kept in one line: browsers may break beside an inline
 * formula even where no space is.
 */
function renderNodes(nodes: readonly Node[]): ReactNode {
  const content: ReactNode[] = [];
  let kept: ReactNode[] = [];
  const flush = () => {
    if (kept.length > 1) content.push(<span className="nowrap">{kept.map(withKey)}</span>);
    else content.push(...kept);
    kept = [];
  };
  nodes.forEach((node, index) => {
    if (node.type === 'text') {
      const [head, middle, tail] = splitText(node.content, isFormula(nodes[index - 1]), isFormula(nodes[index + 1]));
      if (head) kept.push(head);
      // A text without any space, such as the × in N×C, joins the formulas on both its sides.
      if (middle) {
        flush();
        content.push(middle);
      }
      if (tail) kept.push(tail);
    } else if (node.type === 'tag') {
      if (!isFormula(node)) flush();
      const render = tags[node.name];
      if (!render) throw new Error(`Prose: <${node.name}> is not in the tag vocabulary`);
      const element = render(node.attrs as Record<string, string>, renderNodes(node.children));
      if (isFormula(node)) kept.push(element);
      else content.push(element);
    }
  });
  flush();
  return content.map(withKey);
}

const withKey = (part: ReactNode, index: number) =>
  typeof part === 'string' ? part : <Fragment key={index}>{part}</Fragment>;

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
