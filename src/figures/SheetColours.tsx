import { memo } from 'react';
import type { Tensor } from '../engine/index';
import { cssTable, levelOf, NOT_FINITE } from './colour';
import { planesOf, type SheetLayout } from './layout';

export interface SheetPaintProps {
  readonly tensor: Tensor;
  /** The colours run from −domain to +domain. */
  readonly domain: number;
  readonly layout: SheetLayout;
}

interface SheetColoursProps extends SheetPaintProps {
  /** Id of the pattern that marks what is not a finite number. */
  readonly hatchId: string;
}

/** Paints the maps with a node a cell: static HTML, crisp in print, readable without JavaScript. */
export const SheetColours = memo(function SheetColours({ tensor, domain, layout, hatchId }: SheetColoursProps) {
  const { cell } = layout;
  return (
    <g className="figure-colours">
      {planesOf(layout).map(({ plane, x, y }) => (
        <g key={plane} transform={`translate(${x} ${y})`}>
          {placesIn(layout).map((place) => {
            const level = levelOf(tensor.data[plane * place.count + place.index]!, domain);
            const square = { x: place.x, y: place.y, width: cell, height: cell };
            return level === NOT_FINITE ? (
              <g key={place.index}>
                <rect {...square} fill={cssTable[level]!} />
                <rect {...square} fill={`url(#${hatchId})`} />
              </g>
            ) : (
              <rect key={place.index} {...square} fill={cssTable[level]!} />
            );
          })}
        </g>
      ))}
    </g>
  );
});

/** Each cell's place inside its map, in the order the values lie in memory. */
export function placesIn({ shape: [, , height, width], cell }: SheetLayout) {
  const count = height * width;
  return Array.from({ length: count }, (_, index) => ({
    index,
    count,
    x: (index % width) * cell,
    y: Math.floor(index / width) * cell,
  }));
}
