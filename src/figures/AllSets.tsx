import { memo, useId } from 'react';
import { planesOf, type Rect, type SheetLayout } from './layout';
import { allSetRects, pathOf } from './regions';
import { SetPatterns } from './SetPatterns';
import { PATTERN, setStyle } from './setStyle';

export interface AllSetsProps {
  readonly layout: SheetLayout;
  readonly group: Int32Array;
}

/** Strokes over smaller cells would be all that is seen. */
const SMALL = 16;

/** Every index set in a colour, a pattern and a frame of its own, the gaps inside it tinted, so that it hangs together. */
export const AllSets = memo(function AllSets({ layout, group }: AllSetsProps) {
  const id = useId();
  const rectsOf = new Map<number, Rect[]>();
  for (const { key, rect } of allSetRects(layout, group)) rectsOf.set(key, [...(rectsOf.get(key) ?? []), rect]);
  // Close to the maps, so that neighbouring frames stay apart.
  const distance = Math.max(0, Math.min(layout.gap / 2 - 1.5, 3));
  const maps = planesOf(layout);
  const strength = layout.cell < SMALL ? PATTERN / 2 : PATTERN;
  return (
    <g className="figure-all-sets">
      <SetPatterns id={id} sets={rectsOf.keys()} />
      {Array.from(rectsOf, ([set, rects]) => {
        const frame = pathOf(rects, distance);
        const { colour, key } = setStyle(set);
        const inside = maps.filter((map) => rects.some((rect) => overlap(rect, map)));
        return (
          <g key={set}>
            <path d={frame + pathOf(inside)} fill={colour} fillOpacity={0.5} fillRule="evenodd" />
            <path d={frame} fill={`url(#${id}${key})`} fillOpacity={strength} stroke={colour} strokeWidth={1.5} />
          </g>
        );
      })}
    </g>
  );
});

const overlap = (first: Rect, second: Rect) =>
  first.x < second.x + second.width &&
  second.x < first.x + first.width &&
  first.y < second.y + second.height &&
  second.y < first.y + first.height;
