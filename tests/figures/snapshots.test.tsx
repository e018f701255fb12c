import { describe, expect, it } from 'vitest';
import { Histogram } from '../../src/figures/Histogram';
import { Legend } from '../../src/figures/Legend';
import { RunningChart } from '../../src/figures/RunningChart';
import { TensorSheets, type TensorSheetsProps } from '../../src/figures/TensorSheets';
import { TensorTable } from '../../src/figures/TensorTable';
import { markup } from '../helpers/markup';

const formatCell = (value: number) => value.toFixed(1).replace('-', '−');

const sheets: TensorSheetsProps = {
  tensor: { shape: [2, 2, 2, 2], data: Float32Array.of(-2, -1, 0, 1, 2, 3, Number.NaN, 0.5, 1, 1, 1, 1, 0, 0, 0, 0) },
  group: Int32Array.of(0, 1, 0, 1),
  method: 'batch',
  domain: 3,
  selected: { n: 0, c: 1, h: 1, w: 0 },
  pinned: true,
  onPoint: () => {},
  onPin: () => {},
  onDragValue: () => {},
  names: {
    kernels: [
      [0, 1, 0, -1],
      [1, 1, 1, 1],
    ],
    thumbnails: [
      [0, 15, 15, 0],
      [15, 0, 0, 15],
    ],
    sampleLabel: (n) => `n = ${n}`,
    channelLabel: (c) => ['vertical edge', 'blur'][c]!,
  },
  formatCell,
  label: 'Input',
  description: 'Cell n 0, c 1.',
  instructions: 'Arrows move.',
  nominalWidth: 320,
};

describe('figures', () => {
  it('draws sheets with the set of the pinned cell', () => {
    expect(markup(<TensorSheets {...sheets} />)).toMatchSnapshot();
  });

  it('writes no node for the cells of a large tensor', () => {
    const tensor = { shape: [8, 16, 8, 8], data: new Float32Array(8192) } as const;
    const group = Int32Array.from({ length: 128 }, (_, plane) => plane % 16);
    const names = { sampleLabel: String, channelLabel: String };
    const html = markup(<TensorSheets {...sheets} tensor={tensor} group={group} names={names} />);
    expect(html).toContain('<canvas');
    expect(html.split('\n').length).toBeLessThan(8 * 16);
  });

  it('draws a legend', () => {
    expect(
      markup(<Legend domain={3} formatTick={String} label="value" notFiniteLabel="not a number" />),
    ).toMatchSnapshot();
  });

  it('draws two histograms on one scale', () => {
    const figure = (
      <Histogram
        series={[
          { values: [1, 2, 2, 3], mean: 2, deviation: 0.7, label: 'before', fill: 'hatched' },
          { values: [-1, 0, 0, 1], mean: 0, deviation: 0.7, label: 'after', fill: 'group' },
        ]}
        domain={[-4, 4]}
        axisLabel="value"
        formatTick={String}
        description="Two histograms."
        binCount={8}
      />
    );
    expect(markup(figure)).toMatchSnapshot();
  });

  it('draws running statistics against the batches’ own', () => {
    const labels = { batches: 'batch', value: 'mean', batch: 'batch', running: 'running', description: 'Chart.' };
    const figure = (
      <RunningChart
        batchMean={[1, 2]}
        batchVariance={[1, 4]}
        runningMean={[0.1, 0.29]}
        runningVariance={[1, 1.3]}
        labels={labels}
        formatTick={String}
      />
    );
    expect(markup(figure)).toMatchSnapshot();
  });

  it('lists one channel of every sample as a table', () => {
    const labels = {
      caption: 'Channel 1',
      sample: (n: number) => `n = ${n}`,
      channel: (c: number) => `c = ${c}`,
      row: (h: number) => `h = ${h}`,
      column: (w: number) => `w = ${w}`,
    };
    const table = (
      <TensorTable
        tensor={sheets.tensor}
        slice={{ channel: 1 }}
        selected={sheets.selected}
        formatCell={formatCell}
        labels={labels}
      />
    );
    expect(markup(table)).toMatchSnapshot();
  });
});
