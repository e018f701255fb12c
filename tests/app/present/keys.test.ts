import { describe, expect, it } from 'vitest';
import {
  type Command,
  type Control,
  commandOf,
  commandOfSwipe,
  keysOf,
  type Press,
} from '../../../src/app/present/keys';

const press = (key: string, others: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...others,
});

const keys = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'down',
  ArrowUp: 'up',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  l: 'language',
  L: 'language',
  f: 'fullScreen',
  '?': 'help',
  Escape: 'leave',
} as const satisfies Record<string, Command>;

const answersOf = (control: Control) => Object.keys(keys).filter((key) => commandOf(press(key), control) !== null);

describe('commandOf', () => {
  it('knows the keys of presentations, and no other', () => {
    expect(Object.keys(keys).map((key) => [key, commandOf(press(key), 'none')])).toEqual(Object.entries(keys));
    expect(['Enter', 'Tab', 'x', 'Shift', 'F5', 'toString'].filter((key) => commandOf(press(key), 'none'))).toEqual([]);
  });

  it('leaves text boxes and sliders every key', () => {
    expect([...answersOf('text'), ...answersOf('slider')]).toEqual([]);
  });

  it('leaves buttons and choices the keys that they work with', () => {
    const lost = (control: Control) => Object.keys(keys).filter((key) => !answersOf(control).includes(key));
    expect(lost('button')).toEqual([' ']);
    expect(lost('choice').sort()).toEqual([' ', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'End', 'Home']);
  });

  it('leaves the browser what is pressed together with Ctrl, Alt or Meta', () => {
    const offenders = (['ctrlKey', 'altKey', 'metaKey'] as const).filter((held) =>
      Object.keys(keys).some((key) => commandOf(press(key, { [held]: true }), 'none') !== null),
    );
    expect(offenders).toEqual([]);
  });

  it('finds letters by their place under a Devanagari layout', () => {
    expect(commandOf(press('\u0935', { code: 'KeyB' }), 'none')).toBe('blank');
    expect(commandOf(press('\u0924', { code: 'KeyL' }), 'none')).toBe('language');
    expect(commandOf(press('\u0915', { code: 'KeyK' }), 'none')).toBeNull();
  });

  it('does what the list of keys says', () => {
    const written: Readonly<Record<string, string>> = {
      '→': 'ArrowRight',
      '←': 'ArrowLeft',
      '↓': 'ArrowDown',
      '↑': 'ArrowUp',
      Space: ' ',
      'Page Down': 'PageDown',
      'Page Up': 'PageUp',
      Esc: 'Escape',
    };
    const offenders = keysOf.flatMap(({ command, keys: names }) =>
      names.filter((name) => {
        const wanted = command === 'down' && name === '↑' ? 'up' : command;
        return commandOf(press(written[name] ?? name), 'none') !== wanted;
      }),
    );
    expect(offenders).toEqual([]);
  });
});

describe('commandOfSwipe', () => {
  it('goes forward to the left and back to the right, as pages are turned', () => {
    expect(commandOfSwipe(-120, 10)).toBe('next');
    expect(commandOfSwipe(120, -10)).toBe('previous');
  });

  it('takes neither a tap nor a stroke that scrolls', () => {
    expect([commandOfSwipe(5, 2), commandOfSwipe(-100, 80), commandOfSwipe(10, 300)]).toEqual([null, null, null]);
  });
});
