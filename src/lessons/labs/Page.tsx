import './labs.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createStore } from 'zustand/vanilla';
import { choiceParam, optionalParam, type UrlTable } from '../../state/url';
import { lazyPart } from '../../workbench/lazyPart';
import { AddressNotes } from '../../workbench/SettingsLink';
import type { OpenLab } from './openLab';
import { labSlugs } from './registry';

const Labs = lazyPart(async () => (await import('./Labs')).Labs);

const nothingOpen: OpenLab = { lab: null };
const table: UrlTable<OpenLab> = { lab: optionalParam(choiceParam('lab', labSlugs)) };
const fit = (values: Partial<OpenLab>) => values;

/** Every claim of the course as an experiment. Their texts stand in the page; what runs one comes when it is opened. */
export function Page() {
  const { t } = useTranslation('labs');
  const [store] = useState(() => createStore<OpenLab>(() => nothingOpen));
  return (
    <article className="page labs">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <AddressNotes store={store} table={table} initial={nothingOpen} fit={fit} />
      <Labs store={store} />
    </article>
  );
}
