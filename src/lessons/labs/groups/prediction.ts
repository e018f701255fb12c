import { greatest, least, max, min } from 'd3-array';
import { errorsAlike, type GroupsSnapshot } from '../../../labs/groups';

/** Which number of groups errs least: one, as many as were asked for, one between; or it hardly matters. */
export function fewestErrors({ cells }: GroupsSnapshot): 'few' | 'middle' | 'many' | 'alike' | null {
  const arrived = cells.filter(({ divergedAt }) => divergedAt === null);
  if (arrived.length < 3) return null;
  const [best, worst] = [least(arrived, ({ error }) => error)!, greatest(arrived, ({ error }) => error)!];
  if (errorsAlike(best, worst)) return 'alike';
  const counts = arrived.map(({ groups }) => groups);
  const { groups } = best;
  if (groups === min(counts)) return 'few';
  return groups === max(counts) ? 'many' : 'middle';
}
