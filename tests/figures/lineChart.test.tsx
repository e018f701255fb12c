import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChartLine } from '../../src/figures/chart';
import { LineChart, type LineChartProps } from '../../src/figures/LineChart';
import { markup } from '../helpers/markup';

const batch: ChartLine = {
  id: 'batch',
  method: 'batch',
  name: 'Batch Normalization',
  shortName: 'Batch',
  points: [
    [1, 2.3],
    [50, 1],
    [100, 0.5],
  ],
};
const none: ChartLine = {
  id: 'none',
  method: 'none',
  name: 'No normalization',
  shortName: 'None',
  points: [
    [1, 2.3],
    [50, 2],
    [100, 1.5],
  ],
};
const props: LineChartProps = {
  lines: [batch, none],
  x: { kind: 'linear', domain: [0, 100], formatTick: String, label: 'step' },
  y: { kind: 'linear', domain: [0, 2.5], formatTick: (value) => value.toFixed(1), label: 'loss' },
  description: 'Loss over 100 steps.',
  height: 100,
};

describe('a line chart', () => {
  it('draws lines with hue and dash by method, named at their ends', () => {
    expect(markup(<LineChart {...props} />)).toMatchSnapshot();
  });

  it('draws a log axis in whole powers, leaves out what has no logarithm, and puts dots and values at points', () => {
    const lines = [
      {
        ...batch,
        points: [
          [1, 0.001],
          [2, 0],
          [3, 10],
        ] as const,
      },
    ];
    const y = { kind: 'log', domain: [0.001, 10], formatTick: String, label: 'size' } as const;
    const x = { ...props.x, domain: [1, 3], ticks: [1, 2, 3] } as const;
    expect(markup(<LineChart {...props} lines={lines} x={x} y={y} hasDots />)).toMatchSnapshot();
  });

  it('draws other runs as a band behind the lines', () => {
    const band = [
      [1, 2.2, 2.4],
      [100, 0.4, 0.6],
    ] as const;
    const html = markup(<LineChart {...props} lines={[{ ...batch, band }]} />);
    expect(html.indexOf('figure-band')).toBeGreaterThan(0);
    expect(html.indexOf('figure-band')).toBeLessThan(html.indexOf('figure-chart-line'));
    expect(html).toMatchSnapshot();
  });

  it('marks where a line broke off for good, with words in the place of its name', () => {
    const lines = [
      batch,
      {
        ...none,
        points: [
          [1, 2.3],
          [20, 90],
          [21, Number.NaN],
        ] as const,
        ending: 'diverged',
      },
    ];
    const html = renderToStaticMarkup(<LineChart {...props} lines={lines} />);
    expect(html).toContain('figure-chart-cross');
    expect(html).toMatch(/>None: diverged<|>None<!-- -->: <!-- -->diverged</);
    expect(html).not.toMatch(/>None</);
    expect(html).not.toContain('NaN');
  });

  it('leaves the names to the key while all lines are still short', () => {
    const short = [batch, none].map((line) => ({
      ...line,
      points: [
        [1, 2.3],
        [5, 2.2],
      ] as const,
    }));
    const texts = (lines: readonly ChartLine[]) =>
      renderToStaticMarkup(<LineChart {...props} lines={lines} />).match(/figure-chart-name/g) ?? [];
    expect(texts(short)).toHaveLength(0);
    expect(texts([batch, none])).toHaveLength(2);
    expect(texts([short[0]!])).toHaveLength(1);
  });
});
