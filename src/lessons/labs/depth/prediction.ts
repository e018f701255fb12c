import { type DepthSnapshot, depth } from '../../../labs/depth';

export type Arrival = 'onlyBatch' | 'normalized' | 'all' | 'allButBatch' | 'otherwise';

const fateKeys = ['level', 'vanishes', 'grows', 'tiny'];

/** In whose net the first layer's gradient at the first step is about as large as the last one's. */
export function whoseGradientArrives(result: DepthSnapshot): Arrival | null {
  const findings = depth.verdict(result).filter(({ key }) => fateKeys.includes(key));
  const fates = new Map(findings.map(({ key, values: { method } }) => [method, key]));
  const others = ['layer', 'group'].filter((method) => fates.has(method));
  if (!fates.has('none') || !fates.has('batch') || others.length === 0) return null;
  const arrives = (method: string) => fates.get(method) === 'level';
  const [none, batch] = [arrives('none'), arrives('batch')];
  const arriving = others.filter(arrives).length;
  const [isAll, isNone] = [arriving === others.length, arriving === 0];
  if (isAll && batch) return none ? 'all' : 'normalized';
  if (isAll && none && !batch) return 'allButBatch';
  return isNone && batch && !none ? 'onlyBatch' : 'otherwise';
}
