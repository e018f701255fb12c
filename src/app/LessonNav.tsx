import { useTranslation } from 'react-i18next';
import { readyLessons } from '../lessons/registry';
import { useRoute } from './RouteContext';

/** The way on from a lesson, and back. */
export function LessonNav() {
  const { t } = useTranslation();
  const { page, href } = useRoute();
  const index = readyLessons.findIndex(({ slug }) => slug === page);
  if (index < 0) return null;
  const [previous, next] = [readyLessons[index - 1], readyLessons[index + 1]];
  if (!previous && !next) return null;
  return (
    <nav className="lesson-nav" aria-label={t(($) => $.site.lessonNav)}>
      {previous && (
        <a href={href(previous.slug)} rel="prev">
          <small>{t(($) => $.site.previousLesson)}</small> {t(($) => $.lessons[previous.slug].title)}
        </a>
      )}
      {next && (
        <a href={href(next.slug)} rel="next">
          <small>{t(($) => $.site.nextLesson)}</small> {t(($) => $.lessons[next.slug].title)}
        </a>
      )}
    </nav>
  );
}
