import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { defaultPicture } from '../../state/picture';
import { LessonPage } from '../../workbench/LessonPage';
import { lazyPart } from '../../workbench/lazyPart';
import { PictureProvider } from '../../workbench/PictureContext';
import type { PageProps } from '../page';
import { Predict } from './Predict';

/** Everything below the first screens. */
const Later = lazyPart(async () => (await import('./Later')).Later);

function Header() {
  const { t } = useTranslation('batch-normalization');
  return (
    <>
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <p className="small">
        <Prose text={t(($) => $.authors)} /> · {t(($) => $.duration)}
      </p>
    </>
  );
}

/** The lesson on Batch Normalization. */
export function Page({ digits }: PageProps) {
  return (
    <PictureProvider initial={() => defaultPicture(digits, 'batch')}>
      <LessonPage header={<Header />}>
        <Predict />
        <Later />
      </LessonPage>
    </PictureProvider>
  );
}
