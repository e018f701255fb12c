import { formatNumber } from '../../i18n/format';

/** A number under an axis: whole ones without decimals. */
export const formatTick = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
