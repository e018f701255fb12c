import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../workbench/lazyPart';
import { labEntries, textsOfLab } from './registry';

const namespaces = [...labEntries.map(({ slug }) => textsOfLab(slug)), 'labs/draw'];

const Labs = lazyPart(async () => (await import('./Labs')).Labs, namespaces);

/** Every claim of the course as an experiment. Their texts stand in the page; what runs one comes when it is opened. */
export function Page() {
  const { t } = useTranslation('labs');
  return (
    <article className="page labs">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <Labs />
    </article>
  );
}
