import type { UndoSnapshot } from '../../../labs/undo';

/** A difference of less than this share of the spread is rounding. */
const ROUNDING = 1e-3;

/** Whether γ = √(σ² + ε) and β = μ gave this batch back, and another one too. */
export function whatComesBack(result: UndoSnapshot): 'here' | 'both' | 'neither' {
  const { config, difference, differenceElsewhere, variance } = result;
  // Float32 keeps about seven digits of a large mean.
  const allowed = Math.max(ROUNDING * Math.sqrt(variance), 1e-6 * Math.abs(config.mean));
  if (difference > allowed) return 'neither';
  return differenceElsewhere > allowed ? 'here' : 'both';
}
