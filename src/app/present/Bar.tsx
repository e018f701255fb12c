import './bar.css';
import { useTranslation } from 'react-i18next';
import { languageNames, otherLanguage } from '../../i18n/languages';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useRoute } from '../RouteContext';
import type { Command } from './keys';

export interface PlaceProps {
  readonly index: number;
  readonly count: number;
  readonly onCommand: (command: Command) => void;
}

/** The lesson's title; its own heading has gone with the rest of the page. */
export function Title() {
  const { t } = useTranslation();
  const { page } = useRoute();
  return page === 'home' ? null : <h1 className="present-title">{t(($) => $.lessons[page].title)}</h1>;
}

/** How far the presentation has come, in words and as a line. */
export function Progress({ index, count }: Pick<PlaceProps, 'index' | 'count'>) {
  const { t } = useTranslation('present');
  const step = index + 1;
  return (
    <p className="present-progress" role="status">
      <VisuallyHidden>{t(($) => $.position, { step, count })}</VisuallyHidden>
      <span aria-hidden="true">
        {step} / {count}
      </span>
    </p>
  );
}

/** Back and forward: the two buttons that are pressed most. */
export function MoveButtons({ index, count, onCommand }: PlaceProps) {
  const { t } = useTranslation('present');
  return (
    <div className="present-move">
      <button type="button" disabled={index === 0} onClick={() => onCommand('previous')}>
        <span aria-hidden="true">←</span>
        <VisuallyHidden>{t(($) => $.previous)}</VisuallyHidden>
      </button>
      <button type="button" className="primary" disabled={index === count - 1} onClick={() => onCommand('next')}>
        <span aria-hidden="true">→</span>
        <VisuallyHidden>{t(($) => $.next)}</VisuallyHidden>
      </button>
    </div>
  );
}

interface BarProps extends PlaceProps {
  readonly onPresenter: () => void;
  /** Whether the browser refused to open the presenter's window. */
  readonly isBlocked: boolean;
}

/** The strip below what the class sees. */
export function Bar({ onPresenter, isBlocked, ...place }: BarProps) {
  const { t } = useTranslation('present');
  const { language } = useRoute();
  const { index, count, onCommand } = place;
  const other = otherLanguage(language);
  return (
    <section className="present-bar" aria-label={t(($) => $.label)}>
      <meter className="present-line" aria-hidden="true" min={0} max={count} value={index + 1} />
      <Title />
      <Progress index={index} count={count} />
      {isBlocked && <p role="alert">{t(($) => $.blocked)}</p>}
      <div className="present-tools">
        <button type="button" onClick={() => onCommand('language')} lang={other}>
          {languageNames[other]}
        </button>
        <button type="button" onClick={() => onCommand('blank')}>
          {t(($) => $.blank)}
        </button>
        <button type="button" onClick={() => onCommand('fullScreen')}>
          {t(($) => $.fullScreen)}
        </button>
        <button type="button" onClick={onPresenter}>
          {t(($) => $.presenter.title)}
        </button>
        <button type="button" onClick={() => onCommand('help')}>
          {t(($) => $.help)}
        </button>
        <button type="button" onClick={() => onCommand('leave')}>
          {t(($) => $.leave)}
        </button>
      </div>
      <MoveButtons {...place} />
    </section>
  );
}
