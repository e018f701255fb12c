import { type DepthSnapshot, type Fate, summarizeGradients } from '../../../labs/depth';

export type Arrival = 'onlyBatch' | 'normalized' | 'all' | 'allButBatch' | 'otherwise';

/** In whose net the first layer's gradient at the first step is about as large as the last one's. */
export function whoseGradientArrives({ runs }: DepthSnapshot): Arrival | null {
  const fates = new Map<string, Fate>();
  for (const { method, gradientsAtStart } of runs) {
    const summary = summarizeGradients(gradientsAtStart);
    if (summary) fates.set(method, summary.fate);
  }
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
