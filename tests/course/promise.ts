import type { PageName } from '../../src/app/routes';
import type { Language } from '../../src/i18n/languages';

type Wording = readonly (string | RegExp)[];

/** One thing that the course owes its reader: where it stands, and the words or numbers by which it is found there. */
export interface Owed extends Readonly<Record<Language, Wording>> {
  readonly what: string;
  readonly page: PageName;
}

/** In both languages the same words where one list is given. */
export const owed = (what: string, page: PageName, hi: Wording, en: Wording = hi): Owed => ({ what, page, hi, en });
