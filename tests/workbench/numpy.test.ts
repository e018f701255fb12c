import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { PictureState } from '../../src/state/picture';
import { type Library, libraries } from '../../src/workbench/code/libraries';
import { plainOf } from '../../src/workbench/code/marked';
import { initial } from '../state/picture';
import { requestWith } from './request';

const hasNumPy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
if (!hasNumPy)
  process.stderr.write(
    'numpy.test.ts: python3 with numpy is not at hand, so the NumPy and JAX programs were not run.\n',
  );

// Runs many programs in one process, each by itself, and gives what each prints.
const runner = `
import contextlib, io, json, sys, types, warnings
import numpy
warnings.simplefilter('ignore')
# The JAX programs use what JAX took over from NumPy; float64 is switched on in them, so NumPy counts as JAX would.
jax = types.ModuleType('jax')
jax.config = types.SimpleNamespace(update=lambda name, value: None)
jax.numpy = numpy
sys.modules.update({'jax': jax, 'jax.numpy': numpy})
printed = []
for code in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            exec(compile(code, 'program', 'exec'), {})
        except Exception as error:
            print(f'{type(error).__name__}: {error}')
    printed.append(out.getvalue().splitlines())
json.dump(printed, sys.stdout)
`;

/** Settings by a name, and how what a library prints differs from what the page says it prints. */
function differences(settings: Readonly<Record<string, Partial<PictureState>>>, library: Library = 'NumPy'): string[] {
  const programs = Object.values(settings).map((change) => plainOf(libraries[library](requestWith(change))));
  const { stdout, stderr } = spawnSync('python3', ['-c', runner], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const printed = JSON.parse(stdout) as string[][];
  return Object.keys(settings).flatMap((name, index) => {
    const told = programs[index]!.split('\n').flatMap((line) => line.split('  # ').slice(1));
    if (told.length === 0) return [`${name}: the program tells nothing`];
    const lines = Math.max(told.length, printed[index]!.length);
    return Array.from({ length: lines }, (_, line) => [told[line], printed[index]![line]])
      .filter(([page, python]) => page !== python)
      .map(([page, python]) => `${name}: the page says ${page}, Python ${python}`);
  });
}

const gamma = initial.gamma.map((_, c) => 1 - c / 4);
const beta = initial.beta.map((_, c) => c / 3);
const inference = { mode: 'inference', batchesSeen: 3 } as const;

it.skipIf(!hasNumPy)('prints the page’s numbers for batch norm, in training and in inference', () => {
  const settings: Record<string, Partial<PictureState>> = {
    'as it opens': {},
    'a changed cell': { edits: { '0.1.0.0': 7.5 }, pinned: { n: 0, c: 1, h: 0, w: 0 } },
    'γ and β a channel': { gamma, beta, pinned: { n: 3, c: 5, h: 3, w: 3 } },
    'ε = 0': { epsilonExponent: -9 },
    'ε = 1': { epsilonExponent: 0 },
    'ε = 10⁻⁷': { epsilonExponent: -7 },
    'the largest shape': { shape: [8, 16, 8, 8] },
    'an uneven shape': { shape: [3, 5, 2, 7], source: 'random', seed: 5 },
    'an outlier': { source: 'outlier' },
    'a channel ten times larger': { enlarged: 2 },
    'before the first batch': { mode: 'inference' },
    'after three batches': inference,
    'after three batches, γ and β, ε': { ...inference, gamma, beta, epsilonExponent: -2 },
    'one sample at inference': { ...inference, shape: [1, 6, 4, 4] },
  };
  expect(differences(settings)).toEqual([]);
});

it.skipIf(!hasNumPy)('prints the page’s numbers for the other methods', () => {
  const settings: Record<string, Partial<PictureState>> = {};
  for (const kind of ['layer', 'instance', 'rms'] as const) settings[kind] = { kind, gamma, beta };
  for (const groups of [1, 2, 3, 6]) settings[`${groups} groups`] = { kind: 'group', groups, gamma, beta };
  settings['group norm of another shape'] = { kind: 'group', groups: 4, shape: [3, 8, 2, 5], source: 'random' };
  expect(differences(settings)).toEqual([]);
});

it.skipIf(!hasNumPy)('prints the page’s numbers where a set has hardly any values, or no spread', () => {
  const settings: Record<string, Partial<PictureState>> = {
    'two values': { shape: [2, 6, 1, 1] },
    'one value': { shape: [1, 6, 1, 1], beta },
    'no spread, ε = 0': { shape: [1, 6, 1, 1], epsilonExponent: -9 },
    'one value at inference': { ...inference, shape: [1, 6, 1, 1] },
    'whole numbers': { shape: [2, 1, 1, 1], edits: { '0.0.0.0': 1, '1.0.0.0': 4 } },
  };
  expect(differences(settings)).toEqual([]);
});

it.skipIf(!hasNumPy)('prints the page’s numbers for any data: no half-way rounding, no minus before zero', () => {
  const settings: Record<string, Partial<PictureState>> = {};
  for (let seed = 1; seed <= 40; seed += 1) {
    settings[`seed ${seed}`] = { seed };
    settings[`random ${seed}`] = { seed, source: 'random' };
    settings[`two values, seed ${seed}`] = { seed, shape: [2, 6, 1, 1] };
  }
  expect(differences(settings)).toEqual([]);
});

it.skipIf(!hasNumPy)('prints the page’s numbers from the JAX programs too, their functions taken from NumPy', () => {
  const settings: Record<string, Partial<PictureState>> = {
    'as it opens': {},
    'γ and β a channel, ε': { gamma, beta, epsilonExponent: -2 },
    'after three batches': { ...inference, gamma, beta },
    'before the first batch': { mode: 'inference' },
  };
  for (const kind of ['layer', 'instance', 'rms'] as const) settings[kind] = { kind, gamma, beta };
  for (const groups of [1, 2, 3, 6]) settings[`${groups} groups`] = { kind: 'group', groups, gamma, beta };
  expect(differences(settings, 'JAX')).toEqual([]);
});
