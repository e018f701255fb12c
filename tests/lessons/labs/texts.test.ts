import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/languages';
import { experiments } from '../../../src/lessons/experiments';
import { labEntries, textsOfLab } from '../../../src/lessons/labs/registry';
import type { AnyView } from '../../../src/lessons/labs/view';
import { entriesOf, namespacesOf } from '../../helpers/locales';
import { field, nodesOf, parse, type SyntaxNode, stringOf } from '../../helpers/sources';

const benches = await Promise.all(labEntries.map(async ({ slug, load }) => ({ slug, view: (await load()).view })));

/** The strings that an expression may come to: `'a'`, `x ? 'a' : 'b'`. */
function outcomes(node: SyntaxNode | undefined): string[] {
  if (node?.type === 'ConditionalExpression') {
    return [...outcomes(field(node, 'consequent')), ...outcomes(field(node, 'alternate'))];
  }
  const text = stringOf(node);
  return text === undefined ? [] : [text];
}

/** Every finding that a lab's verdict may come to, read off its source. */
function findingsOf(lab: string): string[] {
  const verdict = [...nodesOf(parse(`src/labs/${lab}.ts`))].find(
    (node) => node.type === 'FunctionDeclaration' && field(node, 'id')?.name === 'verdict',
  )!;
  const keys = [...nodesOf(verdict)].flatMap((node) => {
    const isField = node.type === 'Property' && field(node, 'key')?.name === 'key';
    const isVariable = node.type === 'VariableDeclarator' && field(node, 'id')?.name === 'key';
    return isField ? outcomes(field(node, 'value')) : isVariable ? outcomes(field(node, 'init')) : [];
  });
  return [...new Set(keys)];
}

/** Findings that compare a method with none: they have nothing to say of none. */
const comparisons =
  /^(?:aheadOfNone|behindNone|beatsNone|losesToNone|levelWithNone|smoother|notSmoother|steadier|notSteadier)$/;

const words = (options: readonly unknown[]) => options.filter((option) => typeof option === 'string');

/** The paths of the texts that the page asks a lab's file for, but for the findings. */
function askedOf({ lab, prediction, columns }: AnyView): string[] {
  const controls = Object.entries(lab.controls).flatMap(([name, control]) => {
    if (name === 'methods' || name === 'seed') return [];
    const options = control.kind === 'range' ? [] : words(control.options);
    return [`controls.${name}.label`, ...options.map((option) => `controls.${name}.options.${option}`)];
  });
  return [
    ...['title', 'line', 'claim', 'method', 'prediction.question'],
    ...prediction.options.map((option) => `prediction.options.${option}`),
    ...controls,
    ...Object.keys(lab.presets).map((preset) => `presets.${preset}`),
    ...columns.filter(({ name }) => name !== 'method').map(({ name }) => `columns.${name}`),
  ];
}

const isAsked = /^(?:prediction\.options|controls|presets|columns)\./;

describe.each(languages)('the texts of every lab (%s)', (language) => {
  const entries = entriesOf(language);
  const keysOf = (slug: string) =>
    entries.filter(({ namespace }) => namespace === textsOfLab(slug)).map(({ key }) => key);

  it('are there', () => {
    expect(
      labEntries.map(({ slug }) => textsOfLab(slug)).filter((name) => !namespacesOf(language).includes(name)),
    ).toEqual([]);
  });

  it('name every control, option, preset, prediction and column', () => {
    const missing = benches.flatMap(({ slug, view }) => {
      const keys = keysOf(slug);
      return askedOf(view)
        .filter((path) => !keys.includes(path))
        .map((path) => `${slug}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  it('name nothing that a lab does not have', () => {
    const left = benches.flatMap(({ slug, view }) => {
      const asked = askedOf(view);
      return keysOf(slug)
        .filter((key) => isAsked.test(key) && !asked.includes(key))
        .map((key) => `${slug}: ${key}`);
    });
    expect(left).toEqual([]);
  });

  it('say what the experiment does not show', () => {
    const silent = benches.filter(({ slug }) => !keysOf(slug).some((key) => key.startsWith('limits.')));
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });

  it('have a sentence for every finding, for every method where it speaks of methods', () => {
    const offenders = benches.flatMap(({ slug, view: { lab } }) => {
      const keys = keysOf(slug).filter((key) => key.startsWith('findings.'));
      const control = lab.controls.methods ?? lab.controls.contenders;
      const methods = control && control.kind !== 'range' ? words(control.options) : [];
      const wanted = findingsOf(lab.id);
      const spare = keys.filter((key) => !wanted.includes(key.split('.')[1]!));
      const missing = wanted.flatMap((finding) => {
        const own = keys.filter((key) => key.split('.')[1] === finding);
        if (own.some((key) => key === `findings.${finding}`)) return [];
        // Below the finding stands the method, and below that, where there is more to tell apart, the same for each.
        const tails = new Set(own.map((key) => key.split('.').slice(3).join('.')));
        return methods
          .filter((method) => !(method === 'none' && comparisons.test(finding)))
          .flatMap((method) =>
            (tails.size > 0 ? [...tails] : ['']).map((tail) =>
              ['findings', finding, method, tail].filter((part) => part !== '').join('.'),
            ),
          )
          .filter((path) => !own.includes(path));
      });
      return [...missing, ...spare.map((key) => `${key} is never found`)].map((problem) => `${slug}: ${problem}`);
    });
    expect(offenders).toEqual([]);
  });
});

describe('the experiments in the lessons', () => {
  it('ask for settings that their labs offer', () => {
    const offenders = Object.entries(experiments).flatMap(([id, { slug, settings }]) => {
      const controls = benches.find((bench) => bench.slug === slug)?.view.lab.controls;
      if (!controls) return [];
      return Object.entries(settings)
        .filter(([name, value]) => {
          const control = controls[name];
          if (!control) return true;
          if (control.kind === 'range') return !(Number(value) >= control.minimum && Number(value) <= control.maximum);
          return [value].flat().some((one) => !control.options.includes(one));
        })
        .map(([name, value]) => `${id}: ${name} = ${value}`);
    });
    expect(offenders).toEqual([]);
  });
});
