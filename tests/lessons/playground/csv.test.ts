import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/data/csv';
import type { Shape } from '../../../src/engine/index';
import { readCsv, readShape } from '../../../src/lessons/playground/csv';

const size = fc.integer({ min: 1, max: 4 });
const tensors = fc
  .tuple(size, size, size, size)
  .chain(([N, C, H, W]) =>
    fc
      .array(fc.float(), { minLength: N * C * H * W, maxLength: N * C * H * W })
      .map((values) => ({ shape: [N, C, H, W] as Shape, data: Float32Array.from(values) })),
  );

describe('numbers as text', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(tensors, (tensor) => {
        expect(readCsv(writeCsv(tensor))).toEqual(tensor);
      }),
    );
  });

  it('are maps parted by empty lines, all of one sample', () => {
    const tensor = { shape: [1, 2, 2, 2], data: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
    expect(readCsv('\n1,2\n3,4\n\n\n5,6\n7,8\n')).toEqual(tensor);
  });

  it('belong to samples as the first line says', () => {
    expect(readCsv('shape: 2, 1, 1, 2\n1,2\n\n3,4')).toMatchObject({ shape: [2, 1, 1, 2] });
    expect(readCsv('# Shape 4,1,1,1\n1,2,3,4')).toMatchObject({ shape: [4, 1, 1, 1] });
  });

  it('are taken as spreadsheets and people write them', () => {
    const row = (...values: number[]) => ({ shape: [1, 1, 1, values.length], data: Float32Array.from(values) });
    const texts = ['1;2,5;-3', '1\t2.5\t−3', '1 2.5 -3', '\ufeff1, 2.5, -3,\r\n', '१, २.५, -३', '1, 2.5, -3\n,,\n'];
    expect(texts.map(readCsv)).toEqual(texts.map(() => row(1, 2.5, -3)));
    expect(readCsv('nan, -inf')).toEqual(row(Number.NaN, Number.NEGATIVE_INFINITY));
  });

  it('are refused with the line and what stands in it', () => {
    expect({
      nothing: readCsv(' \n'),
      word: readCsv('1,2\n3,four'),
      gap: readCsv('1,,3'),
      ragged: readCsv('1,2\n3'),
      uneven: readCsv('1\n2\n\n3'),
      header: readCsv('shape: 2, two\n1'),
      count: readCsv('shape: 2, 2, 2, 2\n1,2'),
      many: readCsv(Array(65_537).fill('1').join('\n')),
      wide: readCsv(Array(2049).fill('1').join(',')),
    }).toEqual({
      nothing: { kind: 'empty' },
      word: { kind: 'number', line: 2, text: 'four' },
      gap: { kind: 'number', line: 1, text: '' },
      ragged: { kind: 'columns', line: 2, found: 1, wanted: 2 },
      uneven: { kind: 'rows', line: 4, found: 1, wanted: 2 },
      header: { kind: 'header', text: '2, two' },
      count: { kind: 'count', shape: '2 × 2 × 2 × 2', found: 2, wanted: 16 },
      many: { kind: 'tooMany', found: 65_537, most: 65_536 },
      wide: { kind: 'sheet', across: 2049, down: 1, most: 2048 },
    });
  });
});

it('a shape is four whole numbers, however they are parted', () => {
  expect(['2,3,4,4', '2 x 3 × 4 X 4', ' 2 3 4 4 '].map(readShape)).toEqual(Array(3).fill([2, 3, 4, 4]));
  expect(['2,3,4', '0,1,1,1', '1.5,1,1,1', 'a,b,c,d', ''].filter((text) => readShape(text))).toEqual([]);
});
