import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../src/ui/parseNumber';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const seeded = { seed: 7, numRuns: 300 };

test('reads back every finite number that JavaScript prints', () => {
  fc.assert(
    fc.property(finite, (value) => parseNumber(String(value)) === value),
    seeded,
  );
});

test('reads a decimal comma, the minus sign U+2212 and Devanagari digits as their plain spelling', () => {
  const devanagari = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit)));
  fc.assert(
    fc.property(finite, (value) => {
      const text = String(value).replace('.', ',').replaceAll('-', '−');
      expect([parseNumber(text) === value, parseNumber(devanagari(text)) === value]).toEqual([true, true]);
    }),
    seeded,
  );
});

test('reads powers of ten in every spelling', () => {
  const spellings = ['10⁻⁵', '10^-5', '10^−5', '1e-5', '1E−5', '1×10⁻⁵', '1 × 10^-5', '0,00001'];
  expect(spellings.map((text) => [text, parseNumber(text)])).toEqual(spellings.map((text) => [text, 1e-5]));
  expect(['−2×10⁻³', '2,5×10²', '10⁰', '10⁺²'].map(parseNumber)).toEqual([-0.002, 250, 1, 100]);
});

test('reads an unfinished but clear number', () => {
  expect(['5.', '.5', '+3', ' 7 ', '−,5'].map(parseNumber)).toEqual([5, 0.5, 3, 7, -0.5]);
});

test('reads nothing else as a number', () => {
  const refused = [
    '',
    ' ',
    '-',
    '.',
    '1,234,567',
    '1.5,2',
    '12px',
    '5²',
    '2^3',
    '1e',
    'NaN',
    'Infinity',
    '1e999',
    '0x10',
  ];
  expect(refused.filter((text) => parseNumber(text) !== undefined)).toEqual([]);
});

test('answers any text with a finite number or undefined', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-−+.,e^×10⁻⁵ ]{0,12}$/));
  fc.assert(
    fc.property(anyText, (text) => {
      const value = parseNumber(text);
      expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
    seeded,
  );
});
