import { type LandscapeSnapshot, summarizeProbes } from '../../../labs/landscape';

/** Closer than this share, two bands are alike. */
const ALIKE = 0.2;

/** In whose net the loss varies less along a step, batch norm or no norm, on average over the probes. */
export function whoseBandIsNarrower({ runs }: LandscapeSnapshot): 'batch' | 'none' | 'alike' | null {
  const bandOf = (wanted: 'batch' | 'none') => {
    const run = runs.find(({ method }) => method === wanted);
    return run && run.divergedAt === null ? summarizeProbes(run.probes).band : Number.NaN;
  };
  const [batch, none] = [bandOf('batch'), bandOf('none')];
  if (!Number.isFinite(batch) || !Number.isFinite(none)) return null;
  if (Math.abs(batch - none) <= ALIKE * Math.max(batch, none)) return 'alike';
  return batch < none ? 'batch' : 'none';
}
