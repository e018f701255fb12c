import type { Serving } from '../../../labs/twoModes';

/** A way to serve images as a word: `running`, `mixed 8`, `sorted 50`. */
export const idOf = (serving: Serving): string =>
  serving.kind === 'running' ? serving.kind : `${serving.kind} ${serving.size}`;
