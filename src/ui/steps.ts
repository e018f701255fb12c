/** Where a control's value may go: a grid of `step` from `min` to `max`. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/**
 * The grid value `steps` away from `value`. A value beyond the ends (a reader may type one) stays where it is or comes
 * back, and never goes further out.
 */
export function moveBy(value: number, steps: number, { min, max, step }: Grid): number {
  const onGrid = min + Math.round((value + steps * step - min) / step) * step;
  const lowest = Math.min(min, value);
  const highest = Math.max(max, value);
  return Number(Math.min(highest, Math.max(lowest, onGrid)).toPrecision(12));
}

/** A coarse move: about a tenth of the grid. */
export function coarseSteps({ min, max, step }: Grid): number {
  return Math.max(1, Math.round((max - min) / step / 10));
}

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  PageUp: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageDown: -1,
};

/** How many steps a key asks for: arrows one, Page keys and Shift+arrows `coarse`; 0 for every other key. */
export function stepsOfKey({ key, shiftKey }: { key: string; shiftKey: boolean }, coarse: number): number {
  return (DIRECTIONS[key] ?? 0) * (shiftKey || key.startsWith('Page') ? coarse : 1);
}
