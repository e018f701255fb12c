import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printFloat32, readNotFinite } from '../../src/data/float32';

it('prints the decimal that a reader would write', () => {
  expect([0.1, 1, -2.5, 100, 0, 1 / 3].map((value) => printFloat32(Math.fround(value)))).toEqual([
    ...['0.1', '1', '-2.5', '100', '0', '0.33333334'],
  ]);
});

it('prints every float32 so that it is read back as itself', () => {
  fc.assert(
    fc.property(fc.float(), (value) => {
      const text = printFloat32(value);
      expect(Math.fround(readNotFinite(text) ?? Number(text))).toBe(value);
    }),
  );
});

it('takes NumPy’s words for what is no finite number, and no others', () => {
  expect(['nan', 'NaN', 'inf', '-inf', '+Infinity', 'info', ''].map(readNotFinite)).toEqual([
    Number.NaN,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    undefined,
    undefined,
  ]);
});
