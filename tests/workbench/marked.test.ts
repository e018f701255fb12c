import { describe, expect, it } from 'vitest';
import type { PictureState } from '../../src/state/picture';
import { type Library, libraries } from '../../src/workbench/code/libraries';
import { linesOf, mark, plainOf } from '../../src/workbench/code/marked';
import { typeScript } from '../../src/workbench/code/typeScript';
import { parts } from '../../src/workbench/parts';
import { requestWith } from './request';

const textOf = ({ spans }: ReturnType<typeof linesOf>[number]) => spans.map(({ text }) => text).join('');

describe('a marked program', () => {
  const marked = `a\n${mark('x', `x = [\n  1,\n]`)}\n${mark('mean', `x.mean(${mark('indexSet', 'axis=1')})`)} # ${mark('y', 'b')}`;

  it('is the program once its marks are taken out, whole and line by line', () => {
    expect(plainOf(marked)).toBe('a\nx = [\n  1,\n]\nx.mean(axis=1) # b');
    expect(linesOf(marked).map(textOf).join('\n')).toBe(plainOf(marked));
  });

  it('says of each line what it does, its own part first, and where a part begins', () => {
    expect(linesOf(marked).map((line) => [line.isStart, ...line.parts].join(' '))).toEqual([
      ...['false', 'true x', 'false x', 'false x', 'true mean indexSet y'],
    ]);
  });

  it('says of each stretch which parts it stands in, the outermost first', () => {
    const last = linesOf(marked).at(-1)!;
    expect(last.spans.map(({ start, text, parts: own }) => `${start} ${text}: ${own.join(' ')}`)).toEqual([
      ...['0 x.mean(: mean', '7 axis=1: mean indexSet', '13 ): mean', '14  # : ', '17 b: y'],
    ]);
  });
});

describe('every program', () => {
  const settings: readonly Partial<PictureState>[] = [
    ...[{}, { mode: 'inference' as const, batchesSeen: 2 }, { kind: 'layer' as const }, { kind: 'instance' as const }],
    ...[{ kind: 'group' as const, groups: 2 }, { kind: 'rms' as const }],
  ];
  const writers = { ...libraries, TypeScript: typeScript };

  it.each(Object.keys(writers) as (Library | 'TypeScript')[])(
    'in %s has a line for each part of its formula',
    (name) => {
      const offenders = settings.flatMap((change) => {
        const lit = new Set(linesOf(writers[name](requestWith(change))).flatMap((line) => line.parts));
        const isRms = change.kind === 'rms';
        // With the running statistics at hand nobody averages over a set.
        const isGiven = change.mode === 'inference' && (name === 'NumPy' || name === 'JAX');
        return parts
          .filter((part) => !(isRms && (part === 'mean' || part === 'beta')) && !(isGiven && part === 'indexSet'))
          .filter((part) => !lit.has(part))
          .map((part) => `${JSON.stringify(change)}: ${part}`);
      });
      expect(offenders).toEqual([]);
    },
  );
});
