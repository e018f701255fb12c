/**
 * The findings of every experiment at its full settings, as Markdown: means over seeds, with the sample standard
 * deviation. The tests hold their directions at smaller settings; this is for the figures.
 */
import { readFileSync } from 'node:fs';
import { deviation, mean } from 'd3-array';
import { decodeDigits } from '../../src/data/digits';
import { batchSize } from '../../src/labs/batchSize';
import { contrast } from '../../src/labs/contrast';
import { startOf } from '../../src/labs/control';
import { covariateShift } from '../../src/labs/covariateShift';
import { firstBelow, smoothed } from '../../src/labs/curve';
import { depth } from '../../src/labs/depth';
import { groups } from '../../src/labs/groups';
import { prepareData } from '../../src/labs/images';
import type { Bench, Lab, Snapshot } from '../../src/labs/lab';
import { landscape, summarizeProbes } from '../../src/labs/landscape';
import { race } from '../../src/labs/race';
import { twoModes } from '../../src/labs/twoModes';
import type { Backend } from '../../src/nn/backend';

const SEEDS = [1, 2, 3];

/** One list a lab; about half an hour of a processor in JavaScript. */
export function benchLabs(backend: Backend): string {
  const lines: string[] = [];
  const digits = decodeDigits(readFileSync(new URL('../../public/data/lab-digits.bin', import.meta.url)));
  const bench: Bench = { data: prepareData(digits, false), backend };

  const table = <Config, Result extends Snapshot<Config>>(
    lab: Lab<Config, Result>,
    settings: readonly Partial<Config>[],
    numbersOf: (result: Result) => Readonly<Record<string, number>>,
  ): void => {
    lines.push(`### ${lab.id}`, '');
    for (const changed of settings) {
      const start = process.cpuUsage();
      const results = SEEDS.map((seed) =>
        numbersOf(lastOf(lab, { ...startOf(lab.controls), ...changed, seed }, bench)),
      );
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6 / SEEDS.length;
      lines.push(`**${JSON.stringify(changed)}**, ${seconds.toFixed(1)} s of processor a run`, '');
      for (const name of Object.keys(results[0] ?? {})) {
        const values = results.map((result) => result[name]!);
        lines.push(`- ${name}: ${summaryOf(values)}`);
      }
      lines.push('');
    }
  };

  const rates = [0.01, 0.03, 0.1, 0.3, 1, 3];
  table(
    race,
    [
      ...rates.map((rate) => ({ rate })),
      { rate: 0.1, initialization: 'uniform' },
      { rate: 0.3, initialization: 'xavier', activation: 'sigmoid' },
      { network: 'convolutional', methods: ['none', 'batch', 'instance'], rate: 0.1 },
      { network: 'convolutional', methods: ['none', 'batch', 'instance'], rate: 1 },
    ],
    ({ racers }) =>
      flat(racers, 'method', ({ losses, errors, divergedAt }) => {
        const curve = smoothed(losses, 10);
        return {
          loss: curve.at(-1)!,
          'steps to 0.5': firstBelow(curve, 0.5) ?? Number.NaN,
          'error %': 100 * errors.at(-1)!.error,
          diverged: divergedAt === null ? 0 : 1,
        };
      }),
  );
  table(
    batchSize,
    [
      {},
      { network: 'convolutional', methods: ['batch', 'group'] },
      { methods: ['batch'], sizes: [2, 4], samples: 32_000 },
    ],
    ({ cells }) =>
      Object.fromEntries(cells.map(({ method, batchSize: size, error }) => [`${method} ${size} error %`, 100 * error])),
  );
  table(
    depth,
    [
      {},
      { depth: 20 },
      { depth: 20, activation: 'tanh' },
      { depth: 20, activation: 'relu', initialization: 'he' },
      { depth: 20, activation: 'relu', initialization: 'small' },
    ],
    ({ runs }) =>
      flat(runs, 'method', ({ gradientsAtStart, losses }) => ({
        'log10 first ÷ last': Math.log10(gradientsAtStart[0]! / gradientsAtStart.at(-1)!),
        loss: smoothed(losses, 10).at(-1)!,
      })),
  );
  table(
    landscape,
    [
      { methods: ['none', 'batch', 'layer', 'group'] },
      { depth: 10, activation: 'tanh', initialization: 'xavier' },
      { initialization: 'uniform' },
    ],
    ({ runs }) =>
      flat(runs, 'method', ({ probes }) => ({
        'band early': summarizeProbes(probes.filter(({ step }) => step <= 50)).band,
        'band late': summarizeProbes(probes.filter(({ step }) => step > 50)).band,
        change: summarizeProbes(probes).change,
        roughness: summarizeProbes(probes).roughness,
        'uphill %': 100 * summarizeProbes(probes).uphill,
      })),
  );
  table(
    covariateShift,
    [
      { steps: 1000 },
      { activation: 'relu', initialization: 'he', rate: 0.1, contenders: ['none', 'batch', 'noisy'], steps: 300 },
    ],
    ({ runs }) =>
      flat(runs, 'contender', ({ meanRange, deviationRatio, losses, error }) => ({
        'range of mean': meanRange,
        'ratio of deviations': deviationRatio,
        'loss at 300': smoothed(losses, 10)[299]!,
        'error %': 100 * error!,
      })),
  );
  table(contrast, [{}, { trainedOn: 'casts' }, { place: 'hidden' }], ({ runs }) =>
    flat(runs, 'method', ({ errors }) =>
      Object.fromEntries(Object.entries(errors!).map(([change, error]) => [`${change} error %`, 100 * error])),
    ),
  );
  table(twoModes, [{}], ({ runs, memory }) => ({
    ...flat(runs, 'method', ({ servings, mates }) => ({
      ...Object.fromEntries(
        servings.map(({ serving, error }) => [
          `${serving.kind} ${serving.kind === 'running' ? '' : serving.size} error %`,
          100 * error,
        ]),
      ),
      'flipped %': 100 * mates!.flipped,
      'deviation of p': mates!.deviation,
    })),
    ...Object.fromEntries(memory.at(-1)!.running.map((error, index) => [`memory ${index} error %`, 100 * error])),
  }));
  table(
    groups,
    [
      { channels: 32, groups: [1, 2, 4, 8, 16, 32], steps: 300 },
      { channels: 32, groups: [1, 2, 4, 8, 16, 32], steps: 300, rate: 0.3 },
      { channels: 32, groups: [1, 2, 4, 8, 16, 32], steps: 300, head: 'all' },
    ],
    ({ cells }) => Object.fromEntries(cells.map(({ groups: count, error }) => [`G = ${count} error %`, 100 * error])),
  );
  return lines.join('\n');
}

/** Mean ± deviation of the seeds that have the number, and how many have not. */
function summaryOf(values: readonly number[]): string {
  const known = values.filter((value) => !Number.isNaN(value));
  const missing = values.length - known.length;
  if (known.length === 0) return 'never';
  const spread = known.length > 1 ? ` ± ${deviation(known)!.toPrecision(2)}` : '';
  return `${mean(known)!.toPrecision(3)}${spread}${missing > 0 ? ` (${missing} of ${values.length} never)` : ''}`;
}

/** The numbers of every run, with the run's name in front. */
function flat<Name extends string, Run extends Readonly<Record<Name, string>>>(
  runs: readonly Run[],
  name: Name,
  numbersOf: (run: Run) => Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    runs.flatMap((run) => Object.entries(numbersOf(run)).map(([what, value]) => [`${run[name]}: ${what}`, value])),
  );
}

function lastOf<Config, Result extends Snapshot<Config>>(
  lab: Lab<Config, Result>,
  config: Config,
  bench: Bench,
): Result {
  let last: Result | undefined;
  for (const snapshot of lab.run(config, bench)) last = snapshot;
  if (!last) throw new Error(`${lab.id}: no snapshot`);
  return last;
}
