/** One of a few values. */
export interface Choice<Value> {
  readonly kind: 'choice';
  readonly start: Value;
  readonly options: readonly Value[];
}

/** A number within limits, in steps from the minimum. */
export interface Range {
  readonly kind: 'range';
  readonly start: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** Some of a few values, in their order, at least one. */
export interface Several<Value> {
  readonly kind: 'several';
  readonly start: readonly Value[];
  readonly options: readonly Value[];
}

export type Control<Value> = [Value] extends [readonly (infer Item)[]]
  ? Several<Item>
  : Choice<Value> | ([Value] extends [number] ? Range : never);

/** One of these options, at first this one. */
export function choice<const Value>(start: Value, options: readonly Value[]): Choice<Value> {
  return { kind: 'choice', start, options };
}

/** What the reader may set: a control for every field of a lab's settings. */
export type Controls<Config> = { readonly [Name in keyof Config]: Control<Config[Name]> };

/** A control of any lab, for what treats all alike. */
export type AnyControl = Choice<unknown> | Range | Several<unknown>;

/** The settings that a lab opens with. */
export function startOf<Config>(controls: Controls<Config>): Config {
  const entries = Object.entries<AnyControl>(controls as Record<string, AnyControl>);
  return Object.fromEntries(entries.map(([name, { start }]) => [name, start])) as Config;
}

/**
 * The settings nearest to a wish, as it may come from a link: what is missing takes its start, a number is brought
 * within its limits, what is none of the options is left out.
 * @returns the settings, and the names of the wishes that could not be had as they were
 */
export function constrain<Config>(
  controls: Controls<Config>,
  wish: Readonly<Record<string, unknown>>,
): { readonly config: Config; readonly changed: readonly string[] } {
  const changed: string[] = [];
  const entries = Object.entries<AnyControl>(controls as Record<string, AnyControl>).map(([name, control]) => {
    const wanted = wish[name];
    if (wanted === undefined) return [name, control.start];
    const given = nearest(control, wanted);
    if (JSON.stringify(given) !== JSON.stringify(wanted)) changed.push(name);
    return [name, given];
  });
  return { config: Object.fromEntries(entries) as Config, changed };
}

function nearest(control: AnyControl, wanted: unknown): unknown {
  switch (control.kind) {
    case 'choice':
      return control.options.includes(wanted) ? wanted : control.start;
    case 'several': {
      const kept = Array.isArray(wanted) ? control.options.filter((option) => wanted.includes(option)) : [];
      return kept.length > 0 ? kept : control.start;
    }
    case 'range': {
      if (typeof wanted !== 'number' || Number.isNaN(wanted)) return control.start;
      const { minimum, maximum, step } = control;
      const inside = Math.min(maximum, Math.max(minimum, wanted));
      return minimum + Math.round((inside - minimum) / step) * step;
    }
  }
}

/** Every experiment is a function of its seed. */
export const seedControl: Range = { kind: 'range', start: 1, minimum: 1, maximum: 999, step: 1 };
