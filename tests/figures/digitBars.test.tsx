import { expect, it } from 'vitest';
import { DigitBars } from '../../src/figures/DigitBars';
import { markup } from '../helpers/markup';

it('draws a column a digit and marks the likeliest', () => {
  const picture = <DigitBars method="layer" probabilities={[0.1, 0.7, 0.2]} description="It sees a 1" />;
  expect(markup(picture)).toMatchSnapshot();
});
