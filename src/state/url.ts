/** One setting in a link: how it is read, written, and told to a reader whose link is wrong. */
export interface Param<Value> {
  readonly name: string;
  /** What the text stands for, or undefined when it is no acceptable value. */
  read(text: string): Value | undefined;
  write(value: Value): string;
  /** What would be accepted, without words: `1…8`, `digits | random`. */
  readonly accepts: string;
}

export type UrlTable<State> = { readonly [Key in keyof State]?: Param<State[Key]> };

type Entry<State> = { [Key in keyof State]: [Key, Param<State[Key]>] }[keyof State];

/** A value in a link that could not be used. */
export interface Rejected {
  readonly name: string;
  readonly text: string;
  readonly accepts: string;
}

const entriesOf = <State>(table: UrlTable<State>) => Object.entries(table) as Entry<State>[];

/** Reads the settings of a link. What is malformed is left out and told, so that an old link still opens. */
export function readUrl<State>(
  table: UrlTable<State>,
  search: string,
): { values: Partial<State>; rejected: Rejected[] } {
  const query = new URLSearchParams(search);
  const values: Partial<State> = {};
  const rejected: Rejected[] = [];
  for (const [key, { name, read, accepts }] of entriesOf(table)) {
    const text = query.get(name);
    if (text === null) continue;
    const value = read(text);
    if (value === undefined) rejected.push({ name, text, accepts });
    else values[key] = value;
  }
  return { values, rejected };
}

/** The query that opens this state: only what differs from the defaults, and what is not ours as it was. */
export function writeUrl<State>(table: UrlTable<State>, state: State, defaults: State, search = ''): string {
  const query = new URLSearchParams(search);
  for (const [key, { name, write }] of entriesOf(table)) {
    const text = write(state[key]);
    if (text === write(defaults[key])) query.delete(name);
    else query.set(name, text);
  }
  // Commas and colons are legal in a query, and a link that can be read is a link that can be typed.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** What only says how the page is shown: to a class, to who presents it, or in a frame. */
const viewNames = ['present', 'presenter', 'embed'];

/** A query without what only says how the page is shown. */
export function withoutView(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of viewNames) query.delete(name);
  return query.toString();
}

const numberPattern = /^-?\d+(\.\d+)?(e-?\d+)?$/i;

/** A finite number within limits. */
export function numberParam(name: string, min: number, max: number): Param<number> {
  const read = (text: string) => {
    const value = Number(text);
    return numberPattern.test(text) && value >= min && value <= max ? value : undefined;
  };
  return { name, read, write: String, accepts: `${min}…${max}` };
}

/** A whole number within limits. */
export function integerParam(name: string, min: number, max: number): Param<number> {
  const { read, ...rest } = numberParam(name, min, max);
  return { ...rest, read: (text) => (/^-?\d+$/.test(text) ? read(text) : undefined) };
}

/** One of a few words. */
export function choiceParam<Choice extends string>(name: string, choices: readonly Choice[]): Param<Choice> {
  return {
    name,
    read: (text) => choices.find((choice) => choice === text),
    write: (choice) => choice,
    accepts: choices.join(' | '),
  };
}

/** A list with one number a channel: a single number stands for all, missing ones take the default. */
export function listParam(
  name: string,
  defaults: readonly number[],
  min: number,
  max: number,
): Param<readonly number[]> {
  const item = numberParam(name, min, max);
  return {
    name,
    read(text) {
      const values = text.split(',').map(item.read);
      const [first] = values;
      if (values.length > defaults.length || values.includes(undefined)) return undefined;
      return values.length === 1 ? defaults.map(() => first!) : defaults.map((value, index) => values[index] ?? value);
    },
    write(values) {
      if (values.every((value) => value === values[0])) return String(values[0]);
      const last = values.findLastIndex((value, index) => value !== defaults[index]);
      // Two at least: one alone would stand for all.
      return values.slice(0, Math.max(2, last + 1)).join(',');
    },
    accepts: `${min}…${max}, … (1…${defaults.length})`,
  };
}

/** Some of a few words. */
export function subsetParam<Choice extends string>(name: string, choices: readonly Choice[]): Param<readonly Choice[]> {
  return {
    name,
    read(text) {
      const chosen = text === '' ? [] : text.split(',');
      return chosen.every((word) => choices.some((choice) => choice === word))
        ? choices.filter((choice) => chosen.includes(choice))
        : undefined;
    },
    write: (chosen) => chosen.join(','),
    accepts: choices.join(','),
  };
}

/** A value that may be absent. */
export function optionalParam<Value>(param: Param<Value>): Param<Value | null> {
  return {
    ...param,
    read: (text) => (text === '' ? null : param.read(text)),
    write: (value) => (value === null ? '' : param.write(value)),
  };
}
