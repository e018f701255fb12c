import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../ui/Callout';
import { type ExperimentId, experiments } from './experiments';
import { Opened } from './labs/Opened';
import './labs/labTexts';
import { type LabEntry, labEntries } from './labs/registry';
import { useBench } from './labs/useBench';

/** What would be run, and the button that runs it. */
export function InPlace({ id }: { id: ExperimentId }) {
  const entry = labEntries.find(({ slug }) => slug === experiments[id].slug);
  return entry && <Place id={id} entry={entry} />;
}

function Place({ id, entry }: { id: ExperimentId; entry: LabEntry }) {
  const { t } = useTranslation('labs/in-place');
  const [isOpen, setOpen] = useState(false);
  const { Bench, hasFailed, retry } = useBench(entry, isOpen);
  const { slug } = entry;
  const { settings } = experiments[id];
  const fullLab = (query: string) => (
    <p>
      <a href={`../labs/${query}${query === '' ? '?' : '&'}lab=${slug}#${slug}`}>{t(($) => $.full)}</a>
    </p>
  );
  const press = () => {
    retry();
    setOpen(true);
  };
  return (
    <Callout kind="claim" title={t(($) => $.heading)}>
      <p>{t(($) => $.what[id])}</p>
      {Bench ? (
        <Opened takesFocus>
          <Bench settings={settings} fullLab={fullLab} />
        </Opened>
      ) : (
        <>
          <p>
            <button type="button" className="primary" aria-busy={isOpen && !hasFailed} onClick={press}>
              {t(($) => $.run)}
            </button>{' '}
            <span role="status">{isOpen && (hasFailed ? t(($) => $.failed) : t(($) => $.opening))}</span>
          </p>
          {fullLab('')}
        </>
      )}
    </Callout>
  );
}
