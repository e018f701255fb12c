import type { Method } from '../../src/engine';

/** Something to be timed. `run` may answer at once or later. */
export interface Contender {
  readonly name: string;
  run(): unknown;
  /** Called before a turn, outside the clock. */
  prepare?(): void;
}

export interface Effort {
  /** Milliseconds of warming up, so that every compiler has done its best. */
  readonly warmUp: number;
  /** Milliseconds of measuring, shared out over the rounds. */
  readonly measure: number;
}

const rounds = 9;
/** A contender so slow that its rounds would take this many times the effort gets fewer, but no fewer than three. */
const patience = 4;

interface Turns {
  readonly contender: Contender;
  readonly repeats: number;
  readonly samples: number[];
}

/**
 * Median milliseconds of one run, by name. The contenders take turns, so that a disturbance meets all of them; a turn is
 * as many runs as fill its time, at least one. What counts is the time that the processor worked for this process, which is
 * the time on the clock where it has the processor to itself, and hardly more where it has not.
 */
export async function medianTimes(contenders: readonly Contender[], effort: Effort): Promise<Map<string, number>> {
  const all: Turns[] = [];
  for (const contender of contenders) all.push(await warmUp(contender, effort));
  for (let round = 0; round < rounds; round++) {
    for (const { contender, repeats, samples } of all) {
      const spent = samples.reduce((sum, sample) => sum + sample * repeats, 0);
      if (samples.length >= 3 && spent > patience * effort.measure) continue;
      contender.prepare?.();
      samples.push((await repeat(contender, repeats)) / repeats);
    }
  }
  return new Map(all.map(({ contender, samples }) => [contender.name, median(samples)]));
}

async function warmUp(contender: Contender, effort: Effort): Promise<Turns> {
  contender.prepare?.();
  let fastest = Number.POSITIVE_INFINITY;
  for (let spent = 0; spent < effort.warmUp; ) {
    const start = performance.now();
    await runOnce(contender);
    const elapsed = performance.now() - start;
    fastest = Math.min(fastest, elapsed);
    spent += elapsed;
  }
  const repeats = Math.max(1, Math.round(effort.measure / rounds / Math.max(fastest, 1e-3)));
  return { contender, repeats, samples: [] };
}

async function repeat(contender: Contender, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    const result = contender.run();
    // Awaiting what is already there would add to the shortest runs.
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function runOnce({ run }: Contender): Promise<void> {
  const result = run();
  if (result instanceof Promise) await result;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

/** A Markdown table; columns after the first `labels` are numbers and stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], labels: number): string {
  const line = (fields: readonly string[]) => `| ${fields.join(' | ')} |`;
  const rule = head.map((_, column) => (column < labels ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

export function nameOf(method: Method): string {
  return method.kind === 'group' ? `group, G = ${method.groups}` : method.kind;
}

export function format(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : '–';
}

export function ratio(value: number, unit: number): string {
  return `${(value / unit).toPrecision(2)}×`;
}
