import { expect, it } from 'vitest';
import { epsilonExponents } from '../../src/state/picture';
import { parseEpsilon } from '../../src/workbench/AffineControls';

const parsed = (texts: readonly string[]) => texts.map(parseEpsilon);

it('ε can be typed in every way that people write it', () => {
  expect(parsed(['1e-5', '0.00001', '10⁻⁵', '1e-8', '0.1', '1', '1.0', ' 1e-3 '])).toEqual([
    -5, -5, -5, -8, -1, 0, 0, -3,
  ]);
});

it('ε = 0 is the lowest exponent, and only 0 is', () => {
  expect(parsed(['0', '0.0', '1e-9', '1e-20'])).toEqual([
    epsilonExponents.min,
    epsilonExponents.min,
    undefined,
    undefined,
  ]);
});

it('ε is never negative, nor between two powers of ten, nor a word', () => {
  expect(
    parsed(['-1', '-0.001', '2', '3e-5', '', 'epsilon', 'NaN', '1e-5x']).filter((value) => value !== undefined),
  ).toEqual([]);
});
