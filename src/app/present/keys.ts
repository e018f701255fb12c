/** What can be asked of a presentation. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'down'
  | 'up'
  | 'blank'
  | 'language'
  | 'fullScreen'
  | 'help'
  | 'leave';

/** As much of a key press as counts here. */
export interface Press {
  readonly key: string;
  /** The key's place on the keyboard: under a Devanagari layout the key says another letter. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What has the focus, by the keys that it needs for itself. */
export type Control = 'none' | 'button' | 'choice' | 'slider' | 'text';

const commands = new Map<string, Command>([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['l', 'language'],
  ['f', 'fullScreen'],
  ['?', 'help'],
  ['Escape', 'leave'],
]);

/** The keys as they are told to the reader; the symbols stand on the keys of every keyboard. */
export const keysOf: readonly { readonly command: Exclude<Command, 'up'>; readonly keys: readonly string[] }[] = [
  { command: 'next', keys: ['→', 'Space', 'Page Down'] },
  { command: 'previous', keys: ['←', 'Page Up'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'down', keys: ['↓', '↑'] },
  { command: 'blank', keys: ['B', '.'] },
  { command: 'language', keys: ['L'] },
  { command: 'fullScreen', keys: ['F'] },
  { command: 'help', keys: ['?'] },
  { command: 'leave', keys: ['Esc'] },
];

const isArrow = (key: string) => key.startsWith('Arrow');
const isEnd = (key: string) => key === 'Home' || key === 'End';

const needs: Readonly<Record<Control, (key: string) => boolean>> = {
  none: () => false,
  button: (key) => key === ' ' || key === 'Enter',
  choice: (key) => key === ' ' || isArrow(key) || isEnd(key),
  slider: () => true,
  text: () => true,
};

/** The two keys that a clicker sends. */
export const isClickerKey = (key: string): boolean => key === 'PageDown' || key === 'PageUp';

/** What a key asks for, or null where it means nothing or belongs to the control that has the focus. */
export function commandOf({ key, code, ctrlKey, altKey, metaKey }: Press, control: Control): Command | null {
  if (ctrlKey || altKey || metaKey || needs[control](key)) return null;
  const isForeignLetter = key.length === 1 && key.charCodeAt(0) > 127;
  const wanted = isForeignLetter ? code.replace('Key', '') : key;
  return commands.get(wanted.length === 1 ? wanted.toLowerCase() : wanted) ?? null;
}

/** What kind of control an element is. */
export function controlOf(target: EventTarget | null): Control {
  if (!(target instanceof Element)) return 'none';
  if (target.matches('input:is([type="radio"], [type="checkbox"]), [role="tab"], [role="radio"]')) return 'choice';
  if (target.matches('input[type="range"], select, [role="slider"]')) return 'slider';
  if (target.matches('input, textarea, [contenteditable], [role="spinbutton"]')) return 'text';
  return target.matches('button, summary, [role="button"]') ? 'button' : 'none';
}

/** A stroke of a finger, in CSS pixels: shorter or steeper ones scroll or tap. */
export function commandOfSwipe(right: number, down: number): Command | null {
  if (Math.abs(right) < 60 || Math.abs(right) < 2 * Math.abs(down)) return null;
  return right < 0 ? 'next' : 'previous';
}
