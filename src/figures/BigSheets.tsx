import './figures.css';
import './bigSheets.css';
import { memo, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Cell, Pool, Shape } from '../engine/index';
import {
  type BigLayout,
  layoutBig,
  limitView,
  marksOf,
  placeOnSheet,
  poolRects,
  type Room,
  revealCell,
  type View,
  wholeView,
} from './bigLayout';
import { createBigPainter, type PaintSource } from './bigPainter';
import { type MethodKind, methodClass, methodDash } from './method';
import { pathOf } from './regions';
import { useSettled } from './useSettled';
import { useViewInput, ZOOM_STEP } from './useViewInput';
import { toRem, useWidth } from './useWidth';

export interface BigSheetsProps {
  readonly shape: Shape;
  /** The box of cells that share statistics. */
  readonly pool: Pool;
  readonly method: MethodKind;
  /** Where the values come from; keep the object. */
  readonly source: PaintSource;
  readonly selected: Cell | null;
  readonly onSelect: (cell: Cell | null) => void;
  readonly formatCell: (value: number) => string;
  readonly maxHeight?: number;
  readonly labels: {
    /** What the picture is. */
    readonly picture: string;
    /** What it shows now, in one sentence. */
    readonly description: string;
    /** How it is used with keys. */
    readonly instructions: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
  };
}

/** Room for the numbers of samples and channels. */
const SIDE = 30;
const HEAD = 20;
const LEAST_HEIGHT = 160;

/**
 * A tensor of up to millions of cells: the whole as colour, and any part of it enlarged until its numbers can be read. The
 * canvas is painted apart from React; over it lie a few outlines.
 */
export function BigSheets(props: BigSheetsProps) {
  const { shape, pool, method, source, selected, onSelect, formatCell, maxHeight = 560, labels } = props;
  const [N, C, H, W] = shape;
  const { ref, width, scale } = useWidth<HTMLDivElement>(640);
  const layout = useMemo(() => layoutBig([N, C, H, W]), [N, C, H, W]);
  const room = useMemo<Room>(() => {
    const across = Math.max(1, width - SIDE);
    const fitting = Math.ceil((across * layout.height) / layout.width);
    return { width: across, height: Math.max(LEAST_HEIGHT, Math.min(maxHeight - HEAD, fitting)) };
  }, [layout, width, maxHeight]);
  const [wanted, setWanted] = useState<{ readonly layout: BigLayout; readonly view: View } | null>(null);
  const viewOf = (now: typeof wanted) =>
    now?.layout === layout ? limitView(layout, room, now.view) : wholeView(layout, room);
  const view = viewOf(wanted);
  const windowRef = useRef<HTMLDivElement>(null);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const painterRef = useRef<ReturnType<typeof createBigPainter>>(null);
  const onView = (change: (view: View) => View) => setWanted((now) => ({ layout, view: change(viewOf(now)) }));
  const input = useViewInput(windowRef, { layout, room, view, onView, selected, onSelect });
  const spoken = useSettled(labels.description);
  const id = useId();

  useLayoutEffect(() => {
    painterRef.current = createBigPainter(canvasRef.current!, source);
    return () => painterRef.current?.stop();
  }, [source]);
  useLayoutEffect(() => {
    const ratio = scale * window.devicePixelRatio;
    const seen = { left: view.left, top: view.top, scale: view.scale };
    painterRef.current?.show({ layout, view: seen, ...room, ratio, formatCell });
  }, [layout, view.left, view.top, view.scale, room, scale, formatCell]);
  // A cell chosen by a link or before the shape changed.
  const first = useRef(selected);
  useEffect(() => {
    const cell = first.current;
    first.current = null;
    if (cell) setWanted((now) => now ?? { layout, view: revealCell(layout, room, wholeView(layout, room), cell) });
  }, [layout, room]);

  const isWhole = view.scale <= wholeView(layout, room).scale;
  return (
    <div className={`figure figure-big ${methodClass(method)}`} ref={ref}>
      <div
        className="figure-big-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is a widget; it takes the arrow keys.
        tabIndex={0}
        aria-label={labels.picture}
        aria-describedby={`${id}state ${id}keys`}
        style={{ height: toRem(room.height + HEAD) }}
        onKeyDown={input.onKeyDown}
      >
        <Names layout={layout} view={view} room={room} />
        <div
          ref={windowRef}
          className={isWhole ? 'figure-big-window figure-big-whole' : 'figure-big-window'}
          style={{ left: toRem(SIDE), top: toRem(HEAD), width: toRem(room.width), height: toRem(room.height) }}
          {...input.picture}
        >
          <canvas ref={canvasRef} />
          <svg viewBox={`0 0 ${room.width} ${room.height}`} aria-hidden="true">
            <g transform={`scale(${view.scale}) translate(${-view.left} ${-view.top})`}>
              {selected && <PoolSet layout={layout} pool={pool} cell={selected} method={method} />}
            </g>
            {selected ? <ChosenCell layout={layout} view={view} cell={selected} /> : <Aim room={room} />}
          </svg>
        </div>
      </div>
      <p className="figure-big-buttons">
        <button
          type="button"
          aria-label={labels.zoomIn}
          title={labels.zoomIn}
          onClick={() => input.zoomHere(ZOOM_STEP)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={labels.zoomOut}
          title={labels.zoomOut}
          onClick={() => input.zoomHere(1 / ZOOM_STEP)}
        >
          −
        </button>
        <button type="button" onClick={() => onView(() => wholeView(layout, room))}>
          {labels.whole}
        </button>
      </p>
      <p id={`${id}state`} className="figure-spoken" aria-live="polite">
        {spoken}
      </p>
      <p id={`${id}keys`} className="figure-spoken">
        {labels.instructions}
      </p>
    </div>
  );
}

/** The numbers of samples and channels, which stay in sight while the sheet moves. */
function Names({ layout, view, room }: { layout: BigLayout; view: View; room: Room }) {
  const [N, C, H, W] = layout.shape;
  const columns = marksOf(C, W, layout.gap, view.left, view.scale, room.width, 26);
  const rows = marksOf(N, H, layout.gap, view.top, view.scale, room.height, 18);
  return (
    <svg
      className="figure-big-names figure-names"
      viewBox={`0 0 ${room.width + SIDE} ${room.height + HEAD}`}
      fontSize="12"
      aria-hidden="true"
    >
      {columns.map(({ index, at }) => (
        <text key={index} x={SIDE + at} y={HEAD - 6} textAnchor="middle">
          {index + 1}
        </text>
      ))}
      {rows.map(({ index, at }) => (
        <text key={-index - 1} x={SIDE - 6} y={HEAD + at + 4} textAnchor="end">
          {index + 1}
        </text>
      ))}
    </svg>
  );
}

interface PoolSetProps {
  readonly layout: BigLayout;
  readonly pool: Pool;
  readonly cell: Cell;
  readonly method: MethodKind;
}

/** The index set of a cell: all else is dimmed, the set framed in the method's hue and dash. In cells. */
const PoolSet = memo(function PoolSet({ layout, pool, cell, method }: PoolSetProps) {
  const rects = poolRects(layout, pool, cell);
  const frame = pathOf(rects);
  return (
    <g className="figure-set figure-big-set">
      <path
        className="figure-dim"
        d={`M-1 -1h${layout.width + 2}v${layout.height + 2}h${-layout.width - 2}z${frame}`}
        fillRule="evenodd"
      />
      <path className="figure-set-halo" d={frame} />
      <path className="figure-set-frame" d={frame} strokeDasharray={methodDash[method]} />
    </g>
  );
});

const SMALLEST_MARK = 10;

function ChosenCell({ layout, view, cell }: { layout: BigLayout; view: View; cell: Cell }) {
  const { x, y } = placeOnSheet(layout, cell);
  const side = Math.max(view.scale, SMALLEST_MARK);
  const shift = (view.scale - side) / 2;
  const rect = {
    x: (x - view.left) * view.scale + shift,
    y: (y - view.top) * view.scale + shift,
    width: side,
    height: side,
  };
  return (
    <g className="figure-mark">
      <rect className="figure-mark-halo" {...rect} />
      <rect className="figure-mark-frame" {...rect} />
    </g>
  );
}

/** The middle of the window, where Enter chooses a cell; seen while keys are used. */
function Aim({ room }: { room: Room }) {
  const [x, y] = [room.width / 2, room.height / 2];
  return <path className="figure-big-aim" d={`M${x - 9} ${y}h18M${x} ${y - 9}v18`} />;
}
