import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../src/figures/BarChart';
import { markup } from '../helpers/markup';

const chart = (value: number) => (
  <BarChart
    groups={[
      {
        id: 'sorted',
        label: 'Sorted by class',
        bars: [
          { id: 'batch', method: 'batch', name: 'Batch', value: 80, range: [70, 85] },
          { id: 'group', method: 'group', name: 'Group', value },
        ],
      },
    ]}
    largest={100}
    formatValue={(share) => `${share} %`}
    description="Errors by method"
  />
);

describe('BarChart', () => {
  it('draws each bar in its method’s hue and dash, with its name and value', () => {
    expect(markup(chart(8))).toMatchSnapshot();
  });

  it('draws no bar for what is no number', () => {
    expect(renderToStaticMarkup(chart(Number.NaN)).match(/class="figure-bar"/g)).toHaveLength(1);
  });
});
