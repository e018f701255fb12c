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
    const response = await fetchKept(url);
    return { digits: decodeDigits(await response.arrayBuffer()), isSynthetic: false };
  } catch {
    return { digits: syntheticDigits(SYNTHETIC_COUNT, SYNTHETIC_SEED), isSynthetic: true };
  }
}

/** The file from the network, or as it was when it was last had from there. */
async function fetchKept(url: string): Promise<Response> {
  // A page that is not served over https has no store, and a private window may refuse it.
  const store = await globalThis.caches?.open('norm-lab.labs').catch(() => undefined);
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`fetchKept: ${url} answered ${response.status}`);
    await store?.put(url, response.clone()).catch(() => {});
    return response;
  } catch (error) {
    const kept = await store?.match(url);
    if (kept) return kept;
    throw error;
  }
}
