import { expect, it } from 'vitest';
import { DotStrips } from '../../src/figures/DotStrips';
import { markup } from '../helpers/markup';

it('draws every number as a dot, each strip on its own scale', () => {
  const strips = [
    { id: 'x', label: 'x', values: [3, 5, 9] },
    { id: 'xHat', label: 'x̂', values: [-1, 0, 2] },
    { id: 'alike', label: 'all alike', values: [0, 0] },
  ];
  expect(markup(<DotStrips strips={strips} format={String} description="Three strips" />)).toMatchSnapshot();
});
