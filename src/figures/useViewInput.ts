import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Cell } from '../engine/index';
import {
  type BigLayout,
  cellInView,
  panView,
  type Room,
  revealCell,
  type View,
  wholeView,
  zoomView,
} from './bigLayout';
import { moveCell } from './cell';

export interface ViewInput {
  readonly layout: BigLayout;
  readonly room: Room;
  readonly view: View;
  /** Changes come faster than renders: each goes on from the one before. */
  readonly onView: (change: (view: View) => View) => void;
  /** The chosen cell. */
  readonly selected: Cell | null;
  readonly onSelect: (cell: Cell | null) => void;
}

/** How much a press of a key or a button enlarges. */
export const ZOOM_STEP = 2;
/** Arrows move the sheet by so much of the window. */
const PAN_SHARE = 0.25;
/** A pointer that moved less has clicked. */
const CLICK_SLACK = 4;
/** What a wheel tells in lines, in pixels. */
const LINE = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

const spreadOf = ([first, second]: readonly Point[]) =>
  first && second ? Math.max(1, Math.hypot(first.x - second.x, first.y - second.y)) : 1;

/**
 * Moves and enlarges a picture that is seen through a window: by drag, pinch, wheel and keys. A click or Enter chooses a
 * cell; then the arrows move from cell to cell and the window follows, until Escape lets it go.
 */
export function useViewInput(windowRef: RefObject<HTMLElement | null>, input: ViewInput) {
  const { layout, room, view, onView, selected, onSelect } = input;
  const pointers = useRef(new Map<number, Point>());
  const travelled = useRef(0);

  const pointOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const box = windowRef.current!.getBoundingClientRect();
    const scale = room.width / box.width;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  };

  /** Around the chosen cell, else the middle of the window. */
  const zoomHere = (factor: number) =>
    onView((now) => {
      const zoomed = (from: View) => zoomView(layout, room, from, factor, room.width / 2, room.height / 2);
      const reveal = (from: View) => (selected ? revealCell(layout, room, from, selected) : from);
      return reveal(zoomed(reveal(now)));
    });
  const pan = (across: number, down: number) => onView((now) => panView(layout, room, now, across, down));
  const select = (cell: Cell | null) => {
    if (cell) onView((now) => revealCell(layout, room, now, cell));
    onSelect(cell);
  };

  // React's own listener is passive: it could not keep the page from scrolling.
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const element = windowRef.current!;
    // The page scrolls over the picture until it has been clicked; a pinch on a touchpad comes with ctrlKey.
    if (!event.ctrlKey && !element.parentElement?.contains(document.activeElement)) return;
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    const point = pointOf(event);
    const factor = 2 ** (-pixels / (event.ctrlKey ? 60 : 240));
    const zoomed = (now: View) => zoomView(layout, room, now, factor, point.x, point.y);
    // At an end the page scrolls on.
    if (zoomed(view).scale === view.scale && !event.ctrlKey) return;
    event.preventDefault();
    onView(zoomed);
  });
  useEffect(() => {
    const element = windowRef.current;
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [windowRef]);

  const forget = (event: PointerEvent<HTMLElement>) => pointers.current.delete(event.pointerId);
  const picture = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (pointers.current.size === 0) travelled.current = 0;
      pointers.current.set(event.pointerId, pointOf(event));
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const last = pointers.current.get(event.pointerId);
      if (!last) return;
      const before = [...pointers.current.values()];
      pointers.current.set(event.pointerId, pointOf(event));
      const after = [...pointers.current.values()];
      const [from, to] = [middleOf(before), middleOf(after)];
      travelled.current += Math.hypot(to.x - from.x, to.y - from.y) + Math.abs(spreadOf(after) - spreadOf(before));
      if (travelled.current <= CLICK_SLACK) return;
      const factor = after.length > 1 ? spreadOf(after) / spreadOf(before) : 1;
      onView((now) => {
        const moved = panView(layout, room, now, to.x - from.x, to.y - from.y);
        return zoomView(layout, room, moved, factor, to.x, to.y);
      });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const point = pointers.current.get(event.pointerId);
      forget(event);
      if (point && travelled.current <= CLICK_SLACK) onSelect(cellInView(layout, view, point.x, point.y));
    },
    onPointerCancel: forget,
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey || event.ctrlKey) return;
    const { key } = event;
    const next = selected && moveCell(layout.shape, selected, key, event);
    const [across, down] = [room.width * PAN_SHARE, room.height * PAN_SHARE];
    if (next) select(next);
    else if (key === '+' || key === '=') zoomHere(ZOOM_STEP);
    else if (key === '-' || key === '−') zoomHere(1 / ZOOM_STEP);
    else if (key === '0') onView(() => wholeView(layout, room));
    else if (key === 'ArrowLeft') pan(across, 0);
    else if (key === 'ArrowRight') pan(-across, 0);
    else if (key === 'ArrowUp') pan(0, down);
    else if (key === 'ArrowDown') pan(0, -down);
    else if (key === 'Escape' && selected) onSelect(null);
    else if ((key === 'Enter' || key === ' ') && selected) onSelect(null);
    else if (key === 'Enter' || key === ' ')
      onSelect(cellInView(layout, view, room.width / 2, room.height / 2, Number.POSITIVE_INFINITY));
    else return;
    event.preventDefault();
  };

  return { picture, onKeyDown, zoomHere };
}
