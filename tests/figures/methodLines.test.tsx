import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MethodLines } from '../../src/figures/MethodLines';

const figure = renderToStaticMarkup(
  <MethodLines
    lines={[
      { method: 'batch', label: 'BN', values: [1, 5, 9] },
      { method: 'group', label: 'GN', values: [3, 2, 3] },
    ]}
    categories={['32', '8', '2']}
    categoryLabel="images"
    formatValue={(value) => `${value} %`}
    formatTick={String}
    description="Two lines."
  />,
);

/** Where a point stands, and on which side of it its value is written. */
const points = Array.from(
  figure.matchAll(/translate\(([\d.]+) ([\d.]+)\)"><circle[^>]*><\/circle><text[^>]* y="(-?\d+)"[^>]*>([^<]*)</g),
  ([, x, y, side, text]) => ({ x: Number(x), y: Number(y), isAbove: Number(side) < 0, text }),
);

it('writes every value at its point, the highest of a category above its line and the others below', () => {
  expect(points.map(({ text, isAbove }) => `${text} ${isAbove ? 'above' : 'below'}`)).toEqual([
    ...['1 % below', '5 % above', '9 % above'],
    ...['3 % above', '2 % below', '3 % below'],
  ]);
});

it('places equal values equally high, larger ones higher, and categories from left to right', () => {
  const [batch, group] = [points.slice(0, 3), points.slice(3)];
  expect(group[0]!.y).toBe(group[2]!.y);
  expect(batch.map(({ y }) => y)).toEqual(batch.map(({ y }) => y).sort((first, second) => second - first));
  expect(batch.map(({ x }) => x)).toEqual(group.map(({ x }) => x));
  expect(batch[0]!.x).toBeLessThan(batch[1]!.x);
});

it('tells the methods apart by hue and dash, and says in words what it shows', () => {
  expect(figure).toContain('figure-method-batch');
  expect(figure.match(/stroke-dasharray/g)).toHaveLength(2);
  expect(figure).toContain('aria-label="Two lines."');
});
