import { expect, it } from 'vitest';
import { elapsedOf, formatElapsed, resetStopwatch, toggleStopwatch } from '../../../src/app/present/clock';

it('says minutes and seconds, and hours from the first on', () => {
  const seconds = [0, 9, 65, 3599, 3600, 3729];
  expect(seconds.map((count) => formatElapsed(count * 1000 + 999))).toEqual([
    ...['0:00', '0:09', '1:05', '59:59', '1:00:00', '1:02:09'],
  ]);
});

it('counts only while it runs', () => {
  const begun = { before: 0, since: 1000 };
  expect(elapsedOf(begun, 4000)).toBe(3000);
  const paused = toggleStopwatch(begun, 4000);
  expect(elapsedOf(paused, 9000)).toBe(3000);
  const again = toggleStopwatch(paused, 10_000);
  expect(elapsedOf(again, 11_000)).toBe(4000);
});

it('starts over without being stopped or started', () => {
  expect(elapsedOf(resetStopwatch({ before: 5000, since: 1000 }, 4000), 6000)).toBe(2000);
  expect(resetStopwatch({ before: 5000, since: null }, 4000)).toEqual({ before: 0, since: null });
});

it('never runs backwards when the device sets its clock', () => {
  expect(elapsedOf({ before: 500, since: 9000 }, 4000)).toBe(500);
});
