import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/lessons/labs/csv';

it('has a head and a line a row, ended as RFC 4180 wants', () => {
  expect(writeCsv(['method', 'loss'], [{ method: 'batch', loss: 0.25 }])).toBe('method,loss\r\nbatch,0.25\r\n');
});

it('leaves empty what does not apply and says NaN where a number is none', () => {
  expect(writeCsv(['a', 'b', 'c'], [{ a: null, b: Number.NaN }])).toBe('a,b,c\r\n,NaN,\r\n');
});

it('quotes commas, quotes and line breaks', () => {
  expect(writeCsv(['a, b'], [{ 'a, b': 'say "x"\nnow' }])).toBe('"a, b"\r\n"say ""x""\nnow"\r\n');
});

it('prints numbers in full', () => {
  expect(writeCsv(['x'], [{ x: 1 / 3 }])).toBe(`x\r\n${1 / 3}\r\n`);
});
