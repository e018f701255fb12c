import { readFileSync } from 'node:fs';
import { mean } from 'd3-array';
import { decodeDigits } from '../../src/data/digits';
import { type Controls, constrain } from '../../src/labs/control';
import { prepareData } from '../../src/labs/images';
import type { Bench, Lab, Snapshot } from '../../src/labs/lab';
import { javascript } from '../../src/nn/javascript/backend';
import { webassembly } from '../nn/backends';

/** The file the site serves. */
export const labDigits = decodeDigits(readFileSync(new URL('../../public/data/lab-digits.bin', import.meta.url)));

export const bench: Bench = { data: prepareData(labDigits, false), backend: javascript };

/** The page's own way, and several times as fast; tests/nn holds both ways to the same results. */
const fast: Bench = { ...bench, backend: webassembly };

/** Every finding has to hold for each of these, or on average over them where the test says so. */
export const seeds = [1, 2, 3] as const;

/** The last snapshot of a run with these settings and the page's own for the rest. */
export function resultOf<Config, Result extends Snapshot<Config>>(
  lab: Lab<Config, Result>,
  settings: Partial<Config>,
  seed: number = seeds[0],
  on: Bench = fast,
): Result {
  const controls: Controls<Config> = lab.controls;
  const { config, changed } = constrain(controls, { ...settings, seed });
  if (changed.length > 0) throw new Error(`${lab.id}: the page does not offer this ${changed.join(', ')}`);
  let last: Result | undefined;
  for (const snapshot of lab.run(config, on)) last = snapshot;
  if (!last) throw new Error(`${lab.id}: no snapshot`);
  return last;
}

/** One result for every seed. */
export function resultsOf<Config, Result extends Snapshot<Config>>(
  lab: Lab<Config, Result>,
  settings: Partial<Config>,
): Result[] {
  return seeds.map((seed) => resultOf(lab, settings, seed));
}

export function average<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return mean(items, value) ?? Number.NaN;
}
