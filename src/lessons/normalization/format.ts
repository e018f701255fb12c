import { formatNumber } from '../../i18n/format';

/** A mark with no more decimals than it has: 70, 17.5, 8.75. */
export const formatMark = (value: number) => formatNumber(value).replace(/\.?0+$/, '');

/** A difference to a tenth, with its sign. */
export function formatSigned(value: number): string {
  const tenths = Math.round(10 * value) / 10;
  return `${tenths > 0 ? '+' : ''}${formatMark(tenths)}`;
}

/** The number of steps that a walk took, or a dash for one that never arrived. */
export const formatSteps = (steps: number | null) => (steps === null ? '–' : String(steps));

/** A share as percent. */
export const formatPercent = (share: number) => `${formatNumber(100 * share, 0)}%`;
