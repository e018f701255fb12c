import type { Digits } from '../data/digits';

/** What every page is given: the data that pictures are made of. */
export interface PageProps {
  readonly digits: Digits;
}
