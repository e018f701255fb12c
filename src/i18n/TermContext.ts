import { createContext } from 'react';

/** How a term in a text leads to its card. */
export interface TermLinks {
  /** The term's place in the glossary. */
  href(id: string): string;
  /** Opens the card in place. */
  open(id: string): void;
}

/** Without it a term is only set apart. */
export const TermContext = createContext<TermLinks | null>(null);
