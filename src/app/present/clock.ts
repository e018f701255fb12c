/** Time that has passed, as a stopwatch says it: 7:05, 1:02:09. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A stopwatch: what it showed when it was last stopped, and since when it runs. */
export interface Stopwatch {
  readonly before: number;
  readonly since: number | null;
}

export const elapsedOf = ({ before, since }: Stopwatch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

/** Stops a stopwatch that runs, and starts one that does not. */
export const toggleStopwatch = (watch: Stopwatch, now: number): Stopwatch => ({
  before: elapsedOf(watch, now),
  since: watch.since === null ? now : null,
});

/** Back to nothing; one that runs goes on running. */
export const resetStopwatch = ({ since }: Stopwatch, now: number): Stopwatch => ({
  before: 0,
  since: since === null ? null : now,
});
