import './workbench.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';

export interface ListedStep {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

export interface StepListProps {
  readonly steps: readonly ListedStep[];
  readonly previousLabel: string;
  readonly nextLabel: string;
  readonly positionLabel: (step: number, count: number) => string;
  /** The step of this number, counted from 0, is the one being read. */
  readonly onEnter: (index: number) => void;
}

/** Steps that are gone through by scrolling or by their buttons; what goes along with them is told which one is read. */
export function StepList({ steps, previousLabel, nextLabel, positionLabel, onEnter }: StepListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState<number | null>(null);

  const enter = (index: number) => {
    if (!steps[index]) return;
    setCurrent(index);
    onEnter(index);
  };

  // The step that crosses the lower middle of the screen is the one being read: on a phone the picture covers the top.
  const enterRef = useRef(enter);
  enterRef.current = enter;
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        // Presented, steps stand elsewhere on the screen, and whoever presents says which one it is.
        if ('present' in document.documentElement.dataset) return;
        const entered = entries.find((entry) => entry.isIntersecting);
        if (entered) enterRef.current(Number((entered.target as HTMLElement).dataset.step));
      },
      { rootMargin: '-70% 0px -29% 0px' },
    );
    for (const item of list.current?.children ?? []) observer.observe(item);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = list.current;
    const enterItem = (item: HTMLElement | null | undefined) => item && enterRef.current(Number(item.dataset.step));
    const follow = ({ target }: Event) => enterItem((target as Element).closest<HTMLElement>('[data-step]'));
    element?.addEventListener('spotlight', follow);
    // The page may have been presented before these steps were live.
    enterItem(element?.querySelector<HTMLElement>('[data-spot="current"]'));
    return () => element?.removeEventListener('spotlight', follow);
  }, []);

  const go = (index: number) => {
    const item = list.current?.children[index];
    enter(index);
    item?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    item?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };

  return (
    <ol className="steps" ref={list}>
      {steps.map(({ id, title, body }, index) => (
        <li key={id} data-step={index} aria-current={current === index ? 'step' : undefined}>
          <p className="steps-position">{positionLabel(index + 1, steps.length)}</p>
          <h3 tabIndex={-1}>{title}</h3>
          {body}
          <p className="steps-buttons">
            {index > 0 && (
              <button type="button" onClick={() => go(index - 1)}>
                {previousLabel}
              </button>
            )}
            {index < steps.length - 1 && (
              <button type="button" className="primary" onClick={() => go(index + 1)}>
                {nextLabel}
              </button>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
