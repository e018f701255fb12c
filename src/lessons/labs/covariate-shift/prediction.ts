import { type CovariateShiftSnapshot, covariateShift } from '../../../labs/covariateShift';

const outcomes: Readonly<Record<string, 'lower' | 'higher' | 'alike'>> = {
  beatsNone: 'lower',
  losesToNone: 'higher',
  levelWithNone: 'alike',
};

/** Where the loss with noisy batch norm ends, beside the loss without normalization. */
export function noisyBesideNone(result: CovariateShiftSnapshot): 'lower' | 'higher' | 'alike' | null {
  const finding = covariateShift
    .verdict(result)
    .find(({ key, values }) => values.method === 'noisy' && key in outcomes);
  return finding ? outcomes[finding.key]! : null;
}
