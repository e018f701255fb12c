/** What the file dialog offers. */
export const acceptedFiles = '.npy,.csv,.tsv,.txt,text/plain,text/csv,image/*';

/** What is taken of files; told to the reader before any is opened. */
export const fileLimits = {
  /** Of one file: beyond it a phone may run out of memory. */
  megabytes: 20,
  megapixels: 120,
  /** Sixteen pictures of 32 × 32 × 3 are 49,152 values. */
  pictures: 16,
  /** The longer side of a picture as a map. */
  side: 32,
} as const;
