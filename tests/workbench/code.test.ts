import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureState } from '../../src/state/picture';
import { type Library, libraries } from '../../src/workbench/code/libraries';
import { abridge, plainOf } from '../../src/workbench/code/marked';
import { type CodeRequest, shortest } from '../../src/workbench/code/request';
import { initial } from '../state/picture';
import { requestWith } from './request';

const gamma = initial.gamma.map((_, c) => 1 - c / 4);
const beta = initial.beta.map((_, c) => c / 3);
const settings: Readonly<Record<string, Partial<PictureState>>> = {
  'as it opens': {},
  'another shape, γ, β, ε': { shape: [3, 5, 2, 7], source: 'random', gamma, beta, epsilonExponent: -3 },
  'ε = 0, a changed cell': { epsilonExponent: -9, edits: { '0.1.0.0': -0.5 }, pinned: { n: 0, c: 1, h: 0, w: 0 } },
  'whole numbers': { shape: [2, 1, 1, 1], edits: { '0.0.0.0': 1, '1.0.0.0': 4 } },
  'ε = 10⁻⁸ at inference': { mode: 'inference', batchesSeen: 2, epsilonExponent: -8 },
  layer: { kind: 'layer', gamma, beta },
  instance: { kind: 'instance', gamma, beta },
  group: { kind: 'group', groups: 2, gamma, beta },
  rms: { kind: 'rms', gamma },
};
const requests = Object.entries(settings).map(([name, change]) => ({ name, request: requestWith(change) }));

/** What must hold of a program, as the settings' names for which it does not. */
function offenders(framework: Library, holds: (code: string, request: CodeRequest) => boolean): string[] {
  return requests
    .filter(({ request }) => !holds(plainOf(libraries[framework](request)), request))
    .map(({ name }) => name);
}

/** The numbers of a list that is assigned to a name. */
function listIn(code: string, name: string): number[] {
  const [, list = ''] = new RegExp(`^${name} = [\\w.]+\\(\\[([^\\]]*)\\]`, 'm').exec(code) ?? [];
  return list
    .split(',')
    .filter((item) => item.trim() !== '')
    .map(Number);
}

const float32 = (values: ArrayLike<number>) => [...Float32Array.from(values)].join();

describe.each(Object.keys(libraries) as Library[])('the %s program', (framework) => {
  it('carries the whole input, bit by bit, in its shape', () => {
    const holds = (code: string, { x }: CodeRequest) =>
      float32(listIn(code, 'x')) === float32(x.data) && code.includes(`).reshape(${x.shape.join(', ')})`);
    expect(offenders(framework, holds)).toEqual([]);
  });

  it('carries γ and β of every channel; β not for RMSNorm, which has none', () => {
    const holds = (code: string, request: CodeRequest) =>
      float32(listIn(code, 'gamma')) === float32(request.gamma) &&
      float32(listIn(code, 'beta')) === float32(request.method.kind === 'rms' ? [] : request.beta);
    expect(offenders(framework, holds)).toEqual([]);
  });

  it('uses the page’s ε', () => {
    const holds = (code: string, { epsilon }: CodeRequest) => {
      const [found] = /(?<=eps=|epsilon=)[\d.e-]+|(?<= \+ )[\d.e-]+(?=\))/.exec(code) ?? [];
      return found !== undefined && Number(found) === epsilon;
    };
    expect(offenders(framework, holds)).toEqual([]);
  });

  it('prints the chosen cell of its output', () => {
    const holds = (code: string, { cell: { n, c, h, w } }: CodeRequest) =>
      code.includes(`y[${n}, ${c}, ${h}, ${w}]`) && code.split('\n').at(-2)?.includes('  # ') === true;
    expect(offenders(framework, holds)).toEqual([]);
  });

  it('is one that Python can read', () => {
    const programs = requests.map(({ request }) => plainOf(libraries[framework](request)));
    const { status, stderr } = spawnSync(
      'python3',
      ['-c', 'import ast, json, sys\nfor code in json.load(sys.stdin): ast.parse(code)'],
      {
        input: JSON.stringify(programs),
        encoding: 'utf8',
      },
    );
    // Without python3 there is no status at all.
    expect(status === 0 || status === null ? '' : stderr).toBe('');
  });
});

describe('the PyTorch program', () => {
  it('takes its numbers as floats, even where all are whole', () => {
    const holds = (code: string) => {
      const [, , suffix = ''] = /^x = torch\.tensor\(\[([^\]]*)\]([^)]*)\)/m.exec(code) ?? [];
      return suffix.includes('dtype=torch.float') || listIn(code, 'x').some((value) => !Number.isInteger(value));
    };
    expect(offenders('PyTorch', holds)).toEqual([]);
  });

  it('normalizes with the method’s own layer', () => {
    const layers = requests.map(({ request }) =>
      /torch\.nn\.(\w+)\(([\d, ]*)/.exec(plainOf(libraries.PyTorch(request)))?.slice(1),
    );
    expect(layers).toEqual([
      ...[
        ['BatchNorm2d', '6, '],
        ['BatchNorm2d', '5, '],
        ['BatchNorm2d', '6, '],
        ['BatchNorm2d', '1, '],
      ],
      ...[
        ['BatchNorm2d', '6, '],
        ['GroupNorm', '1, 6, '],
        ['InstanceNorm2d', '6, '],
        ['GroupNorm', '2, 6, '],
        undefined,
      ],
    ]);
  });

  it('is in the page’s mode, and at inference carries the running statistics', () => {
    const holds = (code: string, { mode, method, shown }: CodeRequest) => {
      const isInference = mode === 'inference' && method.kind === 'batch';
      const copied = (name: string) =>
        /\[([^\]]*)\]/
          .exec(code.split(`norm.${name}.copy_(`)[1] ?? '')?.[1]
          ?.split(',')
          .map(Number) ?? [];
      if (method.kind === 'rms') return !code.includes('.train()') && !code.includes('.eval()');
      return isInference
        ? code.includes('norm.eval()') &&
            float32(copied('running_mean')) === float32(shown.mean) &&
            float32(copied('running_var')) === float32(shown.variance)
        : code.includes('norm.train()') && !code.includes('copy_(torch');
    };
    expect(offenders('PyTorch', holds)).toEqual([]);
  });
});

describe('the Keras program', () => {
  it('puts the channels where the data has them, and sets weights in Keras’s order', () => {
    const holds = (code: string, { method }: CodeRequest) => {
      if (method.kind === 'rms') return !code.includes('layers');
      const weights = method.kind === 'batch' ? '[gamma, beta, mean, variance]' : '[gamma, beta]';
      return code.includes('axis=1') && code.includes(`layer.set_weights(${weights})`);
    };
    expect(offenders('Keras', holds)).toEqual([]);
  });

  it('is in the page’s mode', () => {
    const holds = (code: string, { mode, method }: CodeRequest) =>
      method.kind !== 'batch' || code.includes(`training=${mode === 'training' ? 'True' : 'False'}`);
    expect(offenders('Keras', holds)).toEqual([]);
  });
});

describe('shortest', () => {
  it('writes as few digits as give the same float32 again', () => {
    expect([0.1, Math.fround(0.1), 1 / 3, 16777216, -0.01, 0, 100, 1e-7].map(shortest)).toEqual([
      ...['0.1', '0.1', '0.33333334', '16777216', '-0.01', '0', '100', '1e-7'],
    ]);
  });

  it('gives every float32 again', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(shortest(value)))).toBe(Math.fround(value) + 0);
      }),
      { seed: 2015, numRuns: 1000 },
    );
  });
});

describe('abridge', () => {
  const program = plainOf(libraries.PyTorch(requestWith({})));

  it('leaves out all rows of data but the first four, and nothing else', () => {
    const lines = abridge(program).split('\n');
    const all = program.split('\n');
    expect(lines.filter((line) => /^ {4}[-\d]/.test(line))).toEqual(
      all.filter((line) => /^ {4}[-\d]/.test(line)).slice(0, 4),
    );
    expect(lines.filter((line) => line === '    …')).toHaveLength(1);
    expect(lines.filter((line) => !/^ {4}(?:[-\d]|…)/.test(line))).toEqual(
      all.filter((line) => !/^ {4}[-\d]/.test(line)),
    );
  });

  it('leaves short data whole', () => {
    const short = plainOf(libraries.NumPy(requestWith({ shape: [2, 2, 2, 2] })));
    expect(abridge(short)).toBe(short);
    expect(abridge(program, 1000)).toBe(program);
  });
});
