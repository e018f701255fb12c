import './labs.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { choiceParam, optionalParam, type UrlTable } from '../../state/url';
import { AddressNotes } from '../../workbench/SettingsLink';
import { DrawSection } from './draw/DrawSection';
import { LabSection } from './LabSection';
import type { OpenLab } from './openLab';
import './labTexts';
import { labEntries, labSlugs } from './registry';
import { useLabWords } from './useLabWords';

function OverviewItem({ slug }: { slug: string }) {
  const words = useLabWords(slug);
  return (
    <li>
      <a href={`#${slug}`}>{words('title')}</a> {words('line')}
    </li>
  );
}

const nothingOpen: OpenLab = { lab: null };
const table: UrlTable<OpenLab> = { lab: optionalParam(choiceParam('lab', labSlugs)) };
const fit = (values: Partial<OpenLab>) => values;

/** The list of the experiments, and each of them. */
export function Labs() {
  const [store] = useState(() => createStore<OpenLab>(() => nothingOpen));
  const { t } = useTranslation('labs');
  const open = useStore(store, ({ lab }) => lab);
  return (
    <>
      <AddressNotes store={store} table={table} initial={nothingOpen} fit={fit} />
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
      <DrawSection />
    </>
  );
}
