/**
 * The nearest multiple of 0.01. Every tensor in this folder holds only such numbers, so that two decimals printed in a
 * cell, or in a line of code to copy, are the whole value: parsed again as float32 they give the same bits.
 * Never returns −0, which would print as "-0.00".
 */
export function roundToHundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
