import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { loadTexts } from '../../i18n/load';
import { afterFrames } from './afterFrames';
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
    // One after the other: each file that the browser is told of takes it a while.
    const fetchAll = async () => {
      await import('./LabBench');
      await Promise.all(languages.map((language) => loadTexts(i18n, language, ['labs/experiment', textsOfLab(slug)])));
      return load();
    };
    return afterFrames(1, () => {
      fetchAll()
        .then((loaded) => startTransition(() => setBench(() => loaded)))
        .catch(() => setFailed(true));
    });
  }, [slug, load, isOpen, Bench, hasFailed, i18n]);
  return { Bench: isOpen ? Bench : null, hasFailed, retry: () => setFailed(false) };
}
