import '../../workbench/workbench.css';
import '../../workbench/picture.css';
import './first.css';
import { useTranslation } from 'react-i18next';
import { defaultFirstLesson, firstLessonUrl, fitFirstLesson } from '../../state/firstLesson';
import { lazyPart } from '../../workbench/lazyPart';
import { AddressNotes } from '../../workbench/SettingsLink';
import type { PageProps } from '../page';
import { FirstLessonProvider, useFirstStore } from './FirstLesson';
import { LineBench } from './LineBench';
import { Predict } from './Predict';

const LineDrawers = lazyPart(async () => (await import('./LineDrawers')).LineDrawers);
const LineText = lazyPart(async () => (await import('./LineText')).LineText);
const ValleyPart = lazyPart(async () => (await import('./ValleyPart')).ValleyPart);
const Ending = lazyPart(async () => (await import('./Ending')).Ending);

function Header() {
  const { t } = useTranslation('normalization');
  const store = useFirstStore();
  return (
    <header className="lesson-header">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <p className="small">{t(($) => $.duration)}</p>
      <AddressNotes store={store} table={firstLessonUrl} initial={defaultFirstLesson} fit={fitFirstLesson} />
    </header>
  );
}

/** What normalization is, from nothing; and why a network cares. Each part has its own picture. */
export function Page({ digits }: PageProps) {
  return (
    <FirstLessonProvider>
      <article>
        <div className="lesson">
          <Header />
          <div className="lesson-side">
            <div className="lesson-picture">
              <LineBench />
            </div>
            <LineDrawers />
          </div>
          <div className="lesson-text">
            <Predict />
            <LineText />
          </div>
        </div>
        <ValleyPart />
        <Ending digits={digits} />
      </article>
    </FirstLessonProvider>
  );
}
