import { formatNumber, formatSmall } from '../../i18n/format';

/** As many decimals as tell the ends of a scale from its middle. */
export const formatWithin = (domain: number) => (value: number) =>
  domain >= 0.05 && domain < 1000 ? formatNumber(value, domain < 1 ? 3 : 2) : formatSmall(value);
