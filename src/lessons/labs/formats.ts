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

/** The steps of a training along a chart's foot. */
export const stepAxis = (steps: number, label: string) =>
  ({
    kind: 'linear',
    domain: [0, steps] as const,
    formatTick: (step: number) => formatNumber(step, 0),
    label,
  }) as const;
