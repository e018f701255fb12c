import './courseMap.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { CoursePath, type CoursePathStop } from '../../figures/CoursePath';
import { Toggle } from '../../ui/Toggle';
import { AddressNotes } from '../../workbench/SettingsLink';
import { StopItem } from './StopItem';
import { parts, type Stop, shortTitle, station, stops, stopsToShow } from './stops';
import { createView, type View, viewUrl, wholeCourse } from './view';

const asItIs = (values: Partial<View>) => values;

const kindOf = ({ id, bearing }: Stop): CoursePathStop['kind'] => {
  if (id === station) return 'station';
  return bearing ? 'linked' : 'plain';
};

/** The whole deep-learning course as a picture and as a list, and what in it has to do with normalization. */
export function Page() {
  const { t } = useTranslation('course-map');
  const [store] = useState(createView);
  const { show } = useStore(store);
  const shown = stopsToShow(show);
  return (
    <article className="page course-map">
      <h1>{t(($) => $.title)}</h1>
      <p className="lead">{t(($) => $.lead)}</p>
      <AddressNotes store={store} table={viewUrl} initial={wholeCourse} fit={asItIs} />
      <div className="course-map-bar">
        <Toggle
          label={t(($) => $.only)}
          isOn={show === 'normalization'}
          onChange={(isOn) => store.setState({ show: isOn ? 'normalization' : 'all' })}
        />
        <p className="small" role="status">
          {t(($) => $.shown, { count: shown.length, all: stops.length })}
        </p>
      </div>
      <CoursePath
        stops={shown.map((stop, index) => ({
          id: stop.id,
          name: shortTitle(t(($) => $.stops[stop.id].title)),
          number: stop.number,
          kind: kindOf(stop),
          part: shown[index - 1]?.part === stop.part ? undefined : t(($) => $.parts[stop.part]),
        }))}
      />
      {parts.map(({ id: part }) => {
        const own = shown.filter((stop) => stop.part === part);
        if (own.length === 0) return null;
        return (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`}>{t(($) => $.parts[part])}</h2>
            <ol className="course-map-stops">
              {own.map((stop) => (
                <StopItem key={stop.id} stop={stop} />
              ))}
            </ol>
          </section>
        );
      })}
    </article>
  );
}
