import { Fragment, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { ScrollBox } from '../ui/ScrollBox';
import type { CodeLine } from './code/marked';

interface CodeLinesProps {
  readonly lines: readonly CodeLine[];
  readonly litPart: string | null;
  /** The reader points at a piece that does this part, or at none. */
  readonly onPart: (part: string | null) => void;
}

const partUnder = ({ target }: PointerEvent): string | null =>
  (target as Element).closest<HTMLElement>('[data-part]')?.dataset.part ?? null;

const isMouse = ({ pointerType }: PointerEvent) => pointerType === 'mouse';

/** The stop that a key leads to, of the lines that do a part. */
function stopOfKey(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/**
 * A program whose lines and the formula light each other. A mouse points at a piece, a finger taps a line; the keyboard has
 * one stop, from which the arrows lead from one line that does a part to the next.
 */
export function CodeLines({ lines, litPart, onPart }: CodeLinesProps) {
  const code = useRef<HTMLElement>(null);
  const stops = lines.filter(({ isStart }) => isStart);
  const [wanted, setWanted] = useState(0);
  const current = stops[Math.min(wanted, stops.length - 1)];
  /** The part of the line that the keyboard is on: a mouse that leaves does not put it out. */
  const focused = useRef<string>(null);
  const pointed = useRef<string>(null);
  const focus = (part: string | null) => {
    focused.current = part;
    onPart(part);
  };
  // Only a mouse that moves points: one that lies still while the page is scrolled under it does not.
  const point = (part: string | null) => {
    if (part === pointed.current) return;
    pointed.current = part;
    onPart(part ?? focused.current);
  };

  // What is lit from elsewhere may stand where this box has not been scrolled to.
  useEffect(() => {
    const box = code.current?.parentElement;
    const line = code.current?.querySelector<HTMLElement>('.code-line-lit');
    if (!box || !line || box.matches(':hover, :focus-within')) return;
    const top = line.offsetTop - box.offsetTop;
    const isSeen = top >= box.scrollTop && top + line.offsetHeight <= box.scrollTop + box.clientHeight;
    if (litPart && !isSeen) box.scrollTop = top - box.clientHeight / 3;
  }, [litPart]);

  const handleKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = current && stopOfKey(event.key, stops.indexOf(current), stops.length);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    code.current?.querySelectorAll<HTMLElement>('[role="button"]')[next]?.focus();
  };

  return (
    <ScrollBox as="pre" lang="en" className="code-lines">
      <code
        ref={code}
        onKeyDown={handleKey}
        onPointerMove={(event) => isMouse(event) && point(partUnder(event))}
        onPointerLeave={(event) => isMouse(event) && point(null)}
      >
        {lines.map((line) => {
          const isLit = litPart !== null && line.parts.includes(litPart);
          const own = line.parts[0] ?? null;
          const text = line.spans.map(({ start, text: piece, parts }) => (
            <span
              key={start}
              data-part={parts.at(-1)}
              className={litPart !== null && parts.includes(litPart) ? 'code-lit' : undefined}
            >
              {piece}
            </span>
          ));
          const className = isLit ? 'code-line code-line-lit' : 'code-line';
          return (
            <Fragment key={line.index}>
              {line.isStart ? (
                // biome-ignore lint/a11y/useSemanticElements: the text of a real button cannot be selected and copied.
                <span
                  role="button"
                  className={className}
                  tabIndex={line === current ? 0 : -1}
                  aria-pressed={isLit}
                  onFocus={() => {
                    setWanted(stops.indexOf(line));
                    focus(own);
                  }}
                  onBlur={() => focus(null)}
                >
                  {text}
                </span>
              ) : (
                <span className={className}>{text}</span>
              )}
              {'\n'}
            </Fragment>
          );
        })}
      </code>
    </ScrollBox>
  );
}
