import type { Row, Value } from './view';

const printed = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Comma-separated values with a head (RFC 4180); what does not apply is empty, what is no number says NaN. */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => printed(row[column])).join(','));
  return `${[columns.map(printed).join(','), ...lines].join('\r\n')}\r\n`;
}
