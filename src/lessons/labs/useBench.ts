import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { loadTexts } from '../../i18n/load';
import type { BenchProps } from './LabBench';
import './labTexts';
import { type LabEntry, textsOfLab } from './registry';

/** What runs the lab, once it is wanted; its texts come in both languages, so that a switch leaves a run alone. */
export function useBench({ slug, load }: LabEntry, isOpen: boolean) {
  const { i18n } = useTranslation();
  const [Bench, setBench] = useState<ComponentType<BenchProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isOpen || Bench || hasFailed) return;
    const texts = languages.map((language) => loadTexts(i18n, language, ['labs/experiment', textsOfLab(slug)]));
    Promise.all([load(), ...texts])
      .then(([loaded]) => startTransition(() => setBench(() => loaded)))
      .catch(() => setFailed(true));
  }, [slug, load, isOpen, Bench, hasFailed, i18n]);
  return { Bench: isOpen ? Bench : null, hasFailed, retry: () => setFailed(false) };
}
