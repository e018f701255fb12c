import { type RaceSnapshot, summarizeRacer } from '../../../labs/race';

/** Closer than this share, two nets arrive together. */
const ALIKE = 0.1;

/** Who gets its loss down in fewer steps, batch norm or no norm. */
export function firstToLearn({ racers }: RaceSnapshot): 'batch' | 'none' | 'alike' | 'neither' | null {
  const stepsOf = (wanted: 'batch' | 'none') => {
    const racer = racers.find(({ method }) => method === wanted);
    return racer && (summarizeRacer(racer).reachedAt ?? Number.POSITIVE_INFINITY);
  };
  const [batch, none] = [stepsOf('batch'), stepsOf('none')];
  if (batch === undefined || none === undefined) return null;
  const [first, last] = [Math.min(batch, none), Math.max(batch, none)];
  if (first === Number.POSITIVE_INFINITY) return 'neither';
  // Who never gets there is not close to anybody.
  if (Number.isFinite(last) && last - first <= ALIKE * last) return 'alike';
  return batch < none ? 'batch' : 'none';
}
