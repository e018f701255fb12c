import { describe, expect, it } from 'vitest';
import { NumberLine, type NumberLineProps } from '../../src/figures/NumberLine';
import { ValleyMap } from '../../src/figures/ValleyMap';
import { markup } from '../helpers/markup';

const line: NumberLineProps = {
  values: [2, 6, 10],
  mean: 6,
  deviation: 3.266,
  scores: [-1.22, 0, 1.22],
  range: { min: 0, max: 12 },
  shows: 'mean',
  selected: 2,
  onSelect: () => {},
  onMove: () => {},
  labels: {
    description: 'Three numbers.',
    dot: (index) => `Number ${index + 1}`,
    state: (index) => `value ${index}`,
    mean: 'mean 6',
    deviation: 'deviation 3.27',
    meanSquare: 'mean square 10.7',
  },
  format: {
    value: String,
    signed: (value) => (value > 0 ? `+${value}` : String(value)),
    square: String,
    score: (value) => value.toFixed(1),
  },
};

describe('number line', () => {
  it.each(['mean', 'deviations', 'variance', 'deviation', 'scores'] as const)('draws its numbers with: %s', (shows) => {
    expect(markup(<NumberLine {...line} shows={shows} />)).toMatchSnapshot();
  });

  it('has as many sliders as numbers, each with its value', () => {
    const values = markup(<NumberLine {...line} />).match(/aria-valuenow="\d+"/g);
    expect(values).toEqual(['aria-valuenow="2"', 'aria-valuenow="6"', 'aria-valuenow="10"']);
  });

  it('draws numbers without any spread, whose scores are no numbers', () => {
    const equal = { values: [6, 6], mean: 6, deviation: 0, scores: [Number.NaN, Number.NaN], selected: 0 };
    const drawn = (['deviations', 'variance', 'deviation', 'scores'] as const).map((shows) =>
      markup(<NumberLine {...line} {...equal} shows={shows} />).match(/(?:[dxyr]|transform|points)="[^"]*NaN[^"]*"/g),
    );
    expect(drawn.filter((found) => found !== null)).toEqual([]);
  });

  it('grows no higher than it may', () => {
    const [, height] = markup(<NumberLine {...line} nominalWidth={900} maxHeight={200} />).match(
      /viewBox="0 0 \S+ (\S+)"/,
    )!;
    expect(Number(height)).toBeLessThanOrEqual(200);
  });
});

describe('valley map', () => {
  const valley = { centre: [2, 1], least: 0, curvature: [1, 0.2, 8] } as const;
  const labels = { description: 'A valley.', across: 'first', up: 'second' };

  it('draws contours, the walk and the lowest point', () => {
    const path = [
      [0, 0],
      [0.5, 1.8],
      [0.9, 0.6],
    ] as const;
    expect(markup(<ValleyMap valley={valley} path={path} labels={labels} formatTick={String} />)).toMatchSnapshot();
  });

  it('ends the drawn walk where it has left the map for good', () => {
    const path = Array.from({ length: 200 }, (_, step) => [0, (-2) ** step] as const);
    const drawn = markup(<ValleyMap valley={valley} path={path} labels={labels} formatTick={String} />);
    expect(drawn.match(/valley-map-step/g)!.length).toBeLessThan(12);
    expect(drawn).not.toContain('valley-map-walker');
    expect(drawn).not.toMatch(/\d{7}/);
  });
});
