import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { colourOf } from '../../src/figures/colour';
import { SampleStrip } from '../../src/figures/SampleStrip';
import { VectorTable, type VectorTableProps } from '../../src/figures/VectorTable';

const table: VectorTableProps = {
  caption: 'Words',
  corner: 'Word',
  columns: ['a', 'b'],
  factColumns: ['μ'],
  vectors: [
    { label: 'one', values: [1, -2], facts: ['−0.5'] },
    { label: 'one', values: [Number.NaN, 0], facts: ['NaN'] },
  ],
  domain: 3,
  formatCell: (value) => value.toFixed(1),
  sets: { run: 'rows', method: 'layer' },
  marked: [false, true],
  markLabel: 'moved',
};

const cellsOf = (html: string) => html.match(/<td[^>]*>.*?<\/td>/g) ?? [];

describe('a table of vectors', () => {
  const html = renderToStaticMarkup(<VectorTable {...table} />);

  it('has a row a vector with its values and facts, NaN by name', () => {
    const texts = cellsOf(html).map((cell) => cell.replace(/<span.*?<\/span>|<[^>]*>/g, ''));
    expect(texts).toEqual(['1.0', '-2.0', '−0.5', 'NaN', '0.0', 'NaN']);
  });

  it('colours each value as the other pictures do', () => {
    expect(cellsOf(html)[1]).toContain(`background-color:${colourOf(-2, 3)}`);
  });

  it('marks the values it is told to, for the eye and in words', () => {
    expect(cellsOf(html).map((cell) => cell.includes('is-marked') && cell.includes('moved'))).toEqual([
      ...[false, true, false, false, false, false],
    ]);
  });

  it('frames rows or columns in the hue of the method, or nothing', () => {
    const classOf = (sets: VectorTableProps['sets']) =>
      /class="([^"]*)"/.exec(renderToStaticMarkup(<VectorTable {...table} sets={sets} />))?.[1]?.trim();
    expect(classOf(table.sets)).toBe('figure figure-vectors figure-vectors-rows figure-method-layer');
    expect(classOf({ run: 'columns', method: 'batch' })).toContain('figure-vectors-columns figure-method-batch');
    expect(classOf(null)).toBe('figure figure-vectors');
  });
});

describe('a strip', () => {
  const tensor = { shape: [1, 3, 2, 2], data: new Float32Array(12).fill(1) } as const;

  it('paints every cell of the sample, and names itself', () => {
    const html = renderToStaticMarkup(<SampleStrip tensor={tensor} domain={3} label="Outputs" />);
    expect(html.split(`fill="${colourOf(1, 3)}"`)).toHaveLength(12 + 1);
    expect(html).toContain('role="img" aria-label="Outputs"');
  });

  it('is framed where a method is given', () => {
    const framed = renderToStaticMarkup(<SampleStrip tensor={tensor} domain={3} label="x" method="rms" />);
    expect(framed).toContain('stroke-dasharray="7 5"');
  });
});
