import type { Standardized } from './statistics';

const fixed = (value: number) => value.toFixed(2);

/** A program that prints the page's numbers. The library's variance divides by the count, as the page does. */
export function numpyCode(values: readonly number[], { mean, variance, deviation, scores }: Standardized): string {
  return [
    'import numpy as np',
    '',
    `x = np.array([${values.join(', ')}])`,
    'mean = x.mean()',
    'variance = x.var()',
    'z = (x - mean) / np.sqrt(variance + 1e-5)',
    '',
    `print(f"{mean:.2f} {variance:.2f} {np.sqrt(variance):.2f}")  # ${[mean, variance, deviation].map(fixed).join(' ')}`,
    `print(*(f"{score:.2f}" for score in z))  # ${scores.map(fixed).join(' ')}`,
  ].join('\n');
}
