import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PictureState } from '../../src/state/picture';
import { engineSource } from '../../src/workbench/code/engineSource';
import { linesOf, plainOf } from '../../src/workbench/code/marked';
import { typeScript } from '../../src/workbench/code/typeScript';
import { filesIn } from '../helpers/sources';
import { initial } from '../state/picture';
import { requestWith } from './request';

const gamma = initial.gamma.map((_, c) => 1 - c / 4);
const beta = initial.beta.map((_, c) => c / 3);
const settings: Readonly<Record<string, Partial<PictureState>>> = {
  'as it opens': {},
  'another shape, γ, β, ε': { shape: [3, 5, 2, 7], source: 'random', gamma, beta, epsilonExponent: -3 },
  'one value, ε = 0': { shape: [1, 6, 1, 1], epsilonExponent: -9, beta },
  'after two batches': { mode: 'inference', batchesSeen: 2, gamma, beta },
  layer: { kind: 'layer', gamma, beta },
  instance: { kind: 'instance', gamma, beta },
  group: { kind: 'group', groups: 2, gamma, beta },
  rms: { kind: 'rms', gamma },
};

/** Runs every program as it stands, each a file of its own, and gives what each prints. */
function run(programs: readonly string[]): string[][] {
  mkdirSync('test-results', { recursive: true });
  const folder = mkdtempSync(join('test-results', 'programs-'));
  try {
    programs.forEach((program, index) => {
      writeFileSync(join(folder, `${index}.mts`), program);
    });
    const main = programs.map((_, index) => `console.log('#');\nawait import('./${index}.mts');`).join('\n');
    writeFileSync(join(folder, 'main.mts'), main);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'main.mts')], {
      encoding: 'utf8',
    });
    if (stderr) throw new Error(stderr);
    return stdout
      .split('#\n')
      .slice(1)
      .map((text) => text.trim().split('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('the TypeScript program, run by itself, prints the page’s numbers', () => {
  const programs = Object.values(settings).map((change) => plainOf(typeScript(requestWith(change))));
  const told = programs.map((program) => program.split('\n').flatMap((line) => line.split('; // ').slice(1)));
  expect(told.map((lines) => lines.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 2]);
  expect(run(programs)).toEqual(told);
});

it('holds lines of the engine alone, each as it stands there', () => {
  const engine = new Set(filesIn('src/engine', /\.ts$/).flatMap((file) => readFileSync(file, 'utf8').split('\n')));
  const strange = engineSource.split('\n').filter((line) => !engine.has(line) && !engine.has(`export ${line}`));
  expect(strange).toEqual([]);
  expect(engineSource).not.toMatch(/require[A-Z]/);
});

it('marks for each part of the formula the line that does it', () => {
  const lineOf = (change: Partial<PictureState>, part: string) =>
    linesOf(typeScript(requestWith(change)))
      .filter(({ isStart, parts }) => isStart && parts[0] === part)
      .map(({ spans }) =>
        spans
          .map(({ text }) => text)
          .join('')
          .trim(),
      )
      .at(-1);
  expect(lineOf({}, 'mean')).toBe('mean[set] = isCentred ? shift[set]! + distance : 0;');
  expect(lineOf({}, 'variance')).toContain('Math.sqrt(value + epsilon)');
  expect(lineOf({}, 'y')).toBe('y[cell] = gamma * normal + beta;');
  const pools = (['batch', 'layer', 'instance', 'rms', 'group'] as const).map((kind) => lineOf({ kind }, 'indexSet'));
  expect(pools).toEqual([
    ...['return [N, 1, H, W];', 'return [1, C, H, W];', 'return [1, 1, H, W];', 'return [1, C, H, W];'],
    'return [1, C / method.groups, H, W];',
  ]);
});
