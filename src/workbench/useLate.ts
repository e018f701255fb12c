import { type ComponentType, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/languages';
import { loadTexts } from '../i18n/load';

/**
 * A part of the workbench that comes, with its texts in both languages, when it is first wanted; null until then. Where it
 * cannot be had the page goes on without it, and it is asked for again when it is wanted again.
 */
export function useLate<Props extends object>(
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const { i18n } = useTranslation();
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    if (!isWanted || Part) return;
    Promise.all([load(), ...languages.map((language) => loadTexts(i18n, language, ['views']))]).then(
      ([Loaded]) => setPart(() => Loaded),
      () => {},
    );
  }, [isWanted, Part, load, i18n]);
  return Part;
}
