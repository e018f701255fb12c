import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Cell, Shape } from '../engine/index';
import { moveCell, sameCell } from './cell';

export interface SheetInput {
  readonly selected: Cell | null;
  readonly pinned: boolean;
  /** A cell is pointed at, or none any more; not called while a cell is pinned. */
  readonly onPoint: (cell: Cell | null) => void;
  /** A cell is to stay selected, or none any more. */
  readonly onPin: (cell: Cell | null) => void;
  /** The pinned cell's value is to change by so much. */
  readonly onDragValue?: ((cell: Cell, delta: number) => void) | undefined;
  /** Every value of the pinned cell's map is to change by so much. */
  readonly onDragMap?: ((cell: Cell, delta: number) => void) | undefined;
  /** The pinned cell's value is to be typed: a long press, the mouse's other button or the menu key. */
  readonly onEdit?: (() => void) | undefined;
  /** The colours run from −domain to +domain: a drag or a key changes the value by a share of it. */
  readonly domain: number;
}

/** A drag over so many pixels changes the value by the whole domain. */
const DRAG_LENGTH = 150;
const KEY_SHARE = 0.05;
/** A finger that moved less has tapped. */
const TAP_SLACK = 4;

interface Drag {
  readonly cell: Cell;
  y: number;
  travelled: number;
}

/** What is pointed at: the sheets, or another view of the same cells. */
export interface CellSurface {
  readonly shape: Shape;
  /** Its width in the units that `cellAt` takes. */
  readonly width: number;
  readonly cellAt: (x: number, y: number) => Cell | null;
}

/**
 * Pointer, touch and keyboard on one picture of a tensor. A mouse points by hovering and pins by clicking; a finger pins by tapping, so
 * that its strokes still scroll the page; keys go through the same callbacks.
 */
export function useSheetInput(surface: CellSurface, input: SheetInput) {
  const { selected, pinned, onPoint, onPin, onDragValue, onDragMap, onEdit, domain } = input;
  const { shape } = surface;
  const cursorRef = useRef<Cell>({ n: 0, c: 0, h: 0, w: 0 });
  const dragRef = useRef<Drag>(null);
  /** Where the keys go on from: the selected cell, else the last one there was. */
  const cursor = () => inside(shape, selected ?? cursorRef.current);
  const point = (cell: Cell | null) => {
    cursorRef.current = cell ?? cursor();
    if (!pinned && !sameCell(cell, selected)) onPoint(cell);
  };
  const pin = (cell: Cell | null) => {
    cursorRef.current = cell ?? cursor();
    onPin(cell);
  };

  const picture = {
    onPointerDownCapture() {
      dragRef.current = null;
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      if (event.pointerType !== 'touch') point(cellUnder(event, surface));
    },
    onPointerLeave(event: PointerEvent<SVGElement>) {
      if (event.pointerType !== 'touch') point(null);
    },
    onClick(event: React.MouseEvent<SVGElement>) {
      if ((dragRef.current?.travelled ?? 0) > TAP_SLACK) return;
      const cell = cellUnder(event, surface);
      pin(pinned && sameCell(cell, selected) ? null : cell);
    },
  };

  /** What is dragged up and down to change values. */
  const handleFor = (onDrag: SheetInput['onDragValue']) => ({
    onPointerDown(event: PointerEvent<SVGElement>) {
      if (!selected || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      dragRef.current = { cell: selected, y: event.clientY, travelled: 0 };
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      const drag = dragRef.current;
      if (!drag || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const up = drag.y - event.clientY;
      if (up === 0) return;
      drag.y = event.clientY;
      drag.travelled += Math.abs(up);
      if (drag.travelled > TAP_SLACK) onDrag?.(drag.cell, (up / DRAG_LENGTH) * domain);
    },
  });

  const stage = {
    onContextMenu(event: React.MouseEvent<HTMLElement>) {
      // The menu key points nowhere: it means the cell that the keys are on.
      const isKey = (event.nativeEvent as globalThis.PointerEvent).pointerType === '';
      const cell = isKey ? cursor() : cellUnder(event, surface);
      if (!onEdit || !cell) return;
      event.preventDefault();
      pin(cell);
      onEdit();
    },
    onFocus(event: React.FocusEvent<HTMLElement>) {
      if (event.currentTarget.matches(':focus-visible')) point(cursor());
    },
    onBlur() {
      point(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const cell = cursor();
      const change = pinned && onDragValue ? valueKey(event) : 0;
      const mapChange = pinned && onDragMap ? mapKey(event) : 0;
      const next = event.altKey || event.metaKey ? null : moveCell(shape, cell, event.key, event);
      if (change !== 0) onDragValue?.(cell, change * KEY_SHARE * domain);
      else if (mapChange !== 0) onDragMap?.(cell, mapChange * KEY_SHARE * domain);
      else if (next) (pinned ? pin : point)(next);
      else if (event.key === 'Enter' || event.key === ' ') pin(pinned ? null : cell);
      else if (event.key === 'Escape' && pinned) pin(null);
      else return;
      event.preventDefault();
    },
  };

  return { picture, handle: handleFor(onDragValue), mapHandle: handleFor(onDragMap), stage };
}

/** +1 or −1 for the keys that edit the pinned cell's value, else 0. */
function valueKey({ key, altKey }: KeyboardEvent): number {
  if (key === '+' || key === '=' || (altKey && key === 'ArrowUp')) return 1;
  if (key === '-' || key === '−' || (altKey && key === 'ArrowDown')) return -1;
  return 0;
}

/** The same for the whole map, by the keys' place on the keyboard: other layouts write other letters there. */
function mapKey({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  if (altKey || ctrlKey || metaKey) return 0;
  return code === 'BracketRight' ? 1 : code === 'BracketLeft' ? -1 : 0;
}

/** The cursor may be left over from a larger tensor. */
function inside([samples, channels, height, width]: Shape, { n, c, h, w }: Cell): Cell {
  return {
    n: Math.min(n, samples - 1),
    c: Math.min(c, channels - 1),
    h: Math.min(h, height - 1),
    w: Math.min(w, width - 1),
  };
}

function cellUnder(event: React.MouseEvent, { width, cellAt }: CellSurface): Cell | null {
  const stage = (event.currentTarget as Partial<SVGElement>).ownerSVGElement ?? event.currentTarget;
  const box = stage.getBoundingClientRect();
  const scale = width / box.width;
  return cellAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
}
