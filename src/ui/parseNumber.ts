const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/;
const POWER_OF_TEN = /^([+-]?)(?:([\d.]+)[×*x])?10\^?([+-]?\d+)$/;

/** Everything a reader may type for the same number, spelt as JavaScript spells it. */
function plainSpelling(text: string): string {
  return text
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/[\u2212\u2013\u207b]/g, '-')
    .replace(/\u207a/g, '+')
    .replace(/,/g, '.')
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** `10⁻⁵`, `10^-5` and `2×10⁻³` as `1e-5` and `2e-3`; other text as it came. Without a mark for the power, 105 is 105. */
function withoutPower(text: string): string {
  const raised = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
  const match = raised === text && !text.includes('^') ? null : POWER_OF_TEN.exec(raised);
  return match ? `${match[1]}${match[2] ?? '1'}e${match[3]}` : text;
}

/**
 * The finite number that a reader typed, or undefined. Takes a decimal comma, the minus sign U+2212 and the en dash,
 * Devanagari digits, `1e-5` and `10⁻⁵`; takes no grouping, because `1,5` and `1,500` cannot both be read rightly.
 */
export function parseNumber(text: string): number | undefined {
  const spelling = withoutPower(plainSpelling(text));
  const value = DECIMAL.test(spelling) ? Number(spelling) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
