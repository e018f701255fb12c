import type { Method } from '../engine/index';

export type MethodKind = Method['kind'];

/** Each method's dash beside its hue, so that no picture rests on colour alone. */
export const methodDash: Readonly<Record<MethodKind, string | undefined>> = {
  batch: undefined,
  layer: '14 5',
  instance: '3 3',
  group: '12 4 2 4',
  rms: '7 5',
};

/** A line of a chart may also belong to no method: a net without normalization. */
export type LineMethod = MethodKind | 'none';

/** The class that sets `--figure-method` to the method's hue. */
export function methodClass(method: LineMethod): string {
  return `figure-method-${method}`;
}
