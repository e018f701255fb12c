import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './Tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** Name of the whole set. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Keeps the panels out of sight in the page, with whatever they hold; otherwise only the selected one is rendered. */
  readonly keepPanels?: boolean;
}

/** The tab that a key leads to from `index` of `count`, or undefined where the key means nothing here. */
export function tabOfKey(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Tabs as in the WAI-ARIA pattern: one tab stop, arrows select. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, keepPanels = false }: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const handleKey = (event: KeyboardEvent) => {
    const index = tabs.findIndex((tab) => tab.id === selected);
    const next = tabOfKey(event.key, index, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };

  return (
    <div className="ui-tabs">
      <div ref={list} className="ui-tabs-list" role="tablist" aria-label={label} onKeyDown={handleKey}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={keepPanels || tab.id === selected ? `${id}panel-${tab.id}` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs
        .filter((tab) => keepPanels || tab.id === selected)
        .map((tab) => (
          <div
            key={tab.id}
            className="ui-tabs-panel"
            role="tabpanel"
            id={`${id}panel-${tab.id}`}
            aria-labelledby={`${id}tab-${tab.id}`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the pattern asks for it, a panel may hold nothing to focus.
            tabIndex={0}
            hidden={tab.id !== selected}
          >
            {tab.panel}
          </div>
        ))}
    </div>
  );
}
