import type { Snapshot } from './lab';

/** As many runs as are remembered, of all settings together: memory stays bounded. */
const MOST_RUNS = 24;

/** Settings as a text that is the same for the same settings; the seed does not count. */
export function settingsKey(config: object): string {
  return JSON.stringify(Object.entries(config).filter(([name]) => name !== 'seed'));
}

/** The runs with one more; a repetition of a run takes its place. */
export function addRun<Result extends Snapshot<object>>(runs: readonly Result[], run: Result): readonly Result[] {
  const key = JSON.stringify(run.config);
  return [...runs.filter(({ config }) => JSON.stringify(config) !== key), run].slice(-MOST_RUNS);
}

/** Those of the same settings, whatever their seed. */
export function runsLike<Result extends Snapshot<object>>(runs: readonly Result[], config: object): readonly Result[] {
  const key = settingsKey(config);
  return runs.filter((run) => settingsKey(run.config) === key);
}
