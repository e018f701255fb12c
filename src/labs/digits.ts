import { type Digits, decodeDigits } from '../data/digits';
import { syntheticDigits } from './synthetic';

/** Digits, and whether they are handwriting or a stand-in. */
export interface LabDigits {
  readonly digits: Digits;
  readonly isSynthetic: boolean;
}

const SYNTHETIC_COUNT = 3000;
const SYNTHETIC_SEED = 1;

/** The handwriting at this address; where it cannot be had, digits drawn by rule, marked as such. */
export async function loadLabDigits(url: string): Promise<LabDigits> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`loadLabDigits: ${url} answered ${response.status}`);
    return { digits: decodeDigits(await response.arrayBuffer()), isSynthetic: false };
  } catch {
    return { digits: syntheticDigits(SYNTHETIC_COUNT, SYNTHETIC_SEED), isSynthetic: true };
  }
}
