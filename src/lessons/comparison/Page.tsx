import './comparison.css';
import { useTranslation } from 'react-i18next';
import { defaultPicture } from '../../state/picture';
import { LinkNotes } from '../../workbench/LinkNotes';
import { lazyPart } from '../../workbench/lazyPart';
import { PictureProvider } from '../../workbench/PictureContext';
import type { PageProps } from '../page';
import { Bench } from './Bench';
import { ExperimentProvider } from './ExperimentContext';
import { Predict } from './Predict';

const Later = lazyPart(async () => (await import('./Later')).Later);

/** One tensor under all the methods, side by side and linked. */
export function Page({ digits }: PageProps) {
  const { t } = useTranslation('comparison');
  return (
    <PictureProvider initial={() => ({ ...defaultPicture(digits, 'batch'), stage: 'output', allSets: true })}>
      <ExperimentProvider>
        <article className="compare">
          <div className="compare-pair">
            <header>
              <h1>{t(($) => $.title)}</h1>
              <p className="lead">{t(($) => $.lead)}</p>
              <LinkNotes />
            </header>
            <Predict />
          </div>
          <Bench />
          <Later />
        </article>
      </ExperimentProvider>
    </PictureProvider>
  );
}
