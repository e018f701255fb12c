import { useEffect, useEffectEvent } from 'react';
import { type Command, commandOf, commandOfSwipe, controlOf, isClickerKey } from './keys';

const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** Strokes on these move something else. */
const ownStrokes = 'input, select, textarea, [role="application"], pre, dialog';

/**
 * Hears what keys and fingers ask of the presentation, and leaves the rest to whatever has the focus.
 * @param onWake while the screen is blank every key is taken and brings it back
 */
export function useCommands(onCommand: (command: Command) => void, onWake: (() => void) | null): void {
  const run = useEffectEvent(onCommand);
  const wake = useEffectEvent((event: Event) => {
    if (!onWake) return false;
    event.preventDefault();
    event.stopPropagation();
    onWake();
    return true;
  });

  useEffect(() => {
    let isPressing = false;
    let pointed: EventTarget | null = null;
    const take = (event: KeyboardEvent, command: Command) => {
      event.preventDefault();
      event.stopPropagation();
      run(command);
    };
    const first = (event: KeyboardEvent) => {
      if (wake(event) || isDialogOpen()) return;
      // What was clicked keeps the focus; a clicker, which has two keys, must go on all the same.
      const control = controlOf(event.target);
      const command =
        event.target === pointed && isClickerKey(event.key) && control !== 'text' && commandOf(event, 'none');
      if (command) take(event, command);
    };
    const last = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen()) return;
      const command = commandOf(event, controlOf(event.target));
      if (command) take(event, command);
    };
    const press = ({ target }: PointerEvent) => {
      isPressing = true;
      pointed = document.activeElement?.contains(target as Node) ? document.activeElement : null;
    };
    const release = () => {
      isPressing = false;
    };
    const focus = ({ target }: FocusEvent) => {
      pointed = isPressing ? target : null;
    };

    let start: Touch | undefined;
    const touch = ({ touches, target }: TouchEvent) => {
      start = touches.length === 1 && !(target as Element).closest(ownStrokes) ? touches[0] : undefined;
    };
    const lift = ({ changedTouches: [end] }: TouchEvent) => {
      const command = start && end && commandOfSwipe(end.clientX - start.clientX, end.clientY - start.clientY);
      if (command) run(command);
    };

    const end = new AbortController();
    const { signal } = end;
    addEventListener('keydown', first, { capture: true, signal });
    addEventListener('keydown', last, { signal });
    addEventListener('pointerdown', press, { capture: true, signal });
    addEventListener('pointerup', release, { capture: true, signal });
    addEventListener('pointercancel', release, { capture: true, signal });
    addEventListener('focusin', focus, { signal });
    addEventListener('touchstart', touch, { passive: true, signal });
    addEventListener('touchend', lift, { passive: true, signal });
    return () => end.abort();
  }, []);
}
