import { describe, expect, it } from 'vitest';
import { type Method, poolOf, type Shape, setCount } from '../../../src/engine/index';
import { languages } from '../../../src/i18n/languages';
import { entriesOf } from '../../helpers/locales';

// Sizes without a common product, so that no two expressions can be mistaken for each other.
const shape: Shape = [3, 10, 7, 11];
const sizes: Readonly<Record<string, number>> = { N: 3, C: 10, H: 7, W: 11, G: 5 };

/** `N·G` or `(C/G)·H·W` as a number. */
const numberOf = (expression: string): number =>
  expression
    .replaceAll(/[()]/g, '')
    .split('·')
    .map((factor) => factor.split('/').map((letter) => sizes[letter]!))
    .reduce((product, [first, divisor = 1]) => (product * first!) / divisor, 1);

const methods: readonly Method[] = [
  { kind: 'batch' },
  { kind: 'layer' },
  { kind: 'instance' },
  { kind: 'group', groups: 5 },
];

describe('the printed sheet', () => {
  it.each(languages)('counts sets and their cells as the engine does (%s)', (language) => {
    const written = methods.map(({ kind }) => {
      const { text } = entriesOf(language).find(
        ({ namespace, key }) => namespace === 'conclusion' && key === `sheet.${kind}.sets`,
      )!;
      const [first = '', ...rest] = text.match(/[NCHWG()/·]*[NCHWG][NCHWG()/·]*/g) ?? [];
      return [kind, numberOf(first), numberOf(rest.at(-1) ?? '')];
    });
    const counted = methods.map((method) => {
      const pool = poolOf(method, shape);
      return [method.kind, setCount(pool, shape), pool.reduce((product, size) => product * size, 1)];
    });
    expect(written).toEqual(counted);
  });
});
