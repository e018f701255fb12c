import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Turn, turnBy } from './projection';

/** Degrees a pixel of a drag. */
const DRAG_SPEED = 0.5;
/** A finger or mouse that moved less has pressed. */
const SLACK = 4;
/** Degrees a key or a button. */
export const TURN_STEP = 15;

interface Drag {
  readonly turn: Turn;
  readonly x: number;
  readonly y: number;
  isTurning: boolean;
}

/** Keys by their place on the keyboard: under a Devanagari layout they write other letters. */
const keys: Readonly<Record<string, (turn: Turn, firstTurn: Turn) => Turn>> = {
  KeyA: (turn) => turnBy(turn, -TURN_STEP, 0),
  KeyD: (turn) => turnBy(turn, TURN_STEP, 0),
  KeyW: (turn) => turnBy(turn, 0, -TURN_STEP),
  KeyS: (turn) => turnBy(turn, 0, TURN_STEP),
  Digit0: (_turn, firstTurn) => firstTurn,
  Numpad0: (_turn, firstTurn) => firstTurn,
};

/**
 * Turns by a drag of the mouse or of a finger (only sideways: up and down scrolls the page) and by keys of its own. While a
 * drag lasts the turn is kept here, and `onTurn` hears where it ended.
 */
export function useTurn(turn: Turn, firstTurn: Turn, onTurn: (turn: Turn) => void) {
  const dragRef = useRef<Drag>(null);
  const hasTurnedRef = useRef(false);
  const [dragged, setDragged] = useState<Turn | null>(null);

  const end = () => {
    dragRef.current = null;
    if (dragged) onTurn(dragged);
    setDragged(null);
  };

  const pointer = {
    onPointerDown(event: PointerEvent<SVGElement>) {
      hasTurnedRef.current = false;
      if (event.isPrimary && event.button === 0)
        dragRef.current = { turn, x: event.clientX, y: event.clientY, isTurning: false };
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      const drag = dragRef.current;
      if (!drag) return;
      const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
      if (!drag.isTurning) {
        if (Math.hypot(x, y) <= SLACK) return;
        drag.isTurning = hasTurnedRef.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      const next = turnBy(drag.turn, x * DRAG_SPEED, event.pointerType === 'touch' ? 0 : y * DRAG_SPEED);
      // In the frame of the move itself: a later one would cost a second way through the page.
      flushSync(() => setDragged(next));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };

  return {
    /** As it is now, in the middle of a drag too. */
    turn: dragged ?? turn,
    isDragged: dragged !== null,
    /** Whether the press that is about to become a click has turned the solid instead. */
    hasTurned: () => hasTurnedRef.current,
    pointer,
    /** Turns by a key, and tells whether it was one that turns. */
    press({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
      const change = altKey || ctrlKey || metaKey ? undefined : keys[code];
      if (change) onTurn(change(turn, firstTurn));
      return change !== undefined;
    },
  };
}
