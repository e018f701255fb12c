import { useTranslation } from 'react-i18next';
import { textsOfLab } from './registry';

type Values = Readonly<Record<string, string | number>>;

/** A lab's text by its place in the file, such as `controls.rate.label`; tests/lessons/labs holds the files to the labs. */
export type LabWords = (path: string, values?: Values) => string;

/** The texts that the page asks every lab for; what a lab alone has to say it takes from `useTranslation` itself. */
export function useLabWords(slug: string): LabWords {
  const { i18n } = useTranslation();
  return i18n.getFixedT(i18n.language, textsOfLab(slug) as 'labs/race') as unknown as LabWords;
}
