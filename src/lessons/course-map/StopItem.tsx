import { useTranslation } from 'react-i18next';
import { Prose } from '../../i18n/Prose';
import { readyLessons } from '../registry';
import { type BearingId, type Stop, station } from './stops';

/** How a stop has to do with normalization. */
function Bearing({ id }: { id: BearingId }) {
  const { t } = useTranslation('course-map');
  return (
    <p className="course-map-bearing">
      <strong>{t(($) => $.bearing)}</strong> <Prose text={t(($) => $.bearings[id])} />
    </p>
  );
}

/** What this stop opens to: the lessons of this site. */
function Lessons() {
  const { t } = useTranslation('course-map');
  const { t: tCommon } = useTranslation('common');
  return (
    <>
      <p>
        <strong>{t(($) => $.here)}</strong>
      </p>
      <ul className="course-map-lessons">
        {readyLessons.map(({ slug }) => (
          <li key={slug}>
            <a href={`../${slug}/`}>{tCommon(($) => $.lessons[slug].title)}</a>
            <small>{tCommon(($) => $.lessons[slug].line)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One stop of the course: what it is, and how it has to do with normalization. */
export function StopItem({ stop: { id, number, bearing, page } }: { stop: Stop }) {
  const { t } = useTranslation('course-map');
  const { t: tCommon } = useTranslation('common');
  return (
    <li id={id} value={number} className={id === station ? 'course-map-station' : undefined}>
      <h3>{t(($) => $.stops[id].title)}</h3>
      <Prose as="p" text={t(($) => $.stops[id].text)} />
      {bearing && <Bearing id={bearing} />}
      {page && (
        <p className="small">
          {t(($) => $.read)} <a href={`../${page}/`}>{tCommon(($) => $.lessons[page].title)}</a>
        </p>
      )}
      {id === station && <Lessons />}
    </li>
  );
}
