import { formatNumber, formatPowerOfTen, formatSmall } from '../../i18n/format';

/** A share as a percentage without its sign, which the text has. */
export const percent = (share: number): string => formatNumber(share * 100, 1);

/** A loss in nats. */
export const nats = (loss: number): string => formatNumber(loss, 2);

/** A setting as it is chosen: 0.03, 300, 10⁻⁵. */
export function formatSetting(value: number): string {
  const exponent = Math.log10(value);
  return value > 0 && value < 1e-3 && Number.isInteger(exponent) ? formatPowerOfTen(exponent) : String(value);
}

/** A number of a verdict or a table that has no format of its own. */
export const plain = (value: number): string => (Number.isInteger(value) ? formatNumber(value, 0) : formatSmall(value));

/** Guessing costs 2.30; what lies far above says only that it is bad. */
const LEAST_TOP = 2.5;
const MOST_TOP = 4;

/** The cross-entropy up a chart's side, as far as the highest of its values or where it stops to matter. */
export const lossAxis = (highest: number, label: string) =>
  ({
    kind: 'linear',
    domain: [0, Math.min(MOST_TOP, Math.max(LEAST_TOP, highest))] as const,
    formatTick: (value: number) => formatNumber(value, 1),
    label,
  }) as const;

/** The steps of a training along a chart's foot. */
export const stepAxis = (steps: number, label: string) =>
  ({
    kind: 'linear',
    domain: [0, steps] as const,
    formatTick: (step: number) => formatNumber(step, 0),
    label,
  }) as const;
