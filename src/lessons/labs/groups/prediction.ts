import { max, min } from 'd3-array';
import type { GroupsSnapshot } from '../../../labs/groups';

/** Two points on a thousand images are chance. */
const NOTICEABLE = 0.02;

/** Which number of groups errs least: one, as many as were asked for, one between; or it hardly matters. */
export function fewestErrors({ cells }: GroupsSnapshot): 'few' | 'middle' | 'many' | 'alike' | null {
  const arrived = cells.filter(({ divergedAt }) => divergedAt === null);
  if (arrived.length < 3) return null;
  const errors = arrived.map(({ error }) => error);
  if (max(errors)! - min(errors)! <= NOTICEABLE) return 'alike';
  const counts = arrived.map(({ groups }) => groups);
  const { groups } = arrived.reduce((best, cell) => (cell.error < best.error ? cell : best));
  if (groups === min(counts)) return 'few';
  return groups === max(counts) ? 'many' : 'middle';
}
