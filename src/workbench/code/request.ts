import { weakMapMemoize } from 'reselect';
import { printFloat32 } from '../../data/float32';
import { type Cell, indexOf, type Method, type Normalized, type Tensor } from '../../engine/index';
import { formatNumber } from '../../i18n/format';
import type { Mode } from '../../state/picture';

/** What a program must carry to print the numbers of the page. */
export interface CodeRequest {
  readonly method: Method;
  readonly x: Tensor;
  /** The statistics that the page normalizes with: the batch's, or at inference the running ones. */
  readonly shown: Normalized;
  readonly gamma: readonly number[];
  readonly beta: readonly number[];
  readonly epsilon: number;
  readonly mode: Mode;
  readonly cell: Cell;
  readonly y: Tensor;
}

export const isBatch = ({ method }: CodeRequest) => method.kind === 'batch';
export const isInference = (request: CodeRequest) => isBatch(request) && request.mode === 'inference';
export const isRms = ({ method }: CodeRequest) => method.kind === 'rms';

/** The shortest decimal that is this float32 again; what is not finite is left to the language. */
export const shortest = (value: number): string => (value === 0 ? '0' : printFloat32(value));

const perLine = 12;

/** A tensor's values, a dozen a line. A drag changes the program many times and its data only now and then. */
export const rowsOf = weakMapMemoize((values: ArrayLike<number>, print: (value: number) => string): string => {
  const all = Array.from(values, print);
  const lines = Array.from({ length: Math.ceil(all.length / perLine) }, (_, line) =>
    all.slice(line * perLine, (line + 1) * perLine).join(', '),
  );
  return lines.map((line) => `    ${line},\n`).join('');
});

/** The chosen cell's output, which every program prints last. */
export const chosenOutput = ({ y, cell: { n, c, h, w } }: CodeRequest): number => y.data[indexOf(y.shape, n, c, h, w)]!;

/** As the page prints a number, but for the minus. */
export const printed = (value: number): string => formatNumber(value).replace('−', '-');
