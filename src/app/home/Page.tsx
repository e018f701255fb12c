import { useTranslation } from 'react-i18next';
import type { PageProps } from '../../lessons/page';
import { lessons, type ReadySlug, readyExtras } from '../../lessons/registry';
import { defaultPicture } from '../../state/picture';
import { Picture, StageChoice } from '../../workbench/Picture';
import { PictureProvider } from '../../workbench/PictureContext';
import { useRoute } from '../RouteContext';

function LessonList() {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const { href } = useRoute();
  return (
    <ol className="lesson-list">
      {lessons.map(({ slug, isReady }) => {
        const title = tCommon(($) => $.lessons[slug].title);
        return (
          <li key={slug}>
            <h3>{isReady ? <a href={href(slug)}>{title}</a> : title}</h3>
            <p>
              {tCommon(($) => $.lessons[slug].line)}
              {!isReady && <span className="coming"> {t(($) => $.coming)}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** The pages that stand beside the lessons. */
function ExtraList() {
  const { t } = useTranslation('common');
  const { href } = useRoute();
  return (
    <ul className="lesson-list">
      {readyExtras.map(({ slug }: { slug: ReadySlug }) => (
        <li key={slug}>
          <h3>
            <a href={href(slug)}>{t(($) => $.lessons[slug].title)}</a>
          </h3>
          <p>{t(($) => $.lessons[slug].line)}</p>
        </li>
      ))}
    </ul>
  );
}

/** What the course is, with the picture live from the first moment. */
export function Page({ digits }: PageProps) {
  const { t } = useTranslation('home');
  const { t: tCommon } = useTranslation('common');
  const { href } = useRoute();
  return (
    <div className="home">
      <header className="home-header">
        <h1>{t(($) => $.heading)}</h1>
        <p className="lead">{t(($) => $.lead)}</p>
        <p>
          <a className="button-link" href={href('batch-normalization')}>
            {t(($) => $.start)}
          </a>
        </p>
      </header>
      <PictureProvider initial={() => defaultPicture(digits, 'batch')}>
        <section className="home-hero" aria-labelledby="hero">
          <div>
            <h2 id="hero">{t(($) => $.heroTitle)}</h2>
            <p>{t(($) => $.hero)}</p>
            <p>{t(($) => $.switch)}</p>
          </div>
          <div className="home-picture">
            <StageChoice />
            <Picture />
          </div>
        </section>
      </PictureProvider>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t(($) => $.lessons)}</h2>
        <LessonList />
      </section>
      {readyExtras.length > 0 && (
        <section aria-labelledby="extras">
          <h2 id="extras">{tCommon(($) => $.site.extras)}</h2>
          <ExtraList />
        </section>
      )}
      <section aria-labelledby="what">
        <h2 id="what">{t(($) => $.what.title)}</h2>
        <ul className="what-list">
          {(['picture', 'numbers', 'honest', 'language'] as const).map((point) => (
            <li key={point}>{t(($) => $.what[point])}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
