import { memo } from 'react';
import { inkOn, printValue } from './colour';
import { planesOf } from './layout';
import { placesIn, type SheetPaintProps } from './SheetColours';

export interface SheetNumbersProps extends SheetPaintProps {
  readonly formatCell: (value: number) => string;
  readonly fontSize: number;
}

const LARGEST_FONT = 14;
const SMALLEST_FONT = 9;
/** Mean width of a character of “−1.23” as a share of the font size, a little more than most faces need. */
const DIGIT = 0.52;

/** The font size at which so many characters fit into a cell; 0 where none could be read. */
export function fontFor(cell: number, characters: number): number {
  const fitting = Math.floor(((cell - 3) / (characters * DIGIT)) * 2) / 2;
  return fitting < SMALLEST_FONT ? 0 : Math.min(fitting, LARGEST_FONT);
}

/** Each cell's value as text, in the ink that can be read on its colour. */
export const SheetNumbers = memo(function SheetNumbers(props: SheetNumbersProps) {
  const { tensor, domain, layout, formatCell, fontSize } = props;
  const middle = layout.cell / 2;
  const baseline = middle + fontSize * 0.35;
  return (
    <g className="figure-numbers" fontSize={fontSize}>
      {planesOf(layout).map(({ plane, x, y }) => (
        <g key={plane} transform={`translate(${x + middle} ${y + baseline})`}>
          {placesIn(layout).map((place) => {
            const value = tensor.data[plane * place.count + place.index]!;
            return (
              <text key={place.index} x={place.x} y={place.y} fill={inkOn(value, domain)}>
                {printValue(value, formatCell)}
              </text>
            );
          })}
        </g>
      ))}
    </g>
  );
});
