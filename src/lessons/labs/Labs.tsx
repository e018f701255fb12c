import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { LabSection } from './LabSection';
import type { OpenLabStore } from './openLab';
import { labEntries, textsOfLab } from './registry';
import { useLabWords } from './useLabWords';
import { useTexts } from './useTexts';

function OverviewItem({ slug }: { slug: string }) {
  const words = useLabWords(slug);
  return (
    <li>
      <a href={`#${slug}`}>{words('title')}</a> {words('line')}
    </li>
  );
}

const namespaces = labEntries.map(({ slug }) => textsOfLab(slug));

/** The list of the experiments, and each of them. */
export function Labs({ store }: { store: OpenLabStore }) {
  useTexts(namespaces);
  const { t } = useTranslation('labs');
  const open = useStore(store, ({ lab }) => lab);
  return (
    <>
      <nav className="labs-overview" aria-label={t(($) => $.overview)}>
        <ol>
          {labEntries.map(({ slug }) => (
            <OverviewItem key={slug} slug={slug} />
          ))}
        </ol>
      </nav>
      <p>{t(($) => $.data)}</p>
      <p>{t(($) => $.honest)}</p>
      {labEntries.map((entry) => (
        <LabSection key={entry.slug} entry={entry} store={store} isOpen={open === entry.slug} />
      ))}
    </>
  );
}
