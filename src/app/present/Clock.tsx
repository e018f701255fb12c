import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '../RouteContext';
import { elapsedOf, formatElapsed, resetStopwatch, type Stopwatch, toggleStopwatch } from './clock';

/** The time of day, and how long the lesson has been going on. */
export function Clock() {
  const { t } = useTranslation('present');
  const { language } = useRoute();
  const [now, setNow] = useState(Date.now);
  const [watch, setWatch] = useState<Stopwatch>(() => ({ before: 0, since: Date.now() }));
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short', numberingSystem: 'latn' }).format(now);
  const change = (next: (watch: Stopwatch, now: number) => Stopwatch) => {
    const pressed = Date.now();
    setNow(pressed);
    setWatch(next(watch, pressed));
  };
  return (
    <div className="presenter-times">
      <p>
        <span>{t(($) => $.presenter.elapsed)}</span>{' '}
        <strong role="timer">{formatElapsed(elapsedOf(watch, now))}</strong>
      </p>
      <p>
        <span>{t(($) => $.presenter.clock)}</span> <strong>{time}</strong>
      </p>
      <p className="button-row">
        <button type="button" onClick={() => change(toggleStopwatch)}>
          {watch.since === null ? t(($) => $.presenter.start) : t(($) => $.presenter.pause)}
        </button>
        <button type="button" onClick={() => change(resetStopwatch)}>
          {t(($) => $.presenter.reset)}
        </button>
      </p>
    </div>
  );
}
