import { memo } from 'react';
import type { Cell } from '../engine/index';
import { offsetOf } from './cell';
import { mapRect, outset, planesOf, type Rect, rectOf, type SheetLayout } from './layout';
import { type MethodKind, methodDash } from './method';
import { groupAt, pathOf, rectsWhere, setRects } from './regions';

interface IndexSetProps {
  readonly layout: SheetLayout;
  readonly group: Int32Array;
  readonly cell: Cell;
  readonly method: MethodKind;
}

/** The index set of a cell: everything else is dimmed, the set framed in the method's hue and dash. */
export const IndexSet = memo(function IndexSet({ layout, group, cell, method }: IndexSetProps) {
  const rects = setRects(layout, group, cell);
  const distance = Math.max(1, Math.min(layout.gap / 2 - 1, 4));
  const frame = pathOf(rects, distance);
  const everything = pathOf([wholeSheet(layout)], 1);
  return (
    <g className="figure-set">
      <path className="figure-dim" d={`${everything}${pathOf(rects)}`} fillRule="evenodd" />
      <path className="figure-set-halo" d={frame} />
      <path className="figure-set-frame" d={frame} strokeDasharray={methodDash[method]} />
    </g>
  );
}, sameSet);

/** Pointing at another cell of the same set changes nothing here. */
function sameSet(before: IndexSetProps, after: IndexSetProps): boolean {
  return (
    before.layout === after.layout &&
    before.group === after.group &&
    before.method === after.method &&
    groupAt(before.layout.shape, before.group, before.cell) === groupAt(after.layout.shape, after.group, after.cell)
  );
}

function wholeSheet(layout: SheetLayout): Rect {
  const [samples, channels] = layout.shape;
  const last = mapRect(layout, samples - 1, channels - 1);
  const { left, top } = layout;
  return { x: left, y: top, width: last.x + last.width - left, height: last.y + last.height - top };
}

const GRID_FROM = 12;

/** A hairline between cells large enough for one. */
export const CellGrid = memo(function CellGrid({ layout }: { layout: SheetLayout }) {
  const { cell, shape } = layout;
  if (cell < GRID_FROM) return null;
  const inner = (count: number) => Array.from({ length: count - 1 }, (_, index) => (index + 1) * cell);
  const lines = planesOf(layout).flatMap(({ x, y, width, height }) => [
    ...inner(shape[2]).map((down) => `M${x} ${y + down}h${width}`),
    ...inner(shape[3]).map((across) => `M${x + across} ${y}v${height}`),
  ]);
  return <path className="figure-cell-grid" d={lines.join('')} />;
});

/** A thin frame around each map, so that values near zero do not melt into the page. */
export const MapFrames = memo(function MapFrames({ layout }: { layout: SheetLayout }) {
  return <path className="figure-map-frames" d={pathOf(planesOf(layout), 0.5)} />;
});

/** Between the strokes of hatched paper. */
const HATCH = 8;

const SMALLEST_MARKER = 6;
/** WCAG 2.2 asks for 24 pixels, a finger for more. */
const HANDLE = 44;

interface CellMarkProps {
  readonly layout: SheetLayout;
  readonly cell: Cell;
  readonly pinned: boolean;
  /** Pointer events of the handle that drags the value, where the value may change. */
  readonly handle: React.SVGProps<SVGRectElement> | null;
}

/** The selected cell; when pinned, filled corners say so and two arrows that its value can be dragged. */
export function CellMark({ layout, cell, pinned, handle }: CellMarkProps) {
  const exact = rectOf(layout, cell);
  const rect = outset(exact, Math.max(1, (SMALLEST_MARKER - exact.width) / 2));
  const middle = rect.x + rect.width / 2;
  const below = rect.y + rect.height;
  const grip = outset(rect, Math.max(0, (HANDLE - rect.width) / 2));
  return (
    <g className={pinned ? 'figure-mark figure-mark-pinned' : 'figure-mark'}>
      <rect className="figure-mark-halo" {...rect} />
      <rect className="figure-mark-frame" {...rect} />
      {pinned && handle && (
        <>
          <path
            className="figure-mark-arrows"
            d={`M${middle - 5} ${rect.y - 6}h10l-5 -6zM${middle - 5} ${below + 6}h10l-5 6z`}
          />
          <rect className="figure-handle" {...grip} {...handle} />
        </>
      )}
    </g>
  );
}

/** How far from its map the grip stands, and how large it is drawn. */
const GRIP = { away: 2, width: 10, height: 26 } as const;

interface MapGripProps {
  readonly layout: SheetLayout;
  readonly cell: Cell;
  /** Pointer events that drag the map's values. */
  readonly handle: React.SVGProps<SVGRectElement>;
}

/** At the head of the pinned cell's map: all of its values are dragged up and down by it. */
export function MapGrip({ layout, cell, handle }: MapGripProps) {
  const map = mapRect(layout, cell.n, cell.c);
  const x = map.x - GRIP.away - GRIP.width;
  const y = map.y + (map.height - GRIP.height) / 2;
  const middle = x + GRIP.width / 2;
  const reach = Math.max(HANDLE, map.height);
  return (
    <g className="figure-grip">
      <rect className="figure-grip-frame" x={map.x} y={map.y} width={map.width} height={map.height} />
      <rect className="figure-grip-body" x={x} y={y} width={GRIP.width} height={GRIP.height} rx={3} />
      <path className="figure-grip-arrows" d={`M${middle - 3} ${y + 10}h6l-3 -5zM${middle - 3} ${y + 16}h6l-3 5z`} />
      <rect
        className="figure-handle"
        x={map.x - HANDLE}
        y={map.y + (map.height - reach) / 2}
        width={HANDLE}
        height={reach}
        {...handle}
      />
    </g>
  );
}

/** The cells that changed at the last edit, over the picture in a layer of its own, so that fading repaints nothing. */
export const MovedCells = memo(function MovedCells({ layout, moved }: { layout: SheetLayout; moved: Uint8Array }) {
  const rects = rectsWhere(layout, (cell) => moved[offsetOf(layout.shape, cell)] === 1, true);
  return (
    <svg className="figure-flash" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      <path d={pathOf(rects)} />
    </svg>
  );
});

/** Hatched paper over cells that say nothing. */
export const BlankCells = memo(function BlankCells({ layout, blank }: { layout: SheetLayout; blank: Uint8Array }) {
  const rects = rectsWhere(layout, (cell) => blank[offsetOf(layout.shape, cell)] === 1, true);
  const lines = rects.flatMap(({ x, y, width, height }) => {
    const reach = width + height;
    const starts = Array.from({ length: Math.ceil(reach / HATCH) }, (_, index) => index * HATCH);
    return starts.map((start) => {
      const [left, right] = [Math.max(0, start - height), Math.min(width, start)];
      return `M${x + left} ${y + start - left}L${x + right} ${y + start - right}`;
    });
  });
  return (
    <g className="figure-blank">
      <path className="figure-blank-ground" d={pathOf(rects)} />
      <path className="figure-blank-lines" d={lines.join('')} />
    </g>
  );
});
