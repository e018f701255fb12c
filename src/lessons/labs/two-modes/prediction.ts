import type { TwoModesSnapshot } from '../../../labs/twoModes';

/** Up to here sorting has not spoiled the answers; from the second on hardly one is right. */
const BOUNDS = { alike: 0.02, ruined: 0.5 };

/** What serving images sorted by class does to the net with batch norm. */
export function effectOfSorting({ runs }: TwoModesSnapshot): 'alike' | 'worse' | 'ruined' | null {
  const run = runs.find(({ method }) => method === 'batch');
  if (!run || run.divergedAt !== null) return null;
  const errorBy = (kind: string) => run.servings.find(({ serving }) => serving.kind === kind)?.error;
  const [running, sorted] = [errorBy('running'), errorBy('sorted')];
  if (running === undefined || sorted === undefined) return null;
  if (sorted >= BOUNDS.ruined) return 'ruined';
  return sorted - running > BOUNDS.alike ? 'worse' : 'alike';
}
