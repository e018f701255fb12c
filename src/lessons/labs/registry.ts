import type { AnyBench } from './LabBench';

/** An experiment of the page: its folder, which is its part of the address and its texts' name too. */
export interface LabEntry {
  readonly slug: string;
  /** What runs it; comes when the reader opens it. */
  readonly load: () => Promise<AnyBench>;
}

/** The experiments in the order of the page. */
export const labEntries: readonly LabEntry[] = [
  { slug: 'race', load: async () => (await import('./race/Bench')).Bench },
  { slug: 'batch-size', load: async () => (await import('./batch-size/Bench')).Bench },
  { slug: 'depth', load: async () => (await import('./depth/Bench')).Bench },
  { slug: 'landscape', load: async () => (await import('./landscape/Bench')).Bench },
  { slug: 'covariate-shift', load: async () => (await import('./covariate-shift/Bench')).Bench },
];

export const labSlugs = labEntries.map(({ slug }) => slug);

/** The name of a lab's texts. */
export const textsOfLab = (slug: string) => `labs/${slug}`;
