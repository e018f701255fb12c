import { termPages } from 'virtual:term-pages';
import names from './names.json';

/** A term of the glossary, by the id that `<term id="…">` carries in a text. */
export type TermId = keyof typeof names;

export interface TermNames {
  readonly english: string;
  /** What one hears in a Hindi classroom. */
  readonly devanagari: string;
  /** The form of the official terminology (CSTT). */
  readonly pure: string;
}

export const termNames: Readonly<Record<TermId, TermNames>> = names;

export const termIds = Object.keys(names) as TermId[];

/** The pages in whose texts a term is set as one. */
export const pagesOf = (id: TermId): readonly string[] => termPages[id] ?? [];

export const isTerm = (id: string): id is TermId => id in names;
