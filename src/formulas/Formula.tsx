import 'katex/dist/katex.min.css';
import './formulas.css';
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';

/** Numbers, already formatted, by the slot's name in the TeX (`\slot{mean}`). */
export type Slots = Readonly<Record<string, string>>;

interface FormulaProps {
  /** The formula as the build rendered it. */
  readonly html: string;
  /** The sentence that is read aloud in its place. */
  readonly label: string;
  readonly slots?: Slots;
  /** The id of what is a symbol alone, by which it can be found in a text. */
  readonly symbol?: string;
  /** The part (`\part{mean}{…}`) that is lit. */
  readonly litPart?: string | null;
  /** The reader points at a part, or at none. */
  readonly onPart?: (part: string | null) => void;
}

const fill = (html: string, slots: Slots) =>
  html.replace(/@(\w+)@/g, (_token, name: string) => {
    const text = slots[name];
    if (text === undefined) throw new Error(`Formula: no value for the slot "${name}"`);
    return text;
  });

/** Writes the numbers into one of the two forms that KaTeX gives a formula. */
function fillSlots(formula: Element | null, form: '.katex-html' | 'math', slots: Slots): void {
  for (const slot of formula?.querySelectorAll<HTMLElement>(`${form} [data-slot]`) ?? []) {
    const text = slots[slot.dataset.slot ?? ''] ?? '';
    if (slot.textContent === text) continue;
    // The text alone, not the node: the browser keeps what it laid out around it.
    if (slot.firstChild) slot.firstChild.nodeValue = text;
    else slot.textContent = text;
  }
}

const partUnder = (event: PointerEvent): string | null =>
  (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part ?? null;

/** A formula of the build's, whose numbers are live and whose parts can be pointed at. */
export function Formula({ html, label, slots = {}, symbol, litPart = null, onPart }: FormulaProps) {
  const element = useRef<HTMLSpanElement>(null);
  // Set once: live numbers change the slots' text, so that a drag costs a few text nodes and no parsing.
  const [markup] = useState(() => ({ __html: fill(html, slots) }));

  useLayoutEffect(() => fillSlots(element.current, '.katex-html', slots), [slots]);

  // The formula's MathML is what is read aloud: it changes with the sentence, which may wait for the end of a drag.
  useLayoutEffect(() => fillSlots(element.current, 'math', slots), [label]);

  useLayoutEffect(() => {
    for (const part of element.current?.querySelectorAll<HTMLElement>('[data-part]') ?? [])
      part.classList.toggle('formula-part-lit', part.dataset.part === litPart);
  }, [litPart]);

  return (
    <span
      ref={element}
      className={onPart ? 'formula formula-live' : 'formula'}
      role="math"
      data-symbol={symbol}
      aria-label={label}
      onPointerOver={onPart && ((event) => onPart(partUnder(event)))}
      onPointerLeave={onPart && (() => onPart(null))}
      dangerouslySetInnerHTML={markup}
    />
  );
}
