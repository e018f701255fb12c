import type { ComponentType } from 'react';
import type { AnyControl } from '../../labs/control';
import type { Lab, Snapshot } from '../../labs/lab';

export type Value = number | string | null;

/** A line of the table: a value for each column. */
export type Row = Readonly<Record<string, Value>>;

/** A column of the table: its name is its key in the texts' `columns` and its head in the CSV. */
export interface Column {
  readonly name: string;
  /** How its numbers are printed on the page; a CSV holds them as they are. */
  readonly format?: (value: number) => string;
}

export interface PictureProps<Result> {
  /** What is drawn: the last snapshot of the newest run. */
  readonly result: Result;
  /** Earlier runs of the same settings with other seeds, for the bands. */
  readonly others: readonly Result[];
}

/** How an experiment is shown. All words come from the texts `labs/<slug>`. */
export interface LabView<Config, Result extends Snapshot<Config>> {
  readonly slug: string;
  readonly lab: Lab<Config, Result>;
  readonly Picture: ComponentType<PictureProps<Result>>;
  readonly prediction: {
    readonly options: readonly string[];
    /** What a finished run says to the question; null where its settings do not decide it. */
    readonly answer: (result: Result) => string | null;
  };
  /** The table under the picture. */
  readonly columns: readonly Column[];
  readonly rows: (result: Result) => readonly Row[];
  /** All numbers of a run, for the CSV. */
  readonly csv: { readonly columns: readonly string[]; readonly rows: (result: Result) => readonly Row[] };
  /** How numbers are printed in the verdict, by their name; whole ones as they are, others to three digits. */
  readonly formats: Readonly<Record<string, (value: number) => string>>;
  /** What a remembered run may forget. */
  readonly lighten?: (result: Result) => Result;
  /** What stands below: other people's figures, why it is so. */
  readonly Aside?: ComponentType<{ readonly result: Result | null }>;
}

/** Any experiment's settings and results, for what treats all alike. */
export type AnyConfig = Readonly<Record<string, unknown>> & { readonly seed: number };
export type AnyResult = Snapshot<AnyConfig>;
export interface AnyView extends Omit<LabView<AnyConfig, AnyResult>, 'lab'> {
  readonly lab: Pick<Lab<AnyConfig, AnyResult>, 'id' | 'presets' | 'verdict'> & {
    readonly controls: Readonly<Record<string, AnyControl>>;
  };
}
