import type { StoreApi } from 'zustand/vanilla';

/**
 * Calls back with the state once it has stood still for so long. A drag costs one timer, not one for each of its steps.
 * @returns how to stop
 */
export function whenSettled<State>(
  store: StoreApi<State>,
  milliseconds: number,
  listener: (state: State) => void,
): () => void {
  let timer = 0;
  let changedAt = 0;
  const wait = (duration: number) => {
    timer = window.setTimeout(() => {
      const left = changedAt + milliseconds - performance.now();
      timer = 0;
      if (left > 0) wait(left);
      else listener(store.getState());
    }, duration);
  };
  const unsubscribe = store.subscribe(() => {
    changedAt = performance.now();
    if (timer === 0) wait(milliseconds);
  });
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
