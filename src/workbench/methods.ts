import type { MethodKind } from '../state/picture';

/** The methods in the order of the course. */
export const methodKinds = ['batch', 'layer', 'instance', 'group', 'rms'] as const satisfies readonly MethodKind[];

/** The names that papers use, the same in every language. */
export const abbreviations: Readonly<Record<MethodKind, string>> = {
  batch: 'BN',
  layer: 'LN',
  instance: 'IN',
  group: 'GN',
  rms: 'RMSNorm',
};
