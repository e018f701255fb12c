import './presenter.css';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '../RouteContext';
import { MoveButtons, type PlaceProps, Progress, Title } from './Bar';
import { Clock } from './Clock';

/** What helps to teach a section: one or two sentences for who presents. */
function Note({ section }: { section: string }) {
  const { t, i18n } = useTranslation('present');
  const { page } = useRoute();
  if (!i18n.exists(`present:notes.${page}.${section}`)) return <p className="small">{t(($) => $.presenter.noNotes)}</p>;
  // Stands for every page and section that has a note, which i18next has just been asked.
  return <p>{t(($) => $.notes[page as 'batch-normalization'][section as 'predict'])}</p>;
}

interface PresenterPanelProps extends PlaceProps {
  /** Id of the section that is shown. */
  readonly section: string;
  readonly isBlank: boolean;
  /** Whether no other window answers. */
  readonly isAlone: boolean;
}

/** What only who presents sees, beside the step and the next one: notes, times, buttons. */
export function PresenterPanel({ section, isBlank, isAlone, ...place }: PresenterPanelProps) {
  const { t } = useTranslation('present');
  const { index, count, onCommand } = place;
  const nextLabel = t(($) => $.presenter.nextStep);
  // The label of the next step stands in the page's own text, where only the style sheet can put it.
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--next-label', JSON.stringify(nextLabel));
  }, [nextLabel]);
  return (
    <aside className="presenter" aria-label={t(($) => $.presenter.title)}>
      <div className="presenter-above">
        <Title />
        <Clock />
        <div className="presenter-states" role="status">
          {isAlone && <p>{t(($) => $.presenter.alone)}</p>}
          {isBlank && <p>{t(($) => $.presenter.blanked)}</p>}
          {index === count - 1 && <p>{t(($) => $.presenter.end)}</p>}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled has to be reached by the keyboard. */}
        <section className="presenter-notes" aria-label={t(($) => $.presenter.notes)} tabIndex={0}>
          <h2>{t(($) => $.presenter.notes)}</h2>
          <Note section={section} />
        </section>
      </div>
      <div className="presenter-buttons">
        <button type="button" aria-pressed={isBlank} onClick={() => onCommand('blank')}>
          {t(($) => $.blank)}
        </button>
        <button type="button" onClick={() => onCommand('help')}>
          {t(($) => $.help)}
        </button>
        <Progress {...place} />
        <MoveButtons {...place} />
      </div>
    </aside>
  );
}
