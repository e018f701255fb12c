import type { Backend } from '../nn/backend';
import type { Controls } from './control';
import type { LabData } from './images';

/** What an experiment works with and on. */
export interface Bench {
  readonly data: LabData;
  readonly backend: Backend;
}

/** All there is to draw so far, as plain data that can be sent between threads; the last one is the result. */
export interface Snapshot<Config> {
  readonly config: Config;
  /** From 0 to 1, in proportion to the time it takes. */
  readonly progress: number;
}

/** A sentence of the verdict: which one, and the run's own numbers and method names to put into it. */
export interface Finding {
  readonly key: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** An experiment: what may be set, how it runs, and what a run says. */
export interface Lab<Config, Result extends Snapshot<Config>> {
  readonly id: string;
  readonly controls: Controls<Config>;
  /** Settings that show one thing each, as far as they differ from the start. */
  readonly presets: Readonly<Record<string, Partial<Config>>>;
  /** The same settings give the same snapshots, on every machine. */
  readonly run: (config: Config, bench: Bench) => Generator<Result, void>;
  readonly verdict: (result: Result) => readonly Finding[];
}
