import { readFileSync } from 'node:fs';
import { decodeDigits } from '../../src/data/digits';

/** The file the site serves, and what it holds. */
export const digitsFile = new Uint8Array(readFileSync(new URL('../../public/data/digits.bin', import.meta.url)));
export const digits = decodeDigits(digitsFile);
